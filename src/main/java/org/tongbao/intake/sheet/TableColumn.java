package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.intake.sheet.Synonyms.Meaning;
import org.tongbao.intake.text.PlainText;

/** A column of an office's table: its heading, and what the cells below it say. */
final class TableColumn {
  private static final int SAMPLES = 3;

  private static final int ROWS_KEPT = 3;

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
  final Value blanks = new Value();
  int cells;

  /** A value: in how many cells, and in how many of their rows 主办单位 is a listed department. */
  static final class Value {
    /** The first of its rows. */
    final List<OddCells.Row> rows = new ArrayList<>();

    int cells;
    int departments;

    private void add(OddCells.Row row) {
      cells++;
      if (rows.size() < ROWS_KEPT) {
        rows.add(row);
      }
    }

    /** Adds the cells of another value. */
    void add(Value other) {
      cells += other.cells;
      other.rows.stream().limit(ROWS_KEPT - rows.size()).forEach(rows::add);
    }
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

  /** The cells of a value. */
  Value value(String text) {
    return Objects.requireNonNull(values.get(text));
  }

  /** In how many cells a value stands. */
  int cells(String text) {
    return value(text).cells;
  }

  /** Counts a blank cell. */
  void countBlank(OddCells.Row row) {
    blanks.add(row);
  }

  /**
   * Counts a cell that is not blank.
   *
   * @param department whether 主办单位 of its row is a listed department
   */
  void count(String text, boolean department, OddCells.Row row) {
    cells++;
    if (samples.size() < SAMPLES) {
      samples.add(PlainText.show(text));
    }
    if (values.size() < MOST_VALUES || values.containsKey(text)) {
      Value value = values.computeIfAbsent(text, none -> new Value());
      value.add(row);
      value.departments += department ? 1 : 0;
    }
  }
}
