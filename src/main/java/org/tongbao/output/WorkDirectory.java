package org.tongbao.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileFault;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.RunFailed;

/**
 * An output folder's {@code .tongbao}: the embedded database, the lock and, during a run, its
 * unfinished files. They are on the disk of the finished files, so that a move is atomic.
 *
 * @param output the output folder, absolute
 */
public record WorkDirectory(Path output) {
  /** H2 writes a header of two blocks first, and cannot open a file that ends within it. */
  private static final int DATABASE_HEADER_BYTES = 2 * 4096;

  /** The folder itself. */
  public Path folder() {
    return output.resolve(".tongbao");
  }

  /** The embedded database, without the extension that H2 adds. */
  public Path database() {
    return folder().resolve("tongbao");
  }

  /** Where it is noted which other database was used for the folder last. */
  private Path otherDatabase() {
    return folder().resolve("database.txt");
  }

  /**
   * The other database in which the drafts of the folder are known; empty if there is none.
   *
   * @throws IOException when the note cannot be read
   */
  public String notedDatabase() throws IOException {
    return Files.isRegularFile(otherDatabase()) ? Files.readString(otherDatabase()).strip() : "";
  }

  /** Notes that a database other than the embedded one is used. */
  public void note(String database) throws IOException {
    if (!notedDatabase().equals(database)) {
      FileWriting.replace(otherDatabase(), database.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The notice until it is finished. */
  public Path document() {
    return folder().resolve("aside.docx");
  }

  /** The copies of the sheets from which a run loads its facts. */
  public Path sheets() {
    return folder().resolve("sheets");
  }

  /** A companion of the notice until it is finished. */
  public Path companion(Companion companion) {
    return folder().resolve("aside-" + companion.name().toLowerCase(Locale.ROOT));
  }

  /** The derived notices of one run until all of them are finished. */
  public Path derived(String run) {
    return derived().resolve(run);
  }

  /** Deletes the unfinished derived notices of killed runs with other input. */
  public void deleteDerivedExcept(String run) throws IOException {
    if (Files.isDirectory(derived())) {
      try (Stream<Path> runs = Files.list(derived())) {
        for (Path other : runs.filter(each -> !each.equals(derived(run))).toList()) {
          FileSystemUtils.deleteRecursively(other);
        }
      }
      if (!Files.exists(derived(run))) {
        Files.delete(derived());
      }
    }
  }

  /** The folder of derived notices, by runs. */
  public Path derived() {
    return folder().resolve("further");
  }

  /**
   * Makes the folder, locks it for one run, and removes the unfinished files of a killed run. The
   * lock ends with the process that holds it.
   *
   * @throws RunFailed when the folder cannot be written, or when another run holds the lock
   */
  public Lock lock() throws RunFailed {
    requireOutsideBags();
    FileChannel channel;
    try {
      Files.createDirectories(folder());
      channel =
          FileChannel.open(
              folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new RunFailed(
          ExitCode.FILES,
          FileFault.isDiskFull(e)
              ? FileFault.diskFull(folder())
              : "输出目录 %s 无法写入，请换一个可写的目录（--output）".formatted(output));
    }
    try {
      if (tryLock(channel) == null) {
        channel.close();
        throw new RunFailed(ExitCode.DATABASE, "另一个通报任务正在使用同一个输出目录，请等它结束后再运行");
      }
      TemporaryFolder.deleteAbandoned();
      deleteUnfinished();
      return new Lock(this, channel);
    } catch (IOException e) {
      close(channel);
      throw new RunFailed(ExitCode.FILES, FileFault.describe(e));
    }
  }

  /** What is not of a bag may not be written into it: it would be reported as changed. */
  public void requireOutsideBags() throws RunFailed {
    for (Path above = output.toAbsolutePath().normalize();
        above != null;
        above = above.getParent()) {
      if (Files.exists(above.resolve("bagit.txt"))) {
        throw new RunFailed(ExitCode.USAGE, "输出目录 %s 在档案包里，请换一个目录（--output）".formatted(output));
      }
    }
  }

  private static void close(FileChannel channel) throws RunFailed {
    try {
      channel.close();
    } catch (IOException e) {
      throw new RunFailed(ExitCode.FILES, FileFault.describe(e));
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another run in this process holds it
    }
  }

  private void deleteUnfinished() throws IOException {
    FileSystemUtils.deleteRecursively(sheets());
    Files.deleteIfExists(document());
    for (Companion companion : Companion.values()) {
      Files.deleteIfExists(companion(companion));
    }
    Path file = folder().resolve(database().getFileName() + ".mv.db");
    if (Files.exists(file) && Files.size(file) < DATABASE_HEADER_BYTES) {
      Files.delete(file);
    }
  }

  /** The lock of one run on a work directory. */
  public static final class Lock implements AutoCloseable {
    private final WorkDirectory directory;
    private final FileChannel channel;

    private Lock(WorkDirectory directory, FileChannel channel) {
      this.directory = directory;
      this.channel = channel;
    }

    /** The output folder, which no other run can use meanwhile. */
    public Path output() {
      return directory.output();
    }

    /** Removes the unfinished files of a failed run and releases the lock. */
    @Override
    public void close() throws IOException {
      try (channel) {
        directory.deleteUnfinished();
      }
    }
  }
}
