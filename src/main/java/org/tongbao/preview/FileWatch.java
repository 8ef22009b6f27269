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
 * Looks at folders again and again for files that were saved. The machine's own notices of changes
 * fail on network drives, where offices keep their files; a look at some dozens of files costs less
 * than a millisecond.
 */
public final class FileWatch {
  /** A rest between two looks: soon enough for the eye, and hardly any work. */
  private static final long PAUSE_MILLIS = 50;

  private final List<Path> folders;
  private @Nullable Map<Path, Look> seen;

  /**
   * @param folders whose files are watched, without what lies below
   */
  public FileWatch(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** What is seen of a file without opening it. */
  private record Look(FileTime saved, long size, Object identity) {}

  /**
   * Whether a file was saved, made or deleted since the last time, and has then been left in peace
   * for a moment, as some editors write in two steps. The first time everything is new.
   */
  public boolean changed() throws InterruptedException {
    Map<Path, Look> now = look();
    if (now.equals(seen)) {
      Thread.sleep(PAUSE_MILLIS); // or looking would keep a processor busy
      return false;
    }
    for (Map<Path, Look> earlier = Map.of(); !now.equals(earlier); now = look()) {
      earlier = now;
      Thread.sleep(PAUSE_MILLIS); // who writes in two steps is waited for
    }
    seen = now;
    return true;
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
