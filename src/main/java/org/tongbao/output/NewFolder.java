package org.tongbao.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;

/** A folder that an office gets from the program: it appears whole or not at all. */
public final class NewFolder {
  private NewFolder() {}

  /** Writes the folder's files. */
  public interface Filling {
    void into(Path folder) throws IOException;
  }

  /**
   * Makes and fills a folder, and those above it.
   *
   * @param other what the user may do where it is there already, without full stop
   * @return the folder
   * @throws RunFailed when something of that name is there already
   */
  public static Path make(Path folder, String other, Filling filling)
      throws IOException, RunFailed {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new RunFailed(ExitCode.FILES, "已经有 " + folder + "，没有动它。" + other + "。");
    }
    Path whole = folder.toAbsolutePath().normalize();
    Path above = Objects.requireNonNull(whole.getParent()); // the root is always there
    Files.createDirectories(above);
    Path aside = above.resolve("." + whole.getFileName() + ".tongbao-new");
    FileSystemUtils.deleteRecursively(aside); // of one that was killed
    Files.createDirectory(aside);
    try {
      filling.into(aside);
      Files.move(aside, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      FileSystemUtils.deleteRecursively(aside);
      throw e;
    }
    return folder;
  }
}
