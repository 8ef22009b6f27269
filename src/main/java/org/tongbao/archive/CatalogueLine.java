package org.tongbao.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A card as a line of the catalogue: fields between tabs, lists between bars. */
final class CatalogueLine {
  private static final int FIELDS = 13;
  private static final String BAR = "\u001F"; // the unit separator of ASCII; no card holds controls

  private CatalogueLine() {}

  /**
   * The line.
   *
   * @param stamp of what the card was read from
   */
  static String print(String stamp, CatalogueEntry card) {
    return String.join(
        "\t",
        stamp,
        card.code().print(),
        card.title(),
        card.number(),
        card.issuer(),
        String.valueOf(card.date().toEpochDay()),
        card.period(),
        card.secrecy(),
        String.valueOf(card.pages()),
        String.join(BAR, card.kinds()),
        String.join(BAR, card.keywords()),
        card.digest(),
        card.filed());
  }

  /** The code of a line, as it is printed. */
  static String code(String line) {
    int begin = line.indexOf('\t') + 1;
    return line.substring(begin, line.indexOf('\t', begin));
  }

  /**
   * Reads what {@link #print} has written of a code, which stands there too.
   *
   * @return empty when it is anything else
   */
  static Optional<CatalogueEntry> parse(ArchivalCode code, String line) {
    String[] fields = line.split("\t", FIELDS + 1);
    if (fields.length != FIELDS) {
      return Optional.empty();
    }
    try {
      return Optional.of(card(code, fields));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static CatalogueEntry card(ArchivalCode code, String[] fields) {
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
