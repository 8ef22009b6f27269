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
 * Writes files into a folder together: all are finished in a temporary folder first, then moved. If
 * one of their names is taken, none is moved.
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
   * @param folder is made if it does not exist
   */
  public static PublishedFolder in(Path folder) throws IOException {
    Path made = Files.createDirectories(folder).toAbsolutePath().normalize();
    return new PublishedFolder(made, Files.createTempDirectory(made, ".tongbao"));
  }

  /** The temporary path to which a file is to be written. */
  public Path file(String name) {
    names.add(name);
    return aside.resolve(name);
  }

  /**
   * Moves all files to the folder, in the order in which they were asked for.
   *
   * @return the moved files
   * @throws RunFailed when one of them exists already; nothing was moved then
   */
  public List<Path> publish() throws IOException, RunFailed {
    List<Path> places = names.stream().map(folder::resolve).toList();
    List<String> taken =
        places.stream()
            .filter(place -> Files.exists(place, LinkOption.NOFOLLOW_LINKS))
            .map(place -> place + " 已经存在")
            .toList();
    if (!taken.isEmpty()) {
      throw new RunFailed(
          ExitCode.FILES, String.join("\n", taken) + "\n没有覆盖，也没有生成其他文件。请换一个目录（--to），或先把已有的移走");
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
