package org.tongbao.intake.sheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.intake.sheet.Synonyms.Meaning;
import org.tongbao.intake.text.PlainText;

/** A column of an office's table: its heading, and what the cells below it say. */
final class TableColumn {
  private static final int SAMPLES = 3;

  /** Of more different values a column is no choice among a few. */
  private static final int MOST_VALUES = 200;

  final String heading;
  final Meaning<Column> meaning;

  /** The declared column that it is; null if it is none. */
  final @Nullable OwnColumn own;

  /** Whether the program knows the heading, by itself or by the settings. */
  final boolean isKnown;

  final Set<String> samples = new LinkedHashSet<>();
  final Map<String, Value> values = new LinkedHashMap<>();
  int cells;

  /** A value: in how many cells, and in how many of their rows 主办单位 is a listed department. */
  static final class Value {
    int cells;
    int departments;
  }

  TableColumn(String heading, Meaning<Column> meaning, @Nullable OwnColumn own, boolean isKnown) {
    this.heading = heading;
    this.meaning = meaning;
    this.own = own;
    this.isKnown = isKnown;
  }

  /** The column that it is or most likely is. */
  @Nullable Column column() {
    return meaning.isUnknown() ? null : meaning.meant().get(0);
  }

  /**
   * Counts a cell.
   *
   * @param department whether 主办单位 of its row is a listed department
   */
  void count(String text, boolean department) {
    if (text.isEmpty()) {
      return;
    }
    cells++;
    if (samples.size() < SAMPLES) {
      samples.add(PlainText.show(text));
    }
    if (values.size() < MOST_VALUES || values.containsKey(text)) {
      Value value = values.computeIfAbsent(text, none -> new Value());
      value.cells++;
      value.departments += department ? 1 : 0;
    }
  }
}
