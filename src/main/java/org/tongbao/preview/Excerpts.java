package org.tongbao.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongbao.preview.PreviewState.Fault;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.template.TemplateFolders;

/** Adds to problems the lines around their places, if the file is text that can be shown. */
final class Excerpts {
  private static final int AROUND = 2;
  private static final int LONGEST_LINE = 200;
  private static final long LONGEST_FILE = 16 << 20;

  private final Path input;
  private final TemplateFolders sets;
  private final Map<String, List<String>> read = new HashMap<>();

  /**
   * @param input the input folder
   * @param sets the folders that hold the template sets
   */
  Excerpts(Path input, TemplateFolders sets) {
    this.input = input;
    this.sets = sets;
  }

  /** A problem with the lines around its place. */
  Fault around(Problem problem) {
    Place place = problem.place();
    if (place.line() == 0) {
      return new Fault(problem, 0, List.of());
    }
    List<String> lines = read.computeIfAbsent(place.file(), this::lines);
    int first = Math.max(1, place.line() - AROUND);
    int last = Math.min(lines.size(), place.line() + AROUND);
    if (first > last) {
      return new Fault(problem, 0, List.of());
    }
    return new Fault(
        problem, first, lines.subList(first - 1, last).stream().map(Excerpts::shortened).toList());
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "……";
  }

  /**
   * The lines of a file in one of the folders; empty if it cannot be shown.
   *
   * @param name relative to its folder, such as {@code province/notice.ftlx}
   */
  private List<String> lines(String name) {
    for (Path file : List.of(input.resolve(name), sets.file(name))) {
      if (isShown(file)) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
          try (Stream<String> lines = Files.lines(file, charset)) {
            return lines.toList();
          } catch (IOException | UncheckedIOException e) {
            // another encoding, or not text
          }
        }
      }
    }
    return List.of();
  }

  private static boolean isShown(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && !file.toString().endsWith(".xlsx")
          && !file.toString().endsWith(".docx")
          && Files.size(file) <= LONGEST_FILE;
    } catch (IOException e) {
      return false;
    }
  }
}
