package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.inspection.EarlierEntry;
import org.tongbao.inspection.OwnSheets.Named;
import org.tongbao.inspection.Period;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.WrittenPeriod;

/** 往期: names of filed periods, earlier input folders, and lists of units; one of them or a list. */
final class SettingsEarlier {
  private final SettingsMap map;
  private final @Nullable Period present;

  /** The periods and folders that are named already, with the line. */
  private final Map<Object, Integer> lines = new HashMap<>();

  /**
   * @param present the notice's period; null if there is a problem with it
   */
  SettingsEarlier(SettingsMap map, @Nullable Period present) {
    this.map = map;
    this.present = present;
  }

  List<EarlierEntry> read() {
    Node node = map.node(Keys.EARLIER);
    List<Node> items =
        node instanceof SequenceNode sequence
            ? sequence.getValue()
            : node == null || SettingsMap.shown(node).isBlank() ? List.of() : List.of(node);
    List<EarlierEntry> entries = new ArrayList<>();
    for (Node item : items) {
      EarlierEntry entry = item instanceof MappingNode ? list(item) : named(item);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /** A period's name or a folder. */
  private @Nullable EarlierEntry named(Node node) {
    Setting<String> text = map.item(Keys.EARLIER, node);
    if (text == null) {
      return null;
    }
    if (WrittenPeriod.parse(text.value()).isPresent() || text.value().matches("\\d{4}年.*")) {
      Period period = period(text);
      return period == null ? null : new EarlierEntry.Filed(period, text.place());
    }
    if (text.value().matches("(?i)[^/\\\\]+\\.(csv|xlsx)")) {
      map.report(
          SettingsMessage.EARLIER_LIST_WITHOUT_PERIOD.at(
              text.place(), PlainText.show(text.value())));
      return null;
    }
    return isOnce(text.value(), text) ? new EarlierEntry.Folder(text.value(), text.place()) : null;
  }

  private @Nullable EarlierEntry list(Node node) {
    SettingsMap item = map.nested(Keys.EARLIER, node, Keys.EARLIER_LIST);
    if (item == null) {
      return null;
    }
    Setting<String> written = item.required(Keys.EARLIER_PERIOD);
    Setting<String> file = item.required(Keys.EARLIER_FILE);
    Named named =
        file == null
            ? null
            : new Named(file.value(), item.textOrEmpty(Keys.WORKSHEET), file.place());
    Period period = written == null ? null : period(written);
    return named == null || period == null ? null : new EarlierEntry.UnitList(period, named);
  }

  /** Null, with a problem, if it is no period, none before this one, or is named already. */
  private @Nullable Period period(Setting<String> text) {
    Optional<Period> period = WrittenPeriod.parse(text.value());
    if (period.isEmpty()) {
      map.report(SettingsMessage.INVALID_PERIOD.at(text.place(), PlainText.show(text.value())));
    } else if (present != null && !period.get().isBefore(present)) {
      map.report(
          SettingsMessage.EARLIER_NOT_BEFORE.at(
              text.place(), period.get().print(), present.print()));
    } else if (isOnce(period.get(), text)) {
      return period.get();
    }
    return null;
  }

  private boolean isOnce(Object named, Setting<String> text) {
    Integer line = lines.putIfAbsent(named, text.place().line());
    if (line != null) {
      map.report(
          SettingsMessage.EARLIER_TWICE.at(text.place(), PlainText.show(text.value()), line));
    }
    return line == null;
  }
}
