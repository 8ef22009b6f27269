package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;

/**
 * Rows that have the same value in a column.
 *
 * @param name the value; 其他 for rows that have none
 * @param shortName as lists in prose print it
 * @param rows in the order of the sheet
 * @param groups of its rows by the next column; empty if there is none
 */
public record RowGroup(String name, String shortName, List<Row> rows, List<RowGroup> groups)
    implements Row {
  /** Its columns by which groups may be ranked, besides the number columns of its rows. */
  private static final RowColumn<RowGroup> SIZE =
      RowColumn.known(
          RowColumn.Owner.OTHER,
          "个数",
          "count",
          OwnColumn.Type.NUMBER,
          group -> BigDecimal.valueOf(group.rows.size()));

  private static final RowColumn<RowGroup> NAME =
      RowColumn.text(RowColumn.Owner.OTHER, "名称", "name", RowGroup::name);

  /** How many rows. */
  public Count count() {
    return new Count(rows.size(), Source.of(Working.of("个数", rows), RowEvidence.of(rows)));
  }

  /** Its units, or the units of its findings, each once. */
  public List<UnitRow> units() {
    List<UnitRow> units =
        rows.stream()
            .map(row -> row instanceof FindingRow finding ? finding.unit() : row)
            .filter(UnitRow.class::isInstance)
            .map(UnitRow.class::cast)
            .distinct()
            .toList();
    return new GroupedRows<>(units, GroupedRows.group(rows));
  }

  /** Its findings, or the findings of its units. */
  public List<FindingRow> findings() {
    List<FindingRow> findings = new ArrayList<>();
    for (Row row : rows) {
      if (row instanceof FindingRow finding) {
        findings.add(finding);
      } else if (row instanceof UnitRow unit) {
        findings.addAll(unit.findings());
      }
    }
    return new GroupedRows<>(findings, GroupedRows.group(rows));
  }

  /** Its number columns hold the sums of its rows. */
  @Override
  public List<RowColumn<?>> columns() {
    List<RowColumn<?>> all = new ArrayList<>(List.of(NAME, SIZE));
    if (!rows.isEmpty()) {
      rows.get(0).columns().stream()
          .filter(c -> c.type() == OwnColumn.Type.NUMBER)
          .forEach(all::add);
    }
    return all;
  }

  @Override
  public @Nullable Object cell(RowColumn<?> column) {
    if (column.equals(NAME)) {
      return name;
    } else if (column.equals(SIZE)) {
      return BigDecimal.valueOf(rows.size());
    }
    List<BigDecimal> numbers = FigureSums.of(rows, column.name()).numbers();
    return numbers.stream().reduce(BigDecimal::add).orElse(null);
  }

  /** A sum of its rows says of which it is made. */
  @Override
  public @Nullable Object own(RowColumn<?> column) {
    if (column.equals(NAME)) {
      return name;
    } else if (column.equals(SIZE)) {
      return count();
    }
    FigureSums sums = FigureSums.of(rows, column.name());
    return sums.numbers().isEmpty() ? null : sums.sum();
  }

  @Override
  public int year() {
    return rows.isEmpty() ? 0 : rows.get(0).year();
  }

  @Override
  public String label() {
    return shortName;
  }

  @Override
  public void addTo(RowEvidence evidence) {
    rows.forEach(row -> row.addTo(evidence));
  }

  @Override
  public Source origin() {
    return Source.of(name, RowEvidence.of(rows));
  }

  @Override
  public String toString() {
    return name;
  }
}
