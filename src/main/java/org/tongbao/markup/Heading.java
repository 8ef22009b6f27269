package org.tongbao.markup;

/**
 * A heading with its computed number.
 *
 * @param level 1 to 4
 * @param number 一、 or （一） or 1. or （1）
 * @param text the words after the number
 */
public record Heading(int level, String number, Text text) {}
