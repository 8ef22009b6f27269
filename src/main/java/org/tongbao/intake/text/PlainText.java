package org.tongbao.intake.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.problem.Message;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** The rules of every piece of text. */
public final class PlainText {
  /** Characters in a cell of Excel; a longer one is an unclosed quotation mark or a wrong file. */
  private static final int LONGEST = 32_767;

  private static final int SHOWN = 24;

  /** White space that a template's text does not keep, as it cannot be told from an indent. */
  private static final Pattern REPEATED_SPACES = Pattern.compile("[ \t]{2,}|\t");

  private static final Pattern DITTO =
      Pattern.compile("[（(]?(?:同上|上同|同前|同左)[行栏格]?[）)]?。?|[〃″＂”“\"]{1,2}");

  private static final int LONGEST_DITTO = 6;

  private static final char LINE_SEPARATOR = '\u2028';

  private PlainText() {}

  /** Without the blanks around it, full-width and no-break ones included. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean blank(char c) {
    return Character.isSpaceChar(c) || (c != '\u000B' && within(c, '\t', '\r'));
  }

  /**
   * The text as it is printed: stripped, in {@link VisibleForm#standard}, with U+2028 for each line
   * break. Characters that it must not contain are added to {@code problems}.
   *
   * @param label what the text is, as the messages name it
   */
  public static String clean(String raw, String label, Place place, List<Problem> problems) {
    String text = strip(raw);
    if (text.length() > LONGEST) {
      problems.add(TextMessage.TEXT_TOO_LONG.at(place, label, text.length(), show(text), LONGEST));
      return text;
    }
    return ordinary(text) ? text : inspect(text, label, place, problems);
  }

  /** Most text has only these characters and needs no further checks. */
  private static boolean ordinary(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' && before == ' ') {
        return false;
      }
      before = c;
      boolean plain = within(c, ' ', 0x7E) || within(c, 0x3000, 0xD7FF);
      if (!plain && !within(c, 0x2010, 0x2027) && !within(c, 0xFF01, 0xFF5E)) {
        return false;
      }
    }
    return true;
  }

  private static String inspect(String text, String label, Place place, List<Problem> problems) {
    int number = 0;
    boolean hidden = false;
    boolean lookalike = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      number++;
      if (refused(c)) {
        problems.add(
            choose(
                    c,
                    TextMessage.LOST_CHARACTER,
                    TextMessage.INVALID_CHARACTER,
                    TextMessage.HALF_CHARACTER,
                    TextMessage.CONTROL_CHARACTER)
                .at(place, label, number, hex(c), show(text)));
        break;
      }
      if (Character.getType(c) == Character.PRIVATE_USE) {
        problems.add(privateUse(c, label, number, show(text), place));
        break;
      }
      if (!hidden && VisibleForm.isInvisible(c)) {
        hidden = true;
        problems.add(TextMessage.INVISIBLE_CHARACTER.at(place, label, number, hex(c), show(text)));
      }
      int meant = VisibleForm.standard(c);
      if (!lookalike && meant != c) {
        lookalike = true;
        problems.add(
            TextMessage.LOOKALIKE_CHARACTER.at(
                place, label, number, VisibleForm.named(c), VisibleForm.named(meant), show(text)));
      }
      i += Character.charCount(c);
    }
    if (REPEATED_SPACES.matcher(text).find()) {
      problems.add(TextMessage.REPEATED_SPACES.at(place, label, show(text)));
    }
    return VisibleForm.standard(
        text.replace("\r\n", "\n").replace('\r', '\n').replace('\n', LINE_SEPARATOR));
  }

  /** Other computers show such a character as blank, or as another one. */
  private static Problem privateUse(int c, String label, int number, String shown, Place place) {
    OptionalInt standard = VisibleForm.ofPrivate(c);
    return standard.isPresent()
        ? TextMessage.PRIVATE_CHARACTER.at(
            place, label, number, hex(c), shown, VisibleForm.named(standard.getAsInt()))
        : TextMessage.UNKNOWN_PRIVATE_CHARACTER.at(place, label, number, hex(c), shown);
  }

  /**
   * Characters that XML does not allow, that stand for lost text, or that Unicode reserves for a
   * program's own use: this program marks figures with them.
   */
  public static boolean refused(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return control
        || within(c, 0x7F, 0x9F)
        || c == 0xFFFD
        || (c & 0xFFFE) == 0xFFFE
        || surrogate(c)
        || reserved(c);
  }

  private static boolean reserved(int c) {
    return within(c, 0xFDD0, 0xFDEF);
  }

  /** The message for a character that is {@link #refused}. */
  public static <M extends Message> M choose(int c, M lost, M invalid, M half, M control) {
    if (c == 0xFFFD) {
      return lost;
    }
    return reserved(c) || c > 0xFFFF ? invalid : surrogate(c) ? half : control;
  }

  private static boolean surrogate(int c) {
    return within(c, 0xD800, 0xDFFF);
  }

  private static boolean within(int c, int from, int to) {
    return c >= from && c <= to;
  }

  /** Whether a cell says only that it is the same as another: 同上, 〃. */
  public static boolean isDitto(String text) {
    return text.length() <= LONGEST_DITTO && DITTO.matcher(text).matches();
  }

  /** As Unicode numbers it: U+FFFD. */
  public static String hex(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }

  /** As a message quotes it: its beginning, in one line, of characters that can be seen. */
  public static String show(String text) {
    return show(text, SHOWN);
  }

  /** The same with so many characters at most. */
  public static String show(String text, int most) {
    StringBuilder shown = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (count == most) {
        return shown.append('…').toString();
      }
      boolean line = c == '\t' || c == '\n' || c == '\r' || c == LINE_SEPARATOR;
      if (refused(c)) {
        shown.append('□');
      } else if (!VisibleForm.isInvisible(c)) {
        shown.appendCodePoint(line ? ' ' : c);
      }
      count++;
    }
    return shown.toString();
  }
}
