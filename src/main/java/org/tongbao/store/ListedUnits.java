package org.tongbao.store;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongbao.inspection.InspectedUnit;

/**
 * The listed units of a kind, each with the problems it is listed for. Only row numbers are kept in
 * memory; the rest is read in pages on demand.
 */
final class ListedUnits extends AbstractList<UnitProblems> {
  private static final int PAGE = 1000;

  private final JdbcTemplate jdbc;
  private final String run;
  private final FindingTable findings;
  private final List<Entry> entries = new ArrayList<>();
  private List<UnitProblems> page = List.of();
  private int pageBegins;

  /**
   * A list.
   *
   * @param rows the rows of the findings by the rows of their units, in the order of the list
   */
  ListedUnits(
      JdbcTemplate jdbc, String run, FindingTable findings, Map<Integer, List<Integer>> rows) {
    this.jdbc = jdbc;
    this.run = run;
    this.findings = findings;
    rows.forEach((unit, own) -> entries.add(new Entry(unit, own)));
  }

  /** The rows of a unit and of its listed findings. */
  private record Entry(int unit, List<Integer> findings) {}

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public UnitProblems get(int index) {
    if (index < pageBegins || index >= pageBegins + page.size()) {
      int begins = index - index % PAGE;
      page = read(entries.subList(begins, Math.min(begins + PAGE, entries.size())));
      pageBegins = begins;
    }
    return page.get(index - pageBegins);
  }

  private List<UnitProblems> read(List<Entry> wanted) {
    Object[] ids = wanted.stream().flatMap(e -> e.findings.stream()).map(findings::id).toArray();
    Map<Integer, InspectedUnit> units = new HashMap<>();
    Map<Integer, String> problems = new HashMap<>();
    jdbc.query(
        "SELECT "
            + Rows.UNIT_COLUMNS
            + ", f.id, f.problem FROM tongbao_finding f"
            + " JOIN tongbao_unit u ON u.run = ? AND u.row_no = f.unit_row WHERE f.id = ANY (?)",
        statement -> {
          statement.setString(1, run);
          statement.setArray(2, statement.getConnection().createArrayOf("BIGINT", ids));
        },
        row -> {
          units.put(row.getInt(1), Rows.counted(row));
          problems.put((int) row.getLong(14), row.getString(15));
        });
    List<UnitProblems> read = new ArrayList<>(wanted.size());
    for (Entry entry : wanted) {
      InspectedUnit unit = Objects.requireNonNull(units.get(entry.unit));
      List<String> own =
          entry.findings.stream().map(row -> Objects.requireNonNull(problems.get(row))).toList();
      read.add(new UnitProblems(unit, own, entry.findings));
    }
    return read;
  }
}
