package org.tongbao.plan;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongbao.intake.sheet.Sheet;
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

  /** The file of a sheet; it may not exist. */
  public Path sheet(Sheet sheet) {
    return folder.resolve(name(sheet));
  }

  /** The file name of a sheet: the workbook if only that exists, else the CSV file. */
  public String name(Sheet sheet) {
    return exists(csv(sheet)) || !exists(workbook(sheet)) ? csv(sheet) : workbook(sheet);
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

  /** The name of the folder, which its output folder takes over. */
  public String name() {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  /** The files of those sheets that exist. */
  public Map<Sheet, Path> sheets() {
    Map<Sheet, Path> paths = new EnumMap<>(Sheet.class);
    for (Sheet sheet : Sheet.values()) {
      if (has(sheet)) {
        paths.put(sheet, sheet(sheet));
      }
    }
    return paths;
  }

  /** The files that a notice is made from; they may not exist. */
  public List<Path> files() {
    return List.of(settings(), sheet(Sheet.UNITS), sheet(Sheet.FINDINGS));
  }

  /** Whether exactly one file of a sheet exists. */
  public boolean has(Sheet sheet) {
    return exists(csv(sheet)) != exists(workbook(sheet));
  }

  /**
   * A problem for each file that is missing, there twice or no regular file; only one if the folder
   * is missing.
   */
  public List<Problem> missing() {
    if (!Files.isDirectory(folder)) {
      return List.of(PlanMessage.NO_INPUT_FOLDER.at(Place.of(folder.toString())));
    }
    List<Problem> problems = new ArrayList<>();
    Stream.of(SETTINGS, csv(Sheet.UNITS), csv(Sheet.FINDINGS), "words.ftlx")
        .filter(name -> !exists(name))
        .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
        .forEach(name -> problems.add(PlanMessage.NOT_A_FILE.at(Place.of(name))));
    if (!problems.isEmpty()) {
      return problems;
    }
    if (!exists(SETTINGS)) {
      problems.add(PlanMessage.NO_SETTINGS_FILE.at(Place.of(SETTINGS), folder));
    }
    for (Sheet sheet : Sheet.values()) {
      if (exists(csv(sheet)) && exists(workbook(sheet))) {
        problems.add(
            PlanMessage.SHEET_FILE_TWICE.at(
                Place.of(workbook(sheet)), csv(sheet), workbook(sheet)));
      } else if (!has(sheet)) {
        problems.add(PlanMessage.NO_SHEET_FILE.at(Place.of(csv(sheet)), folder, workbook(sheet)));
      }
    }
    return problems;
  }

  /**
   * Requires all files.
   *
   * @throws InputRefused naming all that are missing or there twice
   */
  public void requireComplete() throws InputRefused {
    List<Problem> problems = missing();
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
  }
}
