package org.tongbao.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Collects the codes of fields, however they are split or nested, and reports those that print more
 * than numbers of pages or text of the document: a field can read files and run programs, and even
 * a harmless one prints what the notice's data do not say. Source: ECMA-376, part 1, 17.16.
 */
final class FieldCodes {
  /** Stands in a code for the result of a field within it. */
  private static final char NESTED = '\uFFFC';

  /** Of a field whose result is a number: no words of their own in its picture. */
  private static final String SWITCHES = "(\\s*\\\\(\\*\\s*\\w+|#\\s*\"?[0#]+\"?))*\\s*";

  private static final Pattern ALLOWED =
      Pattern.compile(
          "(?is)\\s*((PAGE|NUMPAGES|SECTION|SECTIONPAGES)"
              + SWITCHES
              + "|STYLEREF\\s.*"
              + "|=(?=.*"
              + NESTED
              + ")[-+*/()\\d\\s"
              + NESTED
              + "]*"
              + SWITCHES
              + ")");

  private static final int MOST_SHOWN = 40;

  private final Consumer<String> refuse;
  private final Deque<Field> open = new ArrayDeque<>();
  private final Deque<Integer> outside = new ArrayDeque<>();
  private int simple;

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean hasResult;
  }

  /**
   * @param refuse receives the code of each field that is not allowed
   */
  FieldCodes(Consumer<String> refuse) {
    this.refuse = refuse;
  }

  void begin() {
    if (isInCode()) {
      open.element().code.append(NESTED);
    }
    open.push(new Field());
  }

  /** After it the field's result follows, up to its end. */
  void separate() {
    if (isWithin()) {
      finish(open.element());
      open.element().hasResult = true;
    } else {
      refuse.accept("");
    }
  }

  void end() {
    if (isWithin()) {
      finish(open.pop());
    } else {
      refuse.accept("");
    }
  }

  /** Text of a run. Programs differ in whether plain text within a code belongs to it. */
  void text(String text) {
    if (isInCode()) {
      open.element().code.append(text);
    }
  }

  /** Text that is a code, wherever it stands. */
  void code(String text) {
    if (isInCode()) {
      open.element().code.append(text);
    } else {
      check(text);
    }
  }

  /** A field that is one element, up to {@link #simpleEnds}. */
  void simple(String code) {
    simple++;
    check(code);
  }

  void simpleEnds() {
    simple--;
  }

  private void check(String code) {
    if (!code.isBlank() && !ALLOWED.matcher(code).matches()) {
      String shown = code.strip().replace(NESTED, '…');
      refuse.accept(shown.substring(0, Math.min(shown.length(), MOST_SHOWN)));
    }
  }

  /**
   * A text of its own begins within the text, such as that of a text box, or one of several that
   * programs choose from. A field may not go across its borders.
   */
  void inner() {
    if (isInCode()) {
      refuse.accept(open.element().code.toString().strip());
    }
    outside.push(open.size());
  }

  void innerEnds() {
    while (open.size() > outside.element()) {
      refuse.accept(open.pop().code.toString().strip());
    }
    outside.pop();
  }

  /** The end of the part. */
  void close() {
    open.forEach(this::finish);
  }

  /** Whether the text belongs to a field. */
  boolean isOpen() {
    return simple > 0 || !open.isEmpty();
  }

  private boolean isInCode() {
    return !open.isEmpty() && !open.element().hasResult;
  }

  private boolean isWithin() {
    return open.size() > (outside.isEmpty() ? 0 : outside.element());
  }

  private void finish(Field field) {
    if (!field.hasResult) {
      check(field.code.toString());
    }
  }
}
