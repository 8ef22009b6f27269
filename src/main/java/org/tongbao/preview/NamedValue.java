package org.tongbao.preview;

import java.util.List;

/**
 * A value of the notice model.
 *
 * @param name as a template uses it
 * @param meaning in Chinese
 * @param value as it is printed
 */
public record NamedValue(String name, String meaning, String value) {

  /** What a notice of these kinds can print, before there is one: no value, and no fact. */
  public static List<NamedValue> ofKinds(List<String> kinds) {
    return ModelValues.named(kinds);
  }
}
