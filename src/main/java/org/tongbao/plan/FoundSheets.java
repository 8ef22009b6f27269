package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.inspection.OwnSheets.Named;
import org.tongbao.inspection.Period;
import org.tongbao.intake.sheet.GroupOrders;
import org.tongbao.intake.sheet.KnownValues;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.SheetMapping;
import org.tongbao.intake.sheet.SheetSearch;
import org.tongbao.intake.sheet.SheetSource;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.intake.sheet.StatedPeriod;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The sheets of an input folder: those that the settings name, else the files of fixed names, else
 * whatever tables of the office are there.
 *
 * @param sheets those that are certain
 * @param problems what is missing or not certain, and which files are not used
 */
public record FoundSheets(Sheets sheets, List<Problem> problems) {
  /** What somebody may have taken for a file of the input: other programs' or doubled endings. */
  private static final Pattern LIKE_INPUT =
      Pattern.compile(
          "(?i).*\\.(csv|xlsx|xlsm|xls|et|ods|numbers)(\\.\\w+)?|(notice|words|units|findings|更正)\\..*");

  /** Finds the sheets, by the settings as far as they are known. */
  public static FoundSheets in(Input input, NoticeSettings settings) throws IOException {
    return new Finding(input, settings).found();
  }

  /**
   * All tables from which sheets may be read: those that the settings name, else all worksheets of
   * all files.
   */
  public static List<SheetSource> tables(Input input, NoticeSettings settings) throws IOException {
    return new Finding(input, settings).tables();
  }

  private static final class Finding {
    private final Input input;
    private final OwnSheets own;
    private final Period period;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Sheet, List<SheetSource>> sources = new EnumMap<>(Sheet.class);
    private final SheetMapping mapping;
    private final SheetSearch search;
    private final Set<String> used = new TreeSet<>();

    /**
     * Lists of an earlier period, and files and worksheets that are tables of facts: 采用.xlsx, or
     * 台账.xlsx/采用.
     */
    private final Set<String> notSheets = new TreeSet<>();

    private boolean isOwn;
    private boolean missing;

    Finding(Input input, NoticeSettings settings) {
      this.input = input;
      this.own = settings.sheets();
      this.period = settings.basics().period();
      used.addAll(List.of(Input.SETTINGS, FolderTables.name(input.words())));
      this.mapping = SheetMapping.of(own, problems);
      problems.addAll(GroupOrders.problems(settings));
      problems.addAll(KnownValues.mappedToOthers(settings));
      for (Named file : settings.figures().files()) {
        notSheets.add(file.tab().isEmpty() ? file.file() : file.file() + "/" + file.tab());
        used.add(file.file());
      }
      this.search = new SheetSearch(mapping, settings.grouping(), notSheets);
    }

    FoundSheets found() throws IOException {
      List<Sheet> sought = new ArrayList<>();
      for (Sheet sheet : Sheet.values()) {
        List<Named> named = sheet == Sheet.UNITS ? own.units() : own.findings();
        if (!named.isEmpty()) {
          sources.put(sheet, named(named));
        } else if (input.hasTwo(sheet)) {
          problems.add(input.twice(sheet));
          input.names(sheet).forEach(used::add);
        } else if (input.has(sheet)) {
          sources.put(sheet, List.of(new SheetSource(input.sheet(sheet))));
        } else {
          sought.add(sheet);
        }
      }
      isOwn |= !own.units().isEmpty() || !own.findings().isEmpty();
      if (!sought.isEmpty()) {
        search(sought);
      }
      sources.values().removeIf(List::isEmpty);
      Path corrections = input.folder().resolve(Sheets.CORRECTIONS);
      Sheets sheets =
          new Sheets(
              sources,
              mapping,
              isOwn,
              Files.isRegularFile(corrections) ? corrections : null,
              period);
      for (Path file : sheets.tables()) {
        String name = FolderTables.name(file);
        StatedPeriod.otherInName(name, period)
            .map(
                other -> PlanMessage.FILE_OF_OTHER_PERIOD.at(Place.of(name), other, period.print()))
            .ifPresent(problems::add);
      }
      unused(sheets);
      return new FoundSheets(sheets, problems);
    }

    private List<SheetSource> named(List<Named> named) throws IOException {
      List<SheetSource> all = new ArrayList<>();
      for (Named each : named) {
        if (!FolderTables.isTable(each.file())) {
          String written = each.tab().isEmpty() ? each.file() : each.file() + "/" + each.tab();
          problems.add(PlanMessage.NAMED_NO_TABLE.at(each.place(), PlainText.show(written)));
          continue;
        }
        Path path = input.folder().resolve(each.file());
        if (!Files.isRegularFile(path)) {
          problems.add(
              PlanMessage.NAMED_SHEET_MISSING.at(
                  each.place(), "表", PlainText.show(each.file()), FolderTables.names(input)));
        } else {
          all.add(search.named(new SheetSource(path, each.tab(), each.kind(), each.round())));
        }
      }
      return all;
    }

    List<SheetSource> tables() throws IOException {
      List<SheetSource> all = new ArrayList<>(named(own.units()));
      for (SheetSource each : named(own.findings())) {
        if (!all.contains(each)) {
          all.add(each);
        }
      }
      if (all.isEmpty()) {
        for (Path file : tableFiles()) {
          List<SheetSource> tabs = search.all(file);
          all.addAll(tabs.isEmpty() ? List.of(new SheetSource(file)) : tabs);
        }
      }
      return all;
    }

    private void search(List<Sheet> sought) throws IOException {
      List<Path> files = tableFiles();
      for (Sheet sheet : Sheet.values()) {
        files.removeIf(path -> input.names(sheet).contains(FolderTables.name(path)));
      }
      Map<Sheet, List<SheetSource>> found = search.in(files);
      problems.addAll(search.problems(files));
      for (Sheet sheet : sought) {
        List<SheetSource> of = found.getOrDefault(sheet, List.of());
        Set<String> in =
            of.stream().map(SheetSource::file).collect(Collectors.toCollection(TreeSet::new));
        if (of.isEmpty()) {
          missing(sheet, files).ifPresent(problems::add);
          missing = true;
        } else if (in.size() > 1) {
          problems.add(
              PlanMessage.SHEETS_IN_SEVERAL_FILES.at(
                  Place.of(Input.SETTINGS),
                  label(sheet),
                  String.join("、", in),
                  example(sheet, of)));
        } else {
          sources.put(sheet, of);
          isOwn = true;
        }
      }
    }

    private Optional<Problem> missing(Sheet sheet, List<Path> files) {
      return files.isEmpty()
          ? input.missing(sheet)
          : Optional.of(
              (sheet == Sheet.UNITS
                      ? PlanMessage.NO_TABLE_OF_UNITS
                      : PlanMessage.NO_TABLE_OF_FINDINGS)
                  .at(Place.of(Input.SETTINGS)));
    }

    private static String label(Sheet sheet) {
      return sheet == Sheet.UNITS ? "检查对象" : "问题";
    }

    private static String example(Sheet sheet, List<SheetSource> of) {
      return "表: {" + label(sheet) + ": [" + of.get(0).name() + "]}";
    }

    /** Worksheets beside those that were found, and files that somebody may take for input. */
    private void unused(Sheets sheets) throws IOException {
      boolean found = own.units().isEmpty() && own.findings().isEmpty() && sheets.own();
      for (Path file : found ? sheets.tables() : List.<Path>of()) {
        List<String> unread = search.unread(file, sheets);
        if (!unread.isEmpty()) {
          problems.add(
              PlanMessage.UNUSED_WORKSHEETS.at(
                  Place.of(FolderTables.name(file)), String.join("、", unread)));
        }
      }
      sheets.files().forEach(path -> used.add(FolderTables.name(path)));
      for (Path path : FolderTables.in(input, LIKE_INPUT)) {
        String name = FolderTables.name(path);
        boolean reported =
            problems.stream().anyMatch(problem -> problem.place().file().equals(name));
        boolean isSought = FolderTables.isTable(name) && missing;
        if (!used.contains(name) && !reported && !isSought) {
          problems.add(unused(name));
        }
      }
    }

    private static Problem unused(String name) {
      Place place = Place.of(name);
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.startsWith("notice.")) {
        return PlanMessage.UNUSED_SETTINGS.at(place);
      } else if (lower.startsWith("words.")) {
        return PlanMessage.UNUSED_WORDS.at(place);
      } else if (FolderTables.isCorrections(name)) {
        return PlanMessage.UNUSED_CORRECTIONS.at(place);
      }
      return (FolderTables.isTable(name) && !lower.matches(".*\\.(csv|xlsx)\\.\\w+")
              ? PlanMessage.UNUSED_TABLE
              : PlanMessage.UNREADABLE_TABLE)
          .at(place);
    }

    /** Those that may be sheets. */
    private List<Path> tableFiles() throws IOException {
      List<Path> files = new ArrayList<>(FolderTables.in(input));
      files.removeIf(path -> notSheets.contains(FolderTables.name(path)));
      return files;
    }
  }
}
