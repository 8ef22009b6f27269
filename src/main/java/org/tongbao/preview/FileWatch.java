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

/**
 * Looks at folders again and again for files that were saved. The machine's own notices of changes
 * fail on network drives, where offices keep their files; a look at some dozens of files costs less
 * than a millisecond.
 */
public final class FileWatch {
  private static final long PAUSE_MILLIS = 50;

  private final List<Path> folders;
  private Map<Path, Look> seen = Map.of();

  /**
   * @param folders whose files are watched, without what lies below
   */
  public FileWatch(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** What is seen of a file without opening it. */
  private record Look(FileTime saved, long size, Object identity) {}

  /**
   * Waits until a file was saved, made or deleted, and has then been left in peace for a moment:
   * some editors write in two steps. The first time it does not wait.
   */
  public void await() throws InterruptedException {
    Map<Path, Look> before = seen;
    Map<Path, Look> now = look();
    while (now.equals(before)) {
      Thread.sleep(PAUSE_MILLIS);
      now = look();
    }
    for (Map<Path, Look> earlier = Map.of(); !now.equals(earlier); now = look()) {
      earlier = now;
      Thread.sleep(PAUSE_MILLIS);
    }
    seen = now;
  }

  private Map<Path, Look> look() {
    Map<Path, Look> looks = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          look(file, looks);
        }
      } catch (IOException e) {
        // a folder that is not there now is seen as empty
      }
    }
    return looks;
  }

  private static void look(Path file, Map<Path, Look> looks) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isRegularFile()) {
        Object identity = attributes.fileKey() == null ? "" : attributes.fileKey();
        looks.put(file, new Look(attributes.lastModifiedTime(), attributes.size(), identity));
      }
    } catch (IOException e) {
      // deleted between listing and looking
    }
  }
}
