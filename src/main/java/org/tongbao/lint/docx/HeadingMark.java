package org.tongbao.lint.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a heading or paragraph begins with.
 *
 * @param level 0 第一部分 1 一、 2 （一） 3 1. 4 （1）
 * @param number from 1
 * @param written the number as written, with the sign that follows
 * @param right whether it is written as clause 7.3.3 asks
 */
public record HeadingMark(int level, int number, String written, boolean right) {
  private static final Pattern FIRST = Pattern.compile("([零一二三四五六七八九十百]{1,7})\\s*([、，,.．])");
  private static final Pattern SECOND =
      Pattern.compile("([（(])\\s*([零一二三四五六七八九十百]{1,7})\\s*([）)])([、，,.．]?)");
  private static final Pattern THIRD = Pattern.compile("(\\d{1,3})\\s*([.．、])(?!\\d)");
  private static final Pattern FOURTH = Pattern.compile("([（(])(\\d{1,3})([）)])([、，,.．]?)");

  /** The number at the start of a text, or null. */
  public static @Nullable HeadingMark of(String words) {
    if (words.isEmpty()) {
      return null;
    }
    Matcher first = FIRST.matcher(words);
    if (first.lookingAt()) {
      return new HeadingMark(
          1,
          Words.chineseNumber(first.group(1)),
          first.group(),
          first.group(2).equals("、") && first.end() - first.start(2) == 1);
    }
    Matcher second = SECOND.matcher(words);
    if (second.lookingAt()) {
      return new HeadingMark(
          2, Words.chineseNumber(second.group(2)), second.group(), bracketed(second, 3));
    }
    Matcher third = THIRD.matcher(words);
    if (third.lookingAt()) {
      return new HeadingMark(
          3, Integer.parseInt(third.group(1)), third.group(), !third.group(2).equals("、"));
    }
    Matcher fourth = FOURTH.matcher(words);
    if (fourth.lookingAt()) {
      return new HeadingMark(
          4, Integer.parseInt(fourth.group(2)), fourth.group(), bracketed(fourth, 3));
    }
    Matcher part = PART.matcher(words);
    return part.lookingAt()
        ? new HeadingMark(0, Words.chineseNumber(part.group(1)), part.group().strip(), true)
        : null;
  }

  /** A sentence may begin with the same words, but not with a space after them. */
  private static final Pattern PART = Pattern.compile("第([一二三四五六七八九十]{1,3})部分[ \\u3000]+");

  /** Whether a text begins a part: 第一部分. */
  public static boolean isPart(String words) {
    return PART.matcher(words).lookingAt();
  }

  /** Whether the brackets are full-width and no sign follows. */
  private static boolean bracketed(Matcher mark, int close) {
    return mark.group(1).equals("（") && mark.group(close).equals("）") && mark.group(4).isEmpty();
  }

  /** How a number is to be written at this level. */
  public String asked(int wanted) {
    return switch (level) {
      case 0 -> "第" + Words.chinese(wanted) + "部分";
      case 1 -> Words.chinese(wanted) + "、";
      case 2 -> "（" + Words.chinese(wanted) + "）";
      case 3 -> wanted + ".";
      default -> "（" + wanted + "）";
    };
  }
}
