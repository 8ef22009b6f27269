package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The files of an input folder.
 *
 * @param folder the folder
 */
public record Input(Path folder) {
  public static final String SETTINGS = "notice.yaml";

  public Path settings() {
    return folder.resolve(SETTINGS);
  }

  /** The file of a sheet's fixed name: the workbook if only that exists, else the CSV file. */
  Path sheet(Sheet sheet) {
    return folder.resolve(
        exists(csv(sheet)) || !exists(workbook(sheet)) ? csv(sheet) : workbook(sheet));
  }

  private static String csv(Sheet sheet) {
    return sheet.stem() + ".csv";
  }

  private static String workbook(Sheet sheet) {
    return sheet.stem() + ".xlsx";
  }

  private boolean exists(String name) {
    return Files.isRegularFile(folder.resolve(name));
  }

  /** The wording of this notice only; the file may not exist. */
  public Path words() {
    return folder.resolve("words.ftlx");
  }

  /**
   * Another input folder.
   *
   * @param path its path, seen from this one
   * @throws InputRefused if no folder can be called so, on Windows for instance {@code a*}
   */
  Input other(String path) throws InputRefused {
    try {
      return new Input(folder.resolve(path).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      throw new InputRefused(
          List.of(PlanMessage.NO_INPUT_FOLDER.at(Place.of(PlainText.show(path)))));
    }
  }

  /** The name of the folder, which its output folder takes over. */
  public String name() {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  /** Whether a file of a sheet's fixed name exists. */
  boolean has(Sheet sheet) {
    return exists(csv(sheet)) || exists(workbook(sheet));
  }

  /** Whether both files of a sheet's fixed names exist, so that none is certain. */
  boolean hasTwo(Sheet sheet) {
    return exists(csv(sheet)) && exists(workbook(sheet));
  }

  List<String> names(Sheet sheet) {
    return List.of(csv(sheet), workbook(sheet));
  }

  Problem twice(Sheet sheet) {
    return PlanMessage.SHEET_FILE_TWICE.at(Place.of(workbook(sheet)), csv(sheet), workbook(sheet));
  }

  /** Empty where something else of its name is there, which {@link #missing()} reports. */
  Optional<Problem> missing(Sheet sheet) {
    return isNoFile(csv(sheet))
        ? Optional.empty()
        : Optional.of(PlanMessage.NO_SHEET_FILE.at(Place.of(csv(sheet)), folder, workbook(sheet)));
  }

  private boolean isNoFile(String name) {
    return !exists(name) && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * A problem if the folder or the settings are missing, and for each file that is no regular one.
   */
  public List<Problem> missing() {
    if (!Files.isDirectory(folder)) {
      return List.of(PlanMessage.NO_INPUT_FOLDER.at(Place.of(folder.toString())));
    }
    if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
      return List.of(PlanMessage.INPUT_FOLDER_CLOSED.at(Place.of(folder.toString())));
    }
    List<Problem> problems =
        Stream.of(SETTINGS, csv(Sheet.UNITS), csv(Sheet.FINDINGS), Sheets.CORRECTIONS, "words.ftlx")
            .filter(this::isNoFile)
            .map(name -> PlanMessage.NOT_A_FILE.at(Place.of(name)))
            .toList();
    return problems.isEmpty() && !exists(SETTINGS)
        ? List.of(PlanMessage.NO_SETTINGS_FILE.at(Place.of(SETTINGS), folder))
        : problems;
  }

  /**
   * Requires settings.
   *
   * @throws InputRefused if there are none
   */
  public void requireSettings() throws InputRefused {
    List<Problem> problems = missing();
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
  }

  /**
   * The sheets, each of which is there.
   *
   * @throws InputRefused naming all that are missing or not certain
   * @throws IOException when a file cannot be read
   */
  public FoundSheets sheets(NoticeSettings settings) throws IOException, InputRefused {
    FoundSheets found = FoundSheets.in(this, settings);
    List<Problem> stopping = found.problems().stream().filter(Problem::stops).toList();
    if (!stopping.isEmpty()) {
      throw new InputRefused(stopping);
    }
    return found;
  }
}
