package org.tongbao.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An entry as a line of the catalogue: fields separated by tabs, items of lists by BAR. */
final class CatalogueLine {
  private static final int FIELDS = 13;
  private static final String BAR = "\u001F"; // ASCII's unit separator; no text has controls

  private CatalogueLine() {}

  /**
   * The line.
   *
   * @param stamp of the metadata that the entry was read from
   */
  static String print(String stamp, CatalogueEntry entry) {
    return String.join(
        "\t",
        stamp,
        entry.code().print(),
        entry.title(),
        entry.number(),
        entry.issuer(),
        String.valueOf(entry.date().toEpochDay()),
        entry.period(),
        entry.secrecy(),
        String.valueOf(entry.pages()),
        String.join(BAR, entry.kinds()),
        String.join(BAR, entry.keywords()),
        entry.digest(),
        entry.filed());
  }

  /** The printed code of a line. */
  static String code(String line) {
    int begin = line.indexOf('\t') + 1;
    return line.substring(begin, line.indexOf('\t', begin));
  }

  /**
   * Parses what {@link #print} wrote for a code.
   *
   * @return empty if it is anything else
   */
  static Optional<CatalogueEntry> parse(ArchivalCode code, String line) {
    String[] fields = line.split("\t", FIELDS + 1);
    if (fields.length != FIELDS) {
      return Optional.empty();
    }
    try {
      return Optional.of(entry(code, fields));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static CatalogueEntry entry(ArchivalCode code, String[] fields) {
    return new CatalogueEntry(
        code,
        fields[2],
        fields[3],
        fields[4],
        LocalDate.ofEpochDay(Long.parseLong(fields[5])),
        fields[6],
        fields[7],
        Integer.parseInt(fields[8]),
        list(fields[9]),
        list(fields[10]),
        fields[11],
        fields[12]);
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(BAR));
  }
}
