package org.tongbao.archive;

import java.time.LocalDate;
import java.util.List;

/** A card as a line of the catalogue: fields between tabs, lists between bars. */
final class CardLine {
  private static final int FIELDS = 12;
  private static final String BAR = "\u001F"; // the unit separator of ASCII; no card holds controls

  private CardLine() {}

  static String print(Card card) {
    return String.join(
        "\t",
        card.code().print(),
        card.title(),
        card.number(),
        card.issuer(),
        card.date().toString(),
        card.period(),
        card.secrecy(),
        String.valueOf(card.pages()),
        String.join(BAR, card.kinds()),
        String.join(BAR, card.keywords()),
        card.digest(),
        card.filed());
  }

  /**
   * Reads what {@link #print} has written.
   *
   * @throws RuntimeException when it is anything else
   */
  static Card parse(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException(fields.length + " fields");
    }
    return new Card(
        ArchivalCode.parse(fields[0]).orElseThrow(),
        fields[1],
        fields[2],
        fields[3],
        LocalDate.parse(fields[4]),
        fields[5],
        fields[6],
        Integer.parseInt(fields[7]),
        list(fields[8]),
        list(fields[9]),
        fields[10],
        fields[11]);
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(BAR));
  }
}
