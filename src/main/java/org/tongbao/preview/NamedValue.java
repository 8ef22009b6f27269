package org.tongbao.preview;

/**
 * A value of the notice model.
 *
 * @param name as a template writes it
 * @param meaning in Chinese
 * @param value as it is printed
 */
public record NamedValue(String name, String meaning, String value) {}
