package org.tongbao.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** A sheet's file, whether it is there or not. */
  public Path sheet(Sheet sheet) {
    return folder.resolve(name(sheet));
  }

  /** The name of a sheet's file: a workbook's, where only that is there. */
  public String name(Sheet sheet) {
    return isThere(csv(sheet)) || !isThere(workbook(sheet)) ? csv(sheet) : workbook(sheet);
  }

  private static String csv(Sheet sheet) {
    return sheet.stem() + ".csv";
  }

  private static String workbook(Sheet sheet) {
    return sheet.stem() + ".xlsx";
  }

  private boolean isThere(String name) {
    return Files.isRegularFile(folder.resolve(name));
  }

  /** One notice's own wording; it may be absent. */
  public Path words() {
    return folder.resolve("words.ftlx");
  }

  /** The folder's own name, by which its output is called. */
  public String name() {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  /** All that a notice is made from, as far as it is there. */
  public List<Path> files() {
    return List.of(settings(), sheet(Sheet.UNITS), sheet(Sheet.FINDINGS));
  }

  /** Whether a sheet is there to be read, and only once. */
  public boolean has(Sheet sheet) {
    return isThere(csv(sheet)) != isThere(workbook(sheet));
  }

  /** What is not there, or there twice, each by itself; the folder alone where that is missing. */
  public List<Problem> missing() {
    if (!Files.isDirectory(folder)) {
      return List.of(PlanMessage.NO_INPUT_FOLDER.at(Place.of(folder.toString())));
    }
    List<Problem> problems = new ArrayList<>();
    if (!isThere(SETTINGS)) {
      problems.add(PlanMessage.NO_SETTINGS_FILE.at(Place.of(SETTINGS), folder));
    }
    for (Sheet sheet : Sheet.values()) {
      if (isThere(csv(sheet)) && isThere(workbook(sheet))) {
        problems.add(
            PlanMessage.SHEET_FILE_TWICE.at(
                Place.of(workbook(sheet)), csv(sheet), workbook(sheet)));
      } else if (!has(sheet)) {
        problems.add(PlanMessage.NO_SHEET_FILE.at(Place.of(csv(sheet)), folder, workbook(sheet)));
      }
    }
    return problems;
  }

  /** Refuses a folder that lacks a file, naming all that are missing. */
  public void requireComplete() throws InputRefused {
    List<Problem> problems = missing();
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
  }
}
