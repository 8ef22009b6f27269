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

/** Makes a new folder in the user's files; it appears complete or not at all. */
public final class NewFolder {
  private NewFolder() {}

  /** Writes the folder's files. */
  public interface Filling {
    void into(Path folder) throws IOException;
  }

  /**
   * Makes and fills a folder, and its parents.
   *
   * @param remedy what the user can do if it exists already, a sentence without full stop
   * @return the folder
   * @throws RunFailed when a file or folder of that name exists already
   */
  public static Path make(Path folder, String remedy, Filling filling)
      throws IOException, RunFailed {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new RunFailed(ExitCode.FILES, "%s 已经存在，未覆盖。%s。".formatted(folder, remedy));
    }
    Path whole = folder.toAbsolutePath().normalize();
    Path parent =
        Objects.requireNonNull(whole.getParent()); // only the root has none, and it exists
    Files.createDirectories(parent);
    Path aside = parent.resolve("." + whole.getFileName() + ".tongbao-new");
    FileSystemUtils.deleteRecursively(aside); // left by a killed run
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
