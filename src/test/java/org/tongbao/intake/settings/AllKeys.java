package org.tongbao.intake.settings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all keys of notice.yaml, for tests that use every one of them. */
public final class AllKeys {
  private AllKeys() {}

  /** Those of the first level. */
  public static Set<String> ofTheFile() {
    return names(Stream.of(Keys.NOTICE));
  }

  /** Those within others. */
  public static Set<String> within() {
    return names(
        Stream.of(
            Keys.LETTERHEAD,
            Keys.PRINTING,
            Keys.BASIS,
            Keys.GROUP,
            Keys.ORDERED,
            Keys.BAND,
            Keys.ACCEPTED_RESULT,
            Keys.SHEET,
            Keys.OWN_SHEET,
            Keys.OWN_COLUMNS_OF,
            Keys.OWN_COLUMN,
            Keys.FACT,
            Keys.FACT_TABLE,
            Keys.WEB_PAGE,
            Keys.TOTAL,
            Keys.EARLIER_LIST,
            Keys.DERIVED_NOTICE,
            Keys.FILED));
  }

  private static Set<String> names(Stream<List<SettingsKey>> keys) {
    return keys.flatMap(List::stream).map(SettingsKey::name).collect(Collectors.toSet());
  }
}
