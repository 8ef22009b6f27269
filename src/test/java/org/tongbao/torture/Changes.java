package org.tongbao.torture;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Counts the changes that a command makes to the disk, one at a time on all threads, and calls an
 * observer before each.
 */
final class Changes {
  private static @Nullable Observer observer;
  private static int made;

  private Changes() {}

  /** Is called before each change; what it changes itself is not counted. */
  interface Observer {
    /**
     * The change is not made if this throws.
     *
     * @param change its number, from 1
     * @param written the file or folder for which it needs space; null if it needs none
     */
    void before(int change, @Nullable Path written) throws IOException;
  }

  /** A change of the disk. */
  interface Change<T> {
    T make() throws IOException;
  }

  /** Counts from now on. */
  static synchronized void observe(Observer beginning) {
    observer = beginning;
    made = 0;
  }

  /**
   * Counts no more.
   *
   * @return how many changes there were
   */
  static synchronized int end() {
    observer = null;
    return made;
  }

  /** A change that needs no space. */
  static <T> T make(Change<T> change) throws IOException {
    return make(null, change);
  }

  /** A change that needs space for a file or folder. */
  static <T> T write(Path written, Change<T> change) throws IOException {
    return make(written, change);
  }

  private static synchronized <T> T make(@Nullable Path written, Change<T> change)
      throws IOException {
    Observer current = observer;
    if (current != null) {
      observer = null;
      try {
        current.before(++made, written);
      } finally {
        observer = current;
      }
    }
    return change.make();
  }

  /** The place in the program that is about to change the disk. */
  static String place() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(frame -> frame.getClassName().startsWith("org.tongbao."))
                    .filter(frame -> !frame.getClassName().startsWith("org.tongbao.torture."))
                    .findFirst()
                    .map(frame -> frame.getClassName().substring(12) + '.' + frame.getMethodName()))
        .orElseGet(() -> Thread.currentThread().getName());
  }
}
