package org.tongbao.lint.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * Which words are written, and how often: words.txt, made of the dictionary of jieba (MIT) and of
 * the terms of notices. The cost of a word is the negative logarithm of its frequency, in half
 * units. A digit stands for any number and is written 0.
 */
final class Lexicon {
  /** The most characters of a word. */
  static final int LONGEST = 4;

  /** Of no word. */
  static final int NONE = 1000;

  /** Of a character that the dictionary does not know. */
  private static final int UNKNOWN = 36;

  /** The cost that the first letter of words.txt means. */
  private static final char FREE = ' ';

  private static final char LAST = '\u9fff';

  /** The words of each length one after the other, sorted, and a letter for the cost of each. */
  private static final String[] WORDS = new String[LONGEST + 1];

  private static final String[] COSTS = new String[LONGEST + 1];

  /** For each length and first character where its words begin; the next one's is their end. */
  private static final char[][] BEGINS = new char[LONGEST + 1][LAST + 2];

  static {
    String file = file();
    int from = file.indexOf("\n\n") + 2;
    for (int length = 1; length <= LONGEST; length++) {
      int middle = file.indexOf('\n', from);
      int to = file.indexOf('\n', middle + 1);
      WORDS[length] = file.substring(from, middle);
      COSTS[length] = file.substring(middle + 1, to);
      index(length);
      from = to + 1;
    }
  }

  private Lexicon() {}

  private static String file() {
    try (InputStream in = Lexicon.class.getResourceAsStream("words.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void index(int length) {
    char[] begins = BEGINS[length];
    int count = COSTS[length].length();
    int next = 0;
    for (int word = 0; word < count; word++) {
      int first = WORDS[length].charAt(word * length);
      if (next <= first) {
        Arrays.fill(begins, next, first + 1, (char) word);
        next = first + 1;
      }
    }
    Arrays.fill(begins, next, begins.length, (char) count);
  }

  /**
   * What a part of a text costs as one word.
   *
   * @param text of Chinese characters and 0
   * @return {@link #NONE} where it is no word
   */
  static int cost(char[] text, int from, int length) {
    if (text[from] > LAST) {
      return NONE;
    }
    int low = BEGINS[length][text[from]];
    int high = BEGINS[length][text[from] + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(text, from, length, middle);
      if (order == 0) {
        return COSTS[length].charAt(middle) - FREE;
      }
      low = order > 0 ? middle + 1 : low;
      high = order > 0 ? high : middle - 1;
    }
    return length == 1 ? UNKNOWN : NONE;
  }

  private static int compare(char[] text, int from, int length, int word) {
    int order = 0;
    for (int i = 1; i < length && order == 0; i++) {
      order = text[from + i] - WORDS[length].charAt(word * length + i);
    }
    return order;
  }
}
