package org.tongbao.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;

/**
 * A folder in the system's folder for temporary files, deleted when it is closed. Beside it is a
 * file that the process keeps locked. A file of that kind that nobody has locked belongs to a
 * process that was killed: the next one deletes both.
 */
public final class TemporaryFolder implements AutoCloseable {
  private static final String PREFIX = "tongbao-";
  private static final String LOCK = ".lock";
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * The names of this process's locks. To open and close such a file would release its lock: POSIX
   * keeps the locks of a process, not of a channel.
   */
  private static final Set<String> OWN = ConcurrentHashMap.newKeySet();

  private final Path lock;
  private final FileChannel channel;
  private final Path folder;

  private TemporaryFolder(Path lock, FileChannel channel, Path folder) {
    this.lock = lock;
    this.channel = channel;
    this.folder = folder;
  }

  /**
   * Makes one, and deletes those of killed processes.
   *
   * @throws IOException if there is no space or no permission
   */
  public static TemporaryFolder make() throws IOException {
    deleteAbandoned();
    while (true) {
      Path lock = system().resolve(PREFIX + Long.toUnsignedString(RANDOM.nextLong()) + LOCK);
      OWN.add(stem(lock));
      FileChannel channel = open(lock);
      // Another process may have taken the file for an abandoned one before it was locked.
      if (channel.tryLock() != null && Files.exists(lock)) {
        try {
          Path folder = Files.createTempDirectory(system(), stem(lock) + "-");
          return new TemporaryFolder(lock, channel, folder);
        } catch (IOException e) {
          close(lock, channel);
          throw e;
        }
      }
      OWN.remove(stem(lock));
      channel.close();
    }
  }

  private static FileChannel open(Path lock) throws IOException {
    try {
      return FileChannel.open(lock, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      OWN.remove(stem(lock));
      throw e;
    }
  }

  /** The folder. */
  public Path path() {
    return folder;
  }

  /** Deletes the folders of killed processes; what another user owns stays. */
  public static void deleteAbandoned() {
    try (DirectoryStream<Path> locks = Files.newDirectoryStream(system(), PREFIX + "*" + LOCK)) {
      for (Path lock : locks) {
        if (!OWN.contains(stem(lock))) {
          deleteIfAbandoned(lock);
        }
      }
    } catch (IOException e) {
      // the folder cannot be listed: whoever needs it reports why
    }
  }

  private static void deleteIfAbandoned(Path lock) {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      if (channel.tryLock() == null) {
        return;
      }
      try (DirectoryStream<Path> folders = Files.newDirectoryStream(system(), stem(lock) + "-*")) {
        for (Path each : folders) {
          FileSystemUtils.deleteRecursively(each);
        }
      }
      Files.deleteIfExists(lock);
    } catch (IOException e) {
      // of another user, or just deleted by another process
    }
  }

  private static String stem(Path lock) {
    String name = String.valueOf(lock.getFileName());
    return name.substring(0, name.length() - LOCK.length());
  }

  private static Path system() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  private static void close(Path lock, FileChannel channel) throws IOException {
    try (channel) {
      Files.deleteIfExists(lock);
    }
    OWN.remove(stem(lock));
  }

  @Override
  public void close() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    close(lock, channel);
  }
}
