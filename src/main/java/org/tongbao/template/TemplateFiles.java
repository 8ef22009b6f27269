package org.tongbao.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Reads the files of a set. Links that lead out of its folders and oversized files are refused. */
final class TemplateFiles {
  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_MEGABYTES = 16;

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Reads a file.
   *
   * @param path its name among the templates
   * @param root the folder that it must lie in after links are followed
   */
  void add(String path, Path file, @Nullable Path root) throws IOException {
    if (root == null || !file.toRealPath().startsWith(root.toRealPath())) {
      problems.add(TemplateMessage.TEMPLATE_LINKS_OUTSIDE.at(Place.of(path)));
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
      if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
        problems.add(TemplateMessage.TEMPLATE_TOO_LARGE.at(Place.of(path), MOST_MEGABYTES));
      } else {
        files.put(path, bytes);
      }
    }
  }

  /**
   * The bytes by path.
   *
   * @throws InputRefused when a file is refused
   */
  SortedMap<String, byte[]> read() throws InputRefused {
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
    return files;
  }
}
