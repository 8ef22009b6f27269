package org.tongbao.notice;

import org.jspecify.annotations.Nullable;

/**
 * Words that were given or put together; to a template they are text.
 *
 * @param text the words
 * @param source where they come from
 */
public record Words(String text, Source source) implements Value {

  /** A setting's words, or null where the settings do not give them. */
  static @Nullable Words setting(String text, String key) {
    return text.isEmpty() ? null : new Words(text, Source.setting(key));
  }

  @Override
  public String toString() {
    return text;
  }
}
