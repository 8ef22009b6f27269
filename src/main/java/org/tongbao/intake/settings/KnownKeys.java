package org.tongbao.intake.settings;

import java.util.List;
import java.util.Optional;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Suggestion;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The keys that one mapping of the settings may have.
 *
 * @param keys in the order in which the guide lists them
 */
record KnownKeys(List<SettingsKey> keys) {

  /** The key that is called so. */
  Optional<SettingsKey> called(String text) {
    return keys.stream().filter(key -> key.isCalled(text)).findFirst();
  }

  /** The key that an unknown word was probably meant to be. */
  Optional<SettingsKey> meant(String text) {
    Suggestion suggestion = suggest(text);
    return suggestion.nearest() ? called(suggestion.words()) : Optional.empty();
  }

  private Suggestion suggest(String text) {
    String meant = KeySynonyms.of(text);
    return names().contains(meant) ? new Suggestion(true, meant) : Suggestion.of(text, names());
  }

  /** The problem of a word that is none of them. */
  Problem unknown(String text, Place at) {
    String shown = PlainText.show(text);
    if (text.matches("\\d+")) {
      return SettingsMessage.NUMBER_CUT_BY_COMMA.at(at, shown);
    }
    if (text.equals("<<")) {
      return SettingsMessage.YAML_MERGE.at(at);
    }
    Suggestion suggestion = suggest(text);
    return suggestion
        .choose(SettingsMessage.MISSPELT_KEY, SettingsMessage.UNKNOWN_KEY)
        .at(at, shown, suggestion.words());
  }

  /** As the messages write them. */
  List<String> names() {
    return keys.stream().map(SettingsKey::name).toList();
  }

  /** A correct line. */
  String example() {
    return keys.get(0).example();
  }
}
