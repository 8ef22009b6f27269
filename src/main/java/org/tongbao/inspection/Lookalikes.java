package org.tongbao.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The table lookalikes.txt; read when the first unusual character is met. */
final class Lookalikes {
  private static final Pattern PAIR = Pattern.compile("([0-9A-F]+)=([0-9A-F]+)");

  /** Radicals, by the ideographs that they look like. */
  static final Map<Integer, Integer> RADICALS = new HashMap<>();

  /** Private-use characters, by the standard ones of GB 18030-2022. */
  static final Map<Integer, Integer> PRIVATE = new HashMap<>();

  /** Signs and letters, by the one as which all that look like it are compared. */
  static final Map<Integer, Integer> SIGNS = new HashMap<>();

  static {
    Map<String, Map<Integer, Integer>> sections =
        Map.of("[radicals]", RADICALS, "[private]", PRIVATE, "[signs]", SIGNS);
    Map<Integer, Integer> section = RADICALS;
    for (String line : table().lines().filter(each -> !each.startsWith("#")).toList()) {
      section = sections.getOrDefault(line, section);
      for (MatchResult pair : PAIR.matcher(line).results().toList()) {
        section.put(Integer.valueOf(pair.group(1), 16), Integer.valueOf(pair.group(2), 16));
      }
    }
  }

  private Lookalikes() {}

  private static String table() {
    try (InputStream in = Lookalikes.class.getResourceAsStream("lookalikes.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in the jar
    }
  }
}
