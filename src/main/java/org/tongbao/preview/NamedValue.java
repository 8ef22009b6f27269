package org.tongbao.preview;

/**
 * A value of the notice model.
 *
 * @param name as a template uses it
 * @param meaning in Chinese
 * @param value as it is printed
 */
public record NamedValue(String name, String meaning, String value) {}
