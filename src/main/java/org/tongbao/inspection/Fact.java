package org.tongbao.inspection;

/**
 * A figure from outside the inspection (事实), e.g. how many letters came in.
 *
 * @param name by which templates ask for it
 * @param value as it is printed
 * @param unit 量词, or empty
 * @param note for the reviewer, or empty
 */
public record Fact(String name, String value, String unit, String note) {}
