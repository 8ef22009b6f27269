package org.tongbao.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;

/**
 * Files that are put into a folder together: all are finished aside first, then moved, and where
 * one of their names is taken none is.
 */
public final class PublishedFolder implements AutoCloseable {
  private final Path folder;
  private final Path aside;
  private final List<String> names = new ArrayList<>();

  private PublishedFolder(Path folder, Path aside) {
    this.folder = folder;
    this.aside = aside;
  }

  /**
   * Begins.
   *
   * @param folder is made where it is missing
   */
  public static PublishedFolder in(Path folder) throws IOException {
    Path made = Files.createDirectories(folder).toAbsolutePath().normalize();
    return new PublishedFolder(made, Files.createTempDirectory(made, ".tongbao"));
  }

  /** Where a file is to be written, for now. */
  public Path file(String name) {
    names.add(name);
    return aside.resolve(name);
  }

  /**
   * Moves all to their places, in the order in which they were asked for.
   *
   * @throws RunFailed when something stands there already; nothing was moved then
   */
  public List<Path> publish() throws IOException, RunFailed {
    List<Path> places = names.stream().map(folder::resolve).toList();
    List<String> taken =
        places.stream()
            .filter(place -> Files.exists(place, LinkOption.NOFOLLOW_LINKS))
            .map(place -> "已经有 " + place)
            .toList();
    if (!taken.isEmpty()) {
      throw new RunFailed(
          ExitCode.FILES, String.join("\n", taken) + "\n没有动它，也没有生成别的。请换一个目录（--to），或先把它移走");
    }
    for (int i = 0; i < places.size(); i++) {
      Files.move(aside.resolve(names.get(i)), places.get(i));
    }
    return places;
  }

  @Override
  public void close() throws IOException {
    for (String name : names) {
      Files.deleteIfExists(aside.resolve(name));
    }
    Files.delete(aside);
  }
}
