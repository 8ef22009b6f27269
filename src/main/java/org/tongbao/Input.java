package org.tongbao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.intake.Sheet;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The files of an input folder.
 *
 * @param folder the folder
 */
record Input(Path folder) {
  static final String SETTINGS = "notice.yaml";

  Path settings() {
    return folder.resolve(SETTINGS);
  }

  /** A sheet's file, whether it is there or not. */
  Path sheet(Sheet sheet) {
    return folder.resolve(name(sheet));
  }

  /** The name of a sheet's file. */
  String name(Sheet sheet) {
    return sheet.stem() + ".csv";
  }

  /** One notice's own wording; it may be absent. */
  Path words() {
    return folder.resolve("words.ftlx");
  }

  /** The folder's own name, by which its output is called. */
  String name() {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  /** All that a notice is made from, as far as it is there. */
  List<Path> files() {
    return List.of(settings(), sheet(Sheet.UNITS), sheet(Sheet.FINDINGS));
  }

  /** Whether a sheet is there to be read. */
  boolean has(Sheet sheet) {
    return Files.isRegularFile(sheet(sheet));
  }

  /** What is not there, each file by itself; the folder alone where that is missing. */
  List<Problem> missing() {
    if (!Files.isDirectory(folder)) {
      return List.of(Problem.error(Place.of(folder.toString()), "没有这个目录", "请写出放有 notice.yaml 的目录"));
    }
    List<Problem> problems = new ArrayList<>();
    for (Path file : files()) {
      if (!Files.isRegularFile(file)) {
        problems.add(
            Problem.error(
                Place.of(String.valueOf(file.getFileName())),
                "目录 " + folder + " 里没有这个文件",
                "写法见 input/README.md"));
      }
    }
    return problems;
  }

  /** Refuses a folder that lacks a file, naming all that are missing. */
  void requireComplete() throws InputRefused {
    List<Problem> problems = missing();
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
  }
}
