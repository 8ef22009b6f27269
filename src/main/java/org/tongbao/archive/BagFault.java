package org.tongbao.archive;

import java.util.Locale;
import java.util.Set;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * What is wrong with one file of a bag.
 *
 * @param message a message without places
 * @param file its path in the bag
 */
public record BagFault(ArchiveMessage message, String file) {
  /** What Windows and macOS write into a folder that somebody looks at. */
  private static final Set<String> SYSTEM_FILES =
      Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store");

  /** What is said of a file that was not there when the bag was filed. */
  static BagFault added(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return new BagFault(
        SYSTEM_FILES.contains(name)
            ? ArchiveMessage.BAG_SYSTEM_FILE
            : ArchiveMessage.BAG_FILE_ADDED,
        file);
  }

  /** Whether the bag is as it was filed all the same. */
  boolean isHarmless() {
    return message == ArchiveMessage.BAG_SYSTEM_FILE;
  }

  /** The same as a problem of a bag; control characters in the path are replaced. */
  Problem problem(ArchivalCode bag) {
    return message.at(Place.of(bag.print() + "/" + SingleLine.text(file)));
  }
}
