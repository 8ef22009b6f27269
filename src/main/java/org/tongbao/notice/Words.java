package org.tongbao.notice;

import org.jspecify.annotations.Nullable;

/**
 * A text; a template sees it as a string.
 *
 * @param text its characters
 * @param source where it comes from
 */
public record Words(String text, Source source) implements Value {

  /** The text of a setting, or null if the settings do not give it. */
  static @Nullable Words setting(String text, String key) {
    return text.isEmpty() ? null : new Words(text, Source.setting(key));
  }

  @Override
  public String toString() {
    return text;
  }
}
