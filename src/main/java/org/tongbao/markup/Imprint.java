package org.tongbao.markup;

/**
 * 版记 as printed. Source: GB/T 9704-2012, 7.4 and 10.1.
 *
 * @param copies 抄送：…。, or empty
 * @param printer 印发机关; empty in a letter
 * @param printed 印发日期 with 印发; empty in a letter
 */
public record Imprint(Text copies, Text printer, Text printed) {
  /** Nothing to print. */
  static final Imprint NONE = new Imprint(Text.EMPTY, Text.EMPTY, Text.EMPTY);

  static Imprint of(Text copies, Text printer, Text printed) {
    return new Imprint(letter(copies).copies, printer, printed.within("", "印发"));
  }

  /** A letter's 版记 has 抄送机关 only. */
  static Imprint letter(Text copies) {
    return copies.isEmpty() ? NONE : new Imprint(copies.within("抄送：", "。"), Text.EMPTY, Text.EMPTY);
  }
}
