package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.DerivedNoticeEntry.Each;
import org.tongbao.inspection.DerivedNoticeEntry.Placeholder;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Suggestion;

/** The setting of derived notices: of parts of the same data. */
final class SettingsDerived {
  private static final List<String> EACH = Arrays.stream(Each.values()).map(Each::label).toList();
  private static final Pattern IN_BRACES = Pattern.compile("[{｛][^{}｛｝]*[}｝]?|[}｝]");

  private final SettingsMap map;

  /** The line of the entry for each kind of notice. */
  private final Map<String, Integer> lines = new HashMap<>();

  SettingsDerived(SettingsMap map) {
    this.map = map;
  }

  /** The entries that say what they are of, with empty text or 1 in place of a wrong part. */
  List<DerivedNoticeEntry> read() {
    List<DerivedNoticeEntry> entries = new ArrayList<>();
    for (SettingsMap item : map.items(Keys.DERIVED, Keys.DERIVED_NOTICE)) {
      Setting<String> label = item.required(Keys.EACH);
      Each each = label == null ? null : each(label);
      Integer level = level(item, each);
      DerivedNoticeEntry entry = entry(item, each, level == null ? 1 : level);
      if (each != null && label != null) {
        if (level != null) { // else it may be meant for a level without another entry
          refuseSecond(label, entry);
        }
        entries.add(entry);
      }
    }
    return entries;
  }

  private DerivedNoticeEntry entry(SettingsMap item, @Nullable Each each, int level) {
    Set<Placeholder> known =
        each == Each.FAILING_UNIT
            ? EnumSet.of(Placeholder.NAME, Placeholder.SPONSOR)
            : EnumSet.of(Placeholder.NAME);
    Setting<String> issuer = item.text(Keys.DERIVED_ISSUER);
    if (issuer != null) {
      refuseUnknown(issuer, known);
    }
    List<Setting<String>> addressees = item.texts(Keys.DERIVED_ADDRESSEES);
    addressees.forEach(addressee -> refuseUnknown(addressee, known));
    int before = map.reports();
    Setting<String> number = item.text(Keys.DERIVED_NUMBER);
    Setting<String> serial = item.text(Keys.FIRST_SERIAL);
    if (serial != null && item.certain(Keys.DERIVED_NUMBER) && map.reports() == before) {
      refuseUnusedSerial(serial, number);
    }
    return new DerivedNoticeEntry(
        each == null ? Each.REGION : each,
        level,
        SettingsTemplate.read(item),
        issuer == null ? "" : issuer.value(),
        SettingsLists.bodies(Keys.DERIVED_ADDRESSEES, addressees, map),
        number == null ? "" : number(number),
        serial == null ? 1 : firstSerial(serial),
        new DerivedNoticeEntry.Places(
            item.place(item.has(Keys.LEVEL) ? Keys.LEVEL : Keys.EACH),
            item.place(Keys.TEMPLATE),
            item.place(Keys.DERIVED_NUMBER),
            item.place(Keys.FIRST_SERIAL)));
  }

  private @Nullable Each each(Setting<String> label) {
    for (Each each : Each.values()) {
      if (each.label().equals(label.value())) {
        return each;
      }
    }
    Suggestion suggestion = Suggestion.of(label.value(), EACH);
    map.report(
        suggestion
            .choose(SettingsMessage.MISSPELT_EACH, SettingsMessage.UNKNOWN_EACH)
            .at(label.place(), PlainText.show(label.value()), suggestion.words()));
    return null;
  }

  /** Two entries of the same would write the same files. */
  private void refuseSecond(Setting<String> label, DerivedNoticeEntry entry) {
    String what = entry.each().label() + (entry.each() == Each.REGION ? entry.level() : "");
    Integer earlier = lines.putIfAbsent(what, label.place().line());
    if (earlier != null) {
      map.report(
          entry.each() == Each.REGION
              ? SettingsMessage.DUPLICATE_REGION_NOTICES.at(
                  label.place(), earlier, entry.level(), label.value())
              : SettingsMessage.DUPLICATE_DERIVED_NOTICES.at(
                  label.place(), earlier, label.value()));
    }
  }

  /** 1 where there is none; null, with a problem, where it is no level. */
  private @Nullable Integer level(SettingsMap item, @Nullable Each each) {
    Setting<String> text = item.text(Keys.LEVEL);
    if (text == null) {
      return 1;
    }
    if (each != null && each != Each.REGION) {
      map.report(SettingsMessage.LEVEL_WITHOUT_REGION.at(text.place(), each.label()));
      return 1;
    }
    if (!text.value().matches("[1-9]")) {
      map.report(SettingsMessage.INVALID_LEVEL.at(text.place(), PlainText.show(text.value())));
      return null;
    }
    return Integer.valueOf(text.value());
  }

  /** A serial that no notice would have. It may be given while the number is open. */
  private void refuseUnusedSerial(Setting<String> serial, @Nullable Setting<String> number) {
    if (number == null) {
      map.report(
          SettingsMessage.SERIAL_WITHOUT_NUMBER.at(serial.place(), Keys.DERIVED_NUMBER.example()));
    } else if (DocumentNumber.parse(number.value()).filter(DocumentNumber::open).isPresent()) {
      map.report(
          SettingsMessage.SERIAL_WITHOUT_PLACE.at(
              serial.place(), PlainText.show(number.value()), Placeholder.SERIAL.written()));
    }
  }

  private String number(Setting<String> text) {
    String written = text.value();
    if (written.equals(SettingsDates.OPEN)) {
      return written;
    }
    if (!refuseUnknown(text, EnumSet.of(Placeholder.SERIAL))) {
      return "";
    }
    boolean counted = written.contains(Placeholder.SERIAL.written());
    Optional<DocumentNumber> number = DocumentNumber.parse(Placeholder.SERIAL.fill(written, "1"));
    if (number.isEmpty() || (counted && !countsUp(number.get(), written))) {
      map.report(
          SettingsMessage.INVALID_DERIVED_NUMBER.at(
              text.place(),
              PlainText.show(written),
              Placeholder.SERIAL.written(),
              Keys.DERIVED_NUMBER.example()));
      return "";
    }
    if (!counted && !number.get().open()) {
      map.report(
          SettingsMessage.SAME_DERIVED_NUMBER.at(
              text.place(), PlainText.show(written), Placeholder.SERIAL.written()));
      return "";
    }
    return written;
  }

  /** Whether {序号} is the whole serial and nothing else: in the year, or behind a 1, it is not. */
  private static boolean countsUp(DocumentNumber first, String written) {
    DocumentNumber second = new DocumentNumber(first.organCode(), first.year(), 2);
    return DocumentNumber.parse(Placeholder.SERIAL.fill(written, "2"))
        .filter(second::equals)
        .isPresent();
  }

  private int firstSerial(Setting<String> text) {
    if (text.value().matches("[1-9]\\d{0,5}")) {
      return Integer.parseInt(text.value());
    }
    map.report(
        SettingsMessage.INVALID_FIRST_SERIAL.at(
            text.place(), PlainText.show(text.value()), Keys.FIRST_SERIAL.example()));
    return 1;
  }

  /** Whether all that stands in braces is known here; a problem where it is not. */
  private boolean refuseUnknown(Setting<String> text, Set<Placeholder> known) {
    List<String> written = known.stream().map(Placeholder::written).toList();
    Matcher found = IN_BRACES.matcher(text.value());
    while (found.find()) {
      if (!written.contains(found.group())) {
        Suggestion suggestion = Suggestion.of(found.group(), written);
        map.report(
            suggestion
                .choose(SettingsMessage.MISSPELT_PLACEHOLDER, SettingsMessage.UNKNOWN_PLACEHOLDER)
                .at(text.place(), PlainText.show(found.group()), suggestion.words()));
        return false;
      }
    }
    return true;
  }
}
