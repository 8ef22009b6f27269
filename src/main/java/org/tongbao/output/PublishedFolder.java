package org.tongbao.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;

/**
 * Writes files into a folder together: all are finished in a temporary folder first, then moved. If
 * one of their names is taken, none is moved. A temporary folder that a killed process has left
 * shows that files of the same bytes are its own: the next process completes its work.
 */
public final class PublishedFolder implements AutoCloseable {
  private final Path folder;
  private final Path aside;
  private final boolean continued;
  private final List<String> names = new ArrayList<>();

  private PublishedFolder(Path folder, Path aside, boolean continued) {
    this.folder = folder;
    this.aside = aside;
    this.continued = continued;
  }

  /**
   * Begins.
   *
   * @param folder is made if it does not exist
   * @param name of the whole, the same when a killed process is repeated
   */
  public static PublishedFolder in(Path folder, String name) throws IOException {
    Path made = Files.createDirectories(folder).toAbsolutePath().normalize();
    Path aside = made.resolve("." + name + ".tongbao-new");
    boolean continued = Files.isDirectory(aside, LinkOption.NOFOLLOW_LINKS);
    if (!continued) {
      Files.createDirectory(aside);
    }
    return new PublishedFolder(made, aside, continued);
  }

  /** The temporary path to which a file is to be written. */
  public Path file(String name) throws IOException {
    names.add(name);
    Path file = aside.resolve(name);
    Files.deleteIfExists(file);
    return file;
  }

  /**
   * Moves all files to the folder, in the order in which they were asked for.
   *
   * @return the moved files
   * @throws RunFailed when one of them exists already; nothing was moved then
   */
  public List<Path> publish() throws IOException, RunFailed {
    List<Path> places = names.stream().map(folder::resolve).toList();
    List<String> taken = new ArrayList<>();
    for (Path place : places) {
      if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isOwn(place)) {
        taken.add(place + " 已经存在");
      }
    }
    if (!taken.isEmpty()) {
      throw new RunFailed(
          ExitCode.FILES, String.join("\n", taken) + "\n没有覆盖，也没有生成其他文件。请换一个目录（--to），或先把已有的移走");
    }
    for (Path place : places) {
      if (!Files.exists(place)) {
        Files.move(aside(place), place);
      }
    }
    return places;
  }

  private Path aside(Path place) {
    return aside.resolve(place.getFileName());
  }

  private boolean isOwn(Path place) throws IOException {
    return continued && Files.isRegularFile(place) && Files.mismatch(place, aside(place)) < 0;
  }

  @Override
  public void close() throws IOException {
    FileSystemUtils.deleteRecursively(aside);
  }
}
