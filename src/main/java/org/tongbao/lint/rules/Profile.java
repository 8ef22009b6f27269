package org.tongbao.lint.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The values that an office uses and the rules that it switches off. */
public final class Profile {
  /** The values of the standard. */
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

  /** The only value, or the smallest of a range. */
  double number(ProfileKey key) {
    return Double.parseDouble(of(key).get(0));
  }

  double most(ProfileKey key) {
    List<String> range = of(key);
    return Double.parseDouble(range.get(range.size() - 1));
  }

  /** Whether a font is one of a key's, by its Chinese or English name. */
  boolean has(ProfileKey key, String font) {
    return of(key).stream().anyMatch(name -> FontNames.same(name, font));
  }

  private String first(ProfileKey key) {
    return of(key).get(0);
  }

  boolean yes(ProfileKey key) {
    return of(key).contains("是");
  }

  boolean isOff(String rule) {
    return of(ProfileKey.OFF).contains(rule);
  }

  /**
   * The values of a message's places: those named as a {@link ProfileKey} take this profile's
   * value, the others the given values in order.
   */
  Object[] complete(List<String> places, Object... given) {
    Deque<Object> rest = new ArrayDeque<>(List.of(given));
    List<Object> values = new ArrayList<>();
    for (String place : places) {
      ProfileKey.labelled(place)
          .ifPresentOrElse(key -> values.add(print(key)), () -> values.add(rest.remove()));
    }
    values.addAll(rest);
    return values.toArray();
  }

  /** What a rule asks, with this profile's values in its places. */
  String fill(String asks) {
    String filled = asks;
    for (ProfileKey key : ProfileKey.values()) {
      String place = "{" + key.label() + "}";
      filled = filled.contains(place) ? filled.replace(place, print(key)) : filled;
    }
    return filled;
  }

  /** A value as messages name it; of several names the first. */
  String print(ProfileKey key) {
    return switch (key.kind()) {
      case SIZE -> Measure.size(number(key));
      case POINTS -> Measure.points(number(key));
      case TOP, LEFT -> Measure.plain(number(key), 1) + " 至 " + Measure.plain(most(key), 1);
      default -> first(key);
    };
  }
}
