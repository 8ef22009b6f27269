package org.tongbao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  static final String UNITS = "units.csv";
  static final String FINDINGS = "findings.csv";

  Path settings() {
    return folder.resolve(SETTINGS);
  }

  Path units() {
    return folder.resolve(UNITS);
  }

  Path findings() {
    return folder.resolve(FINDINGS);
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
    return List.of(settings(), units(), findings());
  }

  /** Refuses a folder that lacks a file, naming all that are missing. */
  void requireComplete() throws InputRefused {
    List<Problem> problems = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      problems.add(Problem.error(Place.of(folder.toString()), "没有这个目录", "请写出放有 notice.yaml 的目录"));
    } else {
      for (Path file : files()) {
        if (!Files.isRegularFile(file)) {
          String name = String.valueOf(file.getFileName());
          problems.add(
              Problem.error(Place.of(name), "目录 " + folder + " 里没有这个文件", "写法见 input/README.md"));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
  }
}
