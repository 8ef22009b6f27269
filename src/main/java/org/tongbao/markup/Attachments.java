package org.tongbao.markup;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The attachments of a notice. Text before them that refers to one is passed on before its number
 * is known, with a placeholder; {@link #resolved(String)} prints the number.
 *
 * @param names in order, on one line each, with the marks of a proof copy
 * @param references for each placeholder the numbers of the attachments, from 1, ascending
 */
public record Attachments(List<String> names, List<List<Integer>> references) {
  /** No attachment. */
  public static final Attachments NONE = new Attachments(List.of(), List.of());

  /** Noncharacters, which no input may contain, as those of {@link Mark}. */
  private static final char START = '\uFDD3';

  private static final char END = '\uFDD4';
  private static final Pattern PLACEHOLDER = Pattern.compile(START + "(\\d+)" + END);

  /** Keeps its own copies. */
  public Attachments {
    names = List.copyOf(names);
    references = references.stream().map(List::copyOf).toList();
  }

  /** Prints the number of an attachment. */
  @FunctionalInterface
  public interface Printed {
    /**
     * A number within a reference.
     *
     * @param words such as 附件1, or 3 after it
     */
    String of(int number, String words);
  }

  /** 附件2; 附件 if there is only one. */
  public String mark(int number) {
    return names.size() == 1 ? "附件" : "附件" + number;
  }

  /** A text with its references printed. */
  public String resolved(String text) {
    return resolved(text, (number, words) -> words);
  }

  /** A text with its references printed, each number in its own way. */
  public String resolved(String text, Printed printed) {
    if (!refersIn(text)) {
      return text;
    }
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> words(references.get(Integer.parseInt(found.group(1))), printed));
  }

  /** 附件1、2; 附件1至3、5: only three or more in sequence are a span. */
  private String words(List<Integer> numbers, Printed printed) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      int number = numbers.get(i);
      int last = i;
      while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
        last++;
      }
      String first = i == 0 ? mark(number) : String.valueOf(number);
      words.append(i == 0 ? "" : "、").append(printed.of(number, first));
      if (last > i + 1) {
        words.append("至").append(printed.of(numbers.get(last), numbers.get(last).toString()));
        i = last;
      }
    }
    return words.toString();
  }

  /** Whether a text has a reference that is not printed yet. */
  public static boolean refersIn(String text) {
    return text.indexOf(START) >= 0;
  }

  static String placeholder(int reference) {
    return START + Integer.toString(reference) + END;
  }
}
