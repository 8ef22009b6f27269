package org.tongbao.inspection;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Texts as people see them. Names, codes, headings and settings are compared by {@link #of}; what
 * is printed is in {@link #standard}.
 */
public final class VisibleForm {
  private VisibleForm() {}

  /**
   * The form by which texts are compared: two texts that cannot be told apart on paper have the
   * same. It is for comparing only: full-width letters become half-width.
   */
  public static String of(String text) {
    return isPlain(text) ? text : fold(text);
  }

  /** {@link #of} a code, in which the case of letters does not matter either: in capitals. */
  public static String ofCode(String code) {
    return of(code).toUpperCase(Locale.ROOT);
  }

  /** {@link #of} a heading, in which blanks, underscores and case do not matter either. */
  public static String ofHeading(String heading) {
    return of(heading).replaceAll("[ _]", "").toLowerCase(Locale.ROOT);
  }

  /** Whether two texts look the same. */
  public static boolean same(String one, String other) {
    return one.equals(other) || of(one).equals(of(other));
  }

  /** Most texts are of ASCII and Chinese characters, which are their own form. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c == ' ' ? before != ' ' : (c > ' ' && c < 0x7F) || (c > 0x33FF && c < 0xA000);
      if (!plain && !isPlainSign(c)) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean isPlainSign(char c) {
    return c == '\u00B7' || c == '\u2014' || (c > 0x3000 && c < 0x3018);
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    composed(text)
        .codePoints()
        .filter(c -> !isInvisible(c))
        .map(VisibleForm::sign)
        .forEach(
            c -> {
              boolean repeated =
                  c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
              if (!repeated) {
                folded.appendCodePoint(c);
              }
            });
    int last = folded.length() - 1;
    if (last >= 0 && folded.charAt(last) == ' ') {
      folded.setLength(last);
    }
    return folded.toString();
  }

  private static int sign(int c) {
    if (Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0x2800) {
      return ' ';
    }
    int ideograph = standard(c);
    return ideograph > 0xFF00 && ideograph < 0xFF5F
        ? ideograph - 0xFEE0
        : Lookalikes.SIGNS.getOrDefault(ideograph, ideograph);
  }

  /**
   * The text in standard characters, as it is printed: what cannot be seen is left out, radicals
   * become ideographs, and every space is U+0020 or U+3000. Nothing else changes: an office writes
   * brackets of either width on purpose.
   */
  public static String standard(String text) {
    StringBuilder standard = new StringBuilder();
    composed(text)
        .codePoints()
        .filter(c -> !isInvisible(c) || isJoiner(c))
        .map(c -> isUnusualSpace(c) ? ' ' : standard(c))
        .forEach(standard::appendCodePoint);
    return standard.toString();
  }

  /** In canonical composition, which also replaces the compatibility ideographs. */
  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0x0300 && c < 0x3400) || (c > 0x9FFF && c < 0xFF00)) {
        return Normalizer.normalize(text, Form.NFC);
      }
    }
    return text; // nothing to compose, and much quicker
  }

  /** Line breaks are kept. */
  private static boolean isUnusualSpace(int c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR && c != 0x3000;
  }

  /** Mongolian, Uyghur and others are spelt with them. */
  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D;
  }

  /** The character that is meant by one that looks like it; else the character itself. */
  public static int standard(int c) {
    if (c >= 0x2E80 && c <= 0x2EFF) {
      return Lookalikes.RADICALS.getOrDefault(c, c);
    }
    boolean radical = c >= 0x2F00 && c <= 0x2FDF;
    boolean compatible = (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
    return radical || compatible
        ? Normalizer.normalize(Character.toString(c), Form.NFKC).codePointAt(0)
        : c;
  }

  /** The standard character of GB 18030-2022 for one of private use. */
  public static OptionalInt ofPrivate(int c) {
    Integer standard = Lookalikes.PRIVATE.get(c);
    return standard == null ? OptionalInt.empty() : OptionalInt.of(standard);
  }

  /** Marks of direction, joiners, fillers, spaces without width and selectors of variants. */
  public static boolean isInvisible(int c) {
    return c >= 0xAD
        && (within(c, 0x200B, 0x200F)
            || within(c, 0x202A, 0x202E)
            || within(c, 0x2060, 0x206F)
            || within(c, 0xFE00, 0xFE0F)
            || within(c, 0xE0000, 0xE01EF)
            || within(c, 0x115F, 0x1160)
            || c == 0xFEFF
            || c == 0x00AD
            || c == 0x034F
            || c == 0x061C
            || c == 0x3164
            || c == 0xFFA0);
  }

  private static boolean within(int c, int from, int to) {
    return c >= from && c <= to;
  }

  /** The first characters in which two texts differ that look the same: “⽹”（U+2F79）和“网”（U+7F51）. */
  public static String difference(String one, String other) {
    int[] first = one.codePoints().toArray();
    int[] second = other.codePoints().toArray();
    int i = 0;
    while (i < first.length && i < second.length && first[i] == second[i]) {
      i++;
    }
    return named(first, i) + "和" + named(second, i);
  }

  private static String named(int[] text, int at) {
    return at < text.length ? named(text[at]) : "没有";
  }

  /** A character and its code: “⽹”（U+2F79）. */
  public static String named(int c) {
    String code = String.format(Locale.ROOT, "U+%04X", c);
    boolean blank = isInvisible(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    return blank ? code : "“" + Character.toString(c) + "”（" + code + "）";
  }
}
