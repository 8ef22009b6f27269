package org.tongbao.template;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Finds what is printed right beside a figure and would be read as part of it, whichever way a
 * template writes it: through a variable, a numbered reference, or with a comment or an invisible
 * character between. It reads the markup character by character.
 */
final class FigureNeighbours {
  /** What makes another figure of one. */
  enum Fault {
    BEFORE,
    AFTER,
    /** The word before it names another figure. */
    MISNAMED,
    /** Text from there on runs from right to left. */
    TURNED
  }

  /** Marks of the direction of text, and those that override it. */
  private static final String TURNING = "\u200E\u200F\u202A\u202B\u202D\u202E\u2066\u2067\u2068";

  private static final int NOTHING = -1;

  /** What is called 合格 beside a figure, and is not 不合格. */
  private static final Pattern PASSED = Pattern.compile("(?:^|.*[^不])合格数?");

  private static final Pattern FAILED = Pattern.compile(".*不合格数?");

  /** Longer than what matters before a figure. */
  private static final int LONGEST_LINE = 8;

  /** Circled numbers and those in brackets begin here: they are seen to be no part of a figure. */
  private static final int FIRST_ENCLOSED = 0x2460;

  private static final int LONGEST_NAME = 12;
  private static final int HEXADECIMAL = 16;

  /** What makes another number of a count. */
  private static final String AFTER_COUNT = "%％‰万亿千百十点×^";

  private enum Mode {
    TEXT,
    TAG,
    COMMENT,
    DATA,
    REFERENCE
  }

  private final Consumer<Fault> found;

  /** Of a tag or a reference its beginning, of a comment or of data its end. */
  private final StringBuilder name = new StringBuilder();

  /** The end of the line that is printed. */
  private final StringBuilder line = new StringBuilder();

  private Mode mode = Mode.TEXT;
  private boolean afterFigure;
  private boolean afterCount;
  private boolean blank;
  private boolean newLine;

  /**
   * @param found called when it is written
   */
  FigureNeighbours(Consumer<Fault> found) {
    this.found = found;
  }

  /**
   * A figure that is printed next.
   *
   * @param what what it is, as its source says
   */
  void figure(String printed, boolean count, Supplier<String> what) {
    if (mode != Mode.TEXT || printed.isEmpty()) {
      return;
    }
    settleBlanks();
    if (Character.isDigit(printed.codePointAt(0)) && joinsBefore()) {
      found.accept(Fault.BEFORE);
    }
    if (count && isMisnamed(what)) {
      found.accept(Fault.MISNAMED);
    }
    append(printed);
    afterFigure = Character.isDigit(last());
    afterCount = count;
  }

  private boolean isMisnamed(Supplier<String> what) {
    return (FAILED.matcher(line).matches() && PASSED.matcher(what.get()).matches())
        || (PASSED.matcher(line).matches() && FAILED.matcher(what.get()).matches());
  }

  private boolean joinsBefore() {
    int last = last();
    boolean afterNumber = isNumber(beforeLast());
    return isNumber(last)
        || (isPoint(last) && afterNumber)
        || ((last == '-' || last == '−') && !afterNumber);
  }

  /** Whether what comes next stands in a tag or a comment. */
  boolean isInTag() {
    return mode == Mode.TAG || mode == Mode.COMMENT;
  }

  /** A character of the markup that is no part of a figure. */
  void read(char c) {
    switch (mode) {
      case TEXT -> text(c);
      case TAG -> tag(c);
      case COMMENT -> mode = closes(c, "-->") ? Mode.TEXT : Mode.COMMENT;
      case DATA -> {
        if (closes(c, "]]>")) {
          mode = Mode.TEXT;
        } else if (c != ']') {
          character(c);
        }
      }
      case REFERENCE -> reference(c);
    }
  }

  private boolean closes(char c, String end) {
    name.append(c);
    name.delete(0, Math.max(0, name.length() - end.length()));
    return name.indexOf(end) == 0;
  }

  private void text(char c) {
    if (c == '<' || c == '&') {
      mode = c == '<' ? Mode.TAG : Mode.REFERENCE;
      name.setLength(0);
    } else if (c == ' ' || c == '\t') {
      blank = true;
    } else if (c == '\n' || c == '\r') {
      newLine = true;
    } else {
      character(c);
    }
  }

  private void character(int c) {
    if (TURNING.indexOf(c) >= 0) {
      found.accept(Fault.TURNED);
    } else if (Character.getType(c) != Character.FORMAT) {
      visible(c);
    }
  }

  private void tag(char c) {
    if (c == '>') {
      mode = Mode.TEXT;
      begin(); // no element of the markup stands within a line
    } else {
      if (name.length() < LONGEST_NAME) {
        name.append(c);
      }
      if (c == '-' && name.indexOf("!--") == 0) {
        mode = Mode.COMMENT;
        name.setLength(0);
      } else if (c == '[' && name.indexOf("![CDATA[") == 0) {
        mode = Mode.DATA;
        name.setLength(0);
      }
    }
  }

  /** A new line of the notice. */
  private void begin() {
    line.setLength(0);
    afterFigure = false;
    blank = false;
    newLine = false;
  }

  private void reference(char c) {
    if (c != ';' && name.length() < LONGEST_NAME) {
      name.append(c);
      return;
    }
    mode = Mode.TEXT;
    character(point(name.toString()));
  }

  /** The character of a reference; that of a named one is never a digit. */
  private static int point(String name) {
    try {
      int point =
          name.startsWith("#x")
              ? Integer.parseInt(name.substring(2), HEXADECIMAL)
              : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : '&';
      return Character.isValidCodePoint(point) ? point : '&';
    } catch (NumberFormatException e) {
      return '&'; // the markup is refused later
    }
  }

  private void visible(int c) {
    settleBlanks();
    if (afterFigure && joinsAfter(c)) {
      found.accept(Fault.AFTER);
    }
    afterFigure = afterFigure && isPoint(c) && !isPoint(last());
    append(Character.toString(c));
  }

  private void append(String printed) {
    line.append(printed);
    line.delete(0, Math.max(0, line.length() - LONGEST_LINE));
  }

  private boolean joinsAfter(int c) {
    boolean superior = Character.getType(c) == Character.OTHER_NUMBER && c < FIRST_ENCLOSED;
    return isNumber(c)
        || (!isPoint(last()) && (superior || (afterCount && AFTER_COUNT.indexOf(c) >= 0)));
  }

  private int last() {
    return line.length() == 0 ? NOTHING : line.codePointBefore(line.length());
  }

  private int beforeLast() {
    int at = line.length() - (line.length() == 0 ? 0 : Character.charCount(last()));
    return at == 0 ? NOTHING : line.codePointBefore(at);
  }

  private static boolean isPoint(int c) {
    return c == '.' || c == '．';
  }

  /** Blanks are printed unless a line of the template ends there. */
  private void settleBlanks() {
    if (blank && !newLine) {
      begin();
    }
    blank = false;
    newLine = false;
  }

  private static boolean isNumber(int c) {
    return c != NOTHING && (Character.isDigit(c) || c == '〇' || c == '零');
  }
}
