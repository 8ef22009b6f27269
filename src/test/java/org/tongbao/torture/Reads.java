package org.tongbao.torture;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often one file is opened and read, on all threads, and calls an observer before each.
 */
final class Reads {
  private static @Nullable Path watched;
  private static @Nullable Observer observer;
  private static int made;

  private Reads() {}

  /** Is called with the number of each read, from 1, before it. */
  interface Observer {
    void before(int read) throws IOException;
  }

  /** Counts the reads of a file from now on. */
  static synchronized void observe(Path file, Observer beginning) {
    watched = CountedPath.real(file.toAbsolutePath());
    observer = beginning;
    made = 0;
  }

  /**
   * Counts no more.
   *
   * @return how many reads there were
   */
  static synchronized int end() {
    watched = null;
    observer = null;
    return made;
  }

  static synchronized boolean isWatched(Path real) {
    return real.toAbsolutePath().equals(watched);
  }

  /** Before the file is opened or read; what the observer itself reads is not counted. */
  static synchronized void before(Path real) throws IOException {
    Observer current = observer;
    if (current != null && isWatched(real)) {
      observer = null;
      current.before(++made);
      observer = current;
    }
  }
}
