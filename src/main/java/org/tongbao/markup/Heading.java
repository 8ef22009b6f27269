package org.tongbao.markup;

/**
 * A heading with its computed number.
 *
 * @param level 1 to 4, or 0 for a part
 * @param number 第一部分 or 一、 or （一） or 1. or （1）
 * @param text the words after the number
 */
public record Heading(int level, String number, Text text) {
  /** The number and the words on one line. */
  public String onOneLine() {
    return number + text.onOneLine();
  }
}
