package org.tongbao.intake.settings;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Keys whose problems are already reported: misspelt ones, by what they mean, and duplicates. */
final class ReportedKeys {
  private final KnownKeys known;
  private final Set<SettingsKey> reported = new HashSet<>();
  private boolean unrecognised;

  ReportedKeys(KnownKeys known) {
    this.known = known;
  }

  void add(SettingsKey key) {
    reported.add(key);
  }

  /** The problem of a word that is no key; remembers which key was probably meant. */
  Problem unknown(String text, Place at) {
    Optional<Problem> wide = SettingsText.wideColonIn(text, at);
    String word = wide.isPresent() ? text.replaceFirst("[\\s　]*：.*", "") : text;
    known.meant(word).ifPresentOrElse(reported::add, () -> unrecognised = true);
    return wide.orElseGet(() -> known.unknown(text, at));
  }

  /** Whether the key is reported; then it is not reported as missing too. */
  boolean contains(SettingsKey key) {
    return reported.contains(key);
  }

  /** Whether none of them can have been meant for this key. */
  boolean exclude(SettingsKey key) {
    return !unrecognised && !reported.contains(key);
  }
}
