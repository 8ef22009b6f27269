package org.tongbao.document;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a header or a footer prints in every notice. Reported are those that hold for one
 * notice only: figures, dates, and words on the state of a draft. Numbers that fields print are not
 * among them.
 */
final class FixedWords {
  /** Stands for a digit of a field's result: programs put the right one there. */
  private static final char OF_FIELD = '\uFFFC';

  private static final String NUMBER = "[\\p{N}一二三四五六七八九十百千两]";

  private static final Pattern OF_ONE_NOTICE =
      Pattern.compile(
          "\\p{N}[\\p{N}.,．，]*[%％‰年月日号期个家项条次批]?"
              + ("|" + NUMBER + "+(年|季度|月|日|号|期|批)")
              + ("|" + OF_FIELD + "[" + OF_FIELD + ".]*[%％‰年月日号期个家项条次批]")
              + "|[上下]半年|百分之.|[%％‰]"
              + "|作废|草稿|样稿|初稿|送审稿|讨论稿|征求意见稿|秘密|机密|绝密|(?i:draft)");

  private static final int HEXADECIMAL = 16;

  /** Programs put the codes of symbol fonts there. */
  private static final int PRIVATE_USE = 0xF000;

  private final Consumer<String> found;
  private final StringBuilder line = new StringBuilder();

  /**
   * @param found receives the words
   */
  FixedWords(Consumer<String> found) {
    this.found = found;
  }

  /** Words of the current line. */
  void add(String words, boolean ofField) {
    line.append(ofField ? words.replaceAll("\\p{N}", String.valueOf(OF_FIELD)) : words);
  }

  /**
   * A character by its code.
   *
   * @param code hexadecimal
   */
  void symbol(String code) {
    try {
      int point = Integer.parseInt(code, HEXADECIMAL);
      line.appendCodePoint(point >= PRIVATE_USE ? point - PRIVATE_USE : point);
    } catch (IllegalArgumentException e) {
      line.append(code); // programs show nothing, or this
    }
  }

  /** A line by itself. */
  void line(String words) {
    newLine();
    line.append(words);
    newLine();
  }

  /** What follows is not read together with what stands before. */
  void newLine() {
    Matcher words = OF_ONE_NOTICE.matcher(line);
    while (words.find()) {
      found.accept(words.group().replace(OF_FIELD, '#'));
    }
    line.setLength(0);
  }
}
