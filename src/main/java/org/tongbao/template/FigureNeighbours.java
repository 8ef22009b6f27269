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

  /** Longer than the words before a figure that matter. */
  private static final int LONGEST_WORDS = 8;

  /** Circled numbers and those in brackets begin here: they are seen to be no part of a figure. */
  private static final int FIRST_ENCLOSED = 0x2460;

  private static final int LONGEST_NAME = 12;

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
  private final StringBuilder name = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private Mode mode = Mode.TEXT;
  private int last = NOTHING;
  private int lastButOne = NOTHING;
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
    if (count && (FAILED.matcher(words).matches() ? isPassed(what) : isFailed(what))) {
      found.accept(Fault.MISNAMED);
    }
    words.setLength(0);
    lastButOne = NOTHING;
    last = printed.codePointBefore(printed.length());
    afterFigure = Character.isDigit(last);
    afterCount = count;
  }

  private static boolean isPassed(Supplier<String> what) {
    return PASSED.matcher(what.get()).matches();
  }

  private boolean isFailed(Supplier<String> what) {
    return PASSED.matcher(words).matches() && FAILED.matcher(what.get()).matches();
  }

  private boolean joinsBefore() {
    boolean wasNumber = isNumber(lastButOne) || lastButOne == '.';
    return isNumber(last)
        || ((last == '.' || last == '．') && isNumber(lastButOne))
        || ((last == '-' || last == '−') && !wasNumber);
  }

  /** A character of the markup that is no part of a figure. */
  void read(char c) {
    switch (mode) {
      case TEXT -> text(c);
      case TAG -> tag(c);
      case COMMENT -> {
        name.append(c);
        if (c == '>' && name.length() > 2 && name.substring(0, name.length() - 1).endsWith("--")) {
          mode = Mode.TEXT;
        } else if (c != '-') {
          name.setLength(0);
        }
      }
      case DATA -> {
        if (c == '>' && last != '<') {
          mode = Mode.TEXT;
        } else if (c != ']') {
          character(c);
        }
      }
      case REFERENCE -> reference(c);
    }
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
      if (name.toString().equals("!--")) {
        mode = Mode.COMMENT;
        name.setLength(0);
      } else if (name.toString().equals("![CDATA[")) {
        mode = Mode.DATA;
      }
    }
  }

  /** A new line of the notice. */
  private void begin() {
    last = NOTHING;
    lastButOne = NOTHING;
    afterFigure = false;
    blank = false;
    newLine = false;
    words.setLength(0);
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
      return name.startsWith("#x")
          ? Integer.parseInt(name.substring(2), 16)
          : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : '&';
    } catch (NumberFormatException e) {
      return '&'; // the markup is refused later
    }
  }

  private void visible(int c) {
    settleBlanks();
    if (afterFigure && joinsAfter(c)) {
      found.accept(Fault.AFTER);
    }
    afterFigure = afterFigure && (c == '.' || c == '．') && last != '.' && last != '．';
    lastButOne = last;
    last = c;
    words.appendCodePoint(c);
    if (words.length() > LONGEST_WORDS) {
      words.delete(0, words.length() - LONGEST_WORDS);
    }
  }

  private boolean joinsAfter(int c) {
    boolean superior = Character.getType(c) == Character.OTHER_NUMBER && c < FIRST_ENCLOSED;
    boolean afterPoint = last == '.' || last == '．';
    return isNumber(c)
        || (!afterPoint && (superior || (afterCount && AFTER_COUNT.indexOf(c) >= 0)));
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
