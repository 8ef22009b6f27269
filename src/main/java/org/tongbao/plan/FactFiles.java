package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.OwnSheets.Named;
import org.tongbao.intake.sheet.FactSheet;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.TextFile;
import org.tongbao.output.Sha256;
import org.tongbao.output.TemporaryFolder;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;

/**
 * The files in which tables of facts (事实表) stand. Each is read once, into a copy that is both
 * digested and parsed.
 *
 * @param settings with the rows of those tables that could be read
 * @param digests the SHA-256 of each file, by its name
 * @param problems of the files, and what the settings say wrongly of them
 */
public record FactFiles(
    NoticeSettings settings, SortedMap<String, String> digests, List<Problem> problems) {

  /** Keeps its own copy. */
  public FactFiles {
    problems = List.copyOf(problems);
  }

  /** Reads the files that the settings name. */
  public static FactFiles read(Input input, NoticeSettings settings) throws IOException {
    List<FactTable> tables = settings.figures().tables();
    if (tables.stream().allMatch(table -> table.file() == null)) {
      return new FactFiles(settings, new TreeMap<>(), List.of());
    }
    List<Problem> problems = new ArrayList<>();
    List<FactTable> read = new ArrayList<>();
    SortedMap<String, String> digests = new TreeMap<>();
    try (TemporaryFolder copies = TemporaryFolder.make()) {
      for (FactTable table : tables) {
        Named file = table.file();
        boolean named = file != null && !table.columns().isEmpty();
        Path path = named ? path(input, Objects.requireNonNull(file), problems) : null;
        if (path == null) {
          read.add(table);
          continue;
        }
        String name = String.valueOf(path.getFileName());
        Path copy = copies.path().resolve(name);
        if (!digests.containsKey(name)) {
          digests.put(name, Sha256.copy(path, copy));
        }
        Reading<FactTable> reading = FactSheet.read(table, copy);
        problems.addAll(reading.problems());
        read.add(reading.value() == null ? table : reading.value());
      }
    }
    return new FactFiles(settings.withTables(read), digests, problems);
  }

  /** Null, with a problem, where there is no such file. */
  private static @Nullable Path path(Input input, Named named, List<Problem> problems)
      throws IOException {
    String shown = PlainText.show(named.file());
    if (!FolderTables.isTable(named.file())) {
      if (!named.file().isEmpty()) { // otherwise the setting is reported as empty
        problems.add(PlanMessage.FACT_FILE_NO_TABLE.at(named.place(), shown));
      }
      return null;
    }
    Path path = input.folder().resolve(named.file());
    if (!Files.isRegularFile(path)) {
      problems.add(
          PlanMessage.NAMED_SHEET_MISSING.at(
              named.place(), "事实表", shown, FolderTables.names(input)));
      return null;
    }
    if (!named.tab().isEmpty() && named.file().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      problems.add(PlanMessage.FACT_FILE_WITHOUT_WORKSHEETS.at(named.place(), shown));
      return null;
    }
    Reading<Path> readable = TextFile.readable(path);
    problems.addAll(readable.problems());
    return readable.value();
  }

  /**
   * The same, if nothing stops the run.
   *
   * @throws InputRefused with all problems that do
   */
  public FactFiles orRefuse() throws InputRefused {
    if (problems.stream().anyMatch(Problem::stops)) {
      throw new InputRefused(problems);
    }
    return this;
  }
}
