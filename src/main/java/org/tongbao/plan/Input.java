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
      return List.of(Problem.error(Place.of(folder.toString()), "没有这个目录", "请写出放有 notice.yaml 的目录"));
    }
    List<Problem> problems = new ArrayList<>();
    if (!isThere(SETTINGS)) {
      problems.add(missing(SETTINGS, "里没有这个文件"));
    }
    for (Sheet sheet : Sheet.values()) {
      boolean both = isThere(csv(sheet)) && isThere(workbook(sheet));
      if (both) {
        problems.add(
            Problem.error(
                Place.of(workbook(sheet)),
                "同时有 " + csv(sheet) + " 和 " + workbook(sheet) + "，不能确定用哪一个",
                "请留下要用的一个，把另一个移出这个目录"));
      } else if (!has(sheet)) {
        problems.add(missing(csv(sheet), "里没有这个文件，也没有 " + workbook(sheet)));
      }
    }
    return problems;
  }

  private Problem missing(String name, String what) {
    return Problem.error(Place.of(name), "目录 " + folder + " " + what, "写法见 input/README.md");
  }

  /** Refuses a folder that lacks a file, naming all that are missing. */
  public void requireComplete() throws InputRefused {
    List<Problem> problems = missing();
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
  }
}
