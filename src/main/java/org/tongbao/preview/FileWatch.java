package org.tongbao.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Polls folders for saved files. Change notifications of the operating system fail on network
 * drives, where offices keep their files; polling some dozens of files takes less than a
 * millisecond.
 */
public final class FileWatch {
  /** Interval of polling: short enough to seem immediate, and hardly any load. */
  private static final long PAUSE_MILLIS = 50;

  private final List<Path> folders;
  private @Nullable Map<Path, FileState> seen;

  /**
   * @param folders whose files are watched, not their subfolders
   */
  public FileWatch(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Attributes of a file. */
  public record FileState(FileTime saved, long size, Object identity) {}

  /**
   * Whether a file was saved, created or deleted since the last call. Waits until files stop
   * changing, as some editors write in two steps. The first call returns true.
   */
  public boolean changed() throws InterruptedException {
    Map<Path, FileState> now = scan();
    if (now.equals(seen)) {
      Thread.sleep(PAUSE_MILLIS); // do not poll without pause
      return false;
    }
    for (Map<Path, FileState> earlier = Map.of(); !now.equals(earlier); now = scan()) {
      earlier = now;
      Thread.sleep(PAUSE_MILLIS); // an editor may still be writing
    }
    seen = now;
    return true;
  }

  /** All files as they are now. */
  public Map<Path, FileState> scan() {
    Map<Path, FileState> states = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          scan(file, states);
        }
      } catch (IOException e) {
        // a missing folder counts as empty
      }
    }
    return states;
  }

  private static void scan(Path file, Map<Path, FileState> states) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isRegularFile()) {
        Object identity = attributes.fileKey() == null ? "" : attributes.fileKey();
        states.put(file, new FileState(attributes.lastModifiedTime(), attributes.size(), identity));
      }
    } catch (IOException e) {
      // deleted since it was listed
    }
  }
}
