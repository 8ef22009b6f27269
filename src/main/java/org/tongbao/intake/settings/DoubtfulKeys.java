package org.tongbao.intake.settings;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Keys of which something wrong has been told: misspelt ones, by what they mean, and doubled. */
final class DoubtfulKeys {
  private final KnownKeys known;
  private final Set<SettingsKey> told = new HashSet<>();
  private boolean puzzling;

  DoubtfulKeys(KnownKeys known) {
    this.known = known;
  }

  void add(SettingsKey key) {
    told.add(key);
  }

  /** The problem of a word that is no key; remembers which key was probably meant. */
  Problem unknown(String text, Place at) {
    Optional<Problem> wide = SettingsText.wideColonIn(text, at);
    String word = wide.isPresent() ? text.replaceFirst("[\\s　]*：.*", "") : text;
    known.meant(word).ifPresentOrElse(told::add, () -> puzzling = true);
    return wide.orElseGet(() -> known.unknown(text, at));
  }

  /** Such a key is not told as missing too. */
  boolean contains(SettingsKey key) {
    return told.contains(key);
  }

  /** Whether none of them can have been meant for this key. */
  boolean leaveSure(SettingsKey key) {
    return !puzzling && !told.contains(key);
  }
}
