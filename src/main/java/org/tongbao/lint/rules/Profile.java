package org.tongbao.lint.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An office's usual values and the rules that it has switched off. */
public final class Profile {
  /** The standard's own values. */
  public static final Profile STANDARD = new Profile(Map.of());

  private final Map<ProfileKey, List<String>> values = new EnumMap<>(ProfileKey.class);

  Profile(Map<ProfileKey, List<String>> set) {
    for (ProfileKey key : ProfileKey.values()) {
      values.put(key, set.getOrDefault(key, key.usual()));
    }
  }

  private List<String> of(ProfileKey key) {
    return values.getOrDefault(key, List.of());
  }

  boolean isSet(ProfileKey key) {
    return !of(key).isEmpty();
  }

  /** The only value, or the least. */
  double number(ProfileKey key) {
    return Double.parseDouble(of(key).get(0));
  }

  double most(ProfileKey key) {
    List<String> range = of(key);
    return Double.parseDouble(range.get(range.size() - 1));
  }

  boolean has(ProfileKey key, String name) {
    return of(key).stream().anyMatch(name::equalsIgnoreCase);
  }

  /** The value, for a message. */
  String first(ProfileKey key) {
    return of(key).get(0);
  }

  boolean yes(ProfileKey key) {
    return of(key).contains("是");
  }

  boolean isOff(String rule) {
    return of(ProfileKey.OFF).contains(rule);
  }
}
