package org.tongbao.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * 落款 as printed. Source: GB/T 9704-2012, 7.3.5.
 *
 * @param rows the issuers from left to right, a row after the other; a row of one may have several
 *     lines
 * @param date 成文日期
 * @param sealed whether to leave room for seals
 */
public record Signature(List<List<Text>> rows, Text date, boolean sealed) {
  /** A row has three seals at most, or the outer ones would reach beyond the text block. */
  private static final int THREE = 3;

  /** The widest names, in half characters, of which three or two fit into a row. */
  private static final int WIDEST_OF_THREE = 14;

  private static final int WIDEST_OF_TWO = 24;

  /** Keeps its own copies. */
  public Signature {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Arranges the issuers: side by side, as each has a seal of its own; without seals one below the
   * other.
   */
  static Signature of(List<Text> issuers, Text date, boolean sealed) {
    if (issuers.size() < 2) {
      return new Signature(List.of(issuers), date, sealed);
    }
    List<Text> names = issuers.stream().map(name -> Text.of(name.onOneLine())).toList();
    if (!sealed) {
      Text all = new Text(names.stream().map(Text::onOneLine).toList());
      return new Signature(List.of(List.of(all)), date, false);
    }
    int widest = names.stream().mapToInt(Text::halves).max().orElse(0);
    int most = widest <= WIDEST_OF_THREE ? THREE : widest <= WIDEST_OF_TWO ? 2 : 1;
    int rowCount = (names.size() + most - 1) / most;
    int columns = (names.size() + rowCount - 1) / rowCount;
    List<List<Text>> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i += columns) {
      rows.add(names.subList(i, Math.min(i + columns, names.size())));
    }
    return new Signature(rows, date, true);
  }

  /** The most issuers in a row. */
  public int columns() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }
}
