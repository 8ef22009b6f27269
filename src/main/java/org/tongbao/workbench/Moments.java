package org.tongbao.workbench;

import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Prints when a file was saved, in the time of this machine. */
final class Moments {
  private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private Moments() {}

  static String print(OffsetDateTime moment) {
    return FORMAT.format(moment);
  }

  static String print(FileTime moment) {
    return FORMAT.format(moment.toInstant().atZone(ZoneId.systemDefault()));
  }
}
