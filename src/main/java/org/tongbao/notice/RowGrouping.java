package org.tongbao.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.notice.Working.InGroup;

/** Groups rows by their values in text columns. */
final class RowGrouping {
  private final Grouping official;
  private final boolean withEmpty;

  /**
   * @param official which groups a column has, and in which order
   * @param withEmpty whether a group that the settings list, but that has no row, is there too
   */
  RowGrouping(Grouping official, boolean withEmpty) {
    this.official = official;
    this.withEmpty = withEmpty;
  }

  /**
   * The groups by the first column, each with its groups by the next: in the order of the settings,
   * others in the order of their first row; last the rows without a value.
   *
   * @throws RequestRefused if a column is none, or holds no text
   */
  List<RowGroup> of(List<Row> rows, List<String> columns) {
    if (columns.isEmpty()) {
      return List.of();
    }
    String first = columns.get(0);
    RowColumn<?> column = rows.isEmpty() ? null : textColumn(rows.get(0), first);
    String heading = column == null ? first : column.name();
    boolean ofFindings = column != null && column.of() == RowColumn.Owner.FINDING;
    Map<String, GroupName> names = listed(heading);
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    if (withEmpty) {
      names.keySet().forEach(name -> groups.put(name, new ArrayList<>()));
    }
    List<Row> others = new ArrayList<>();
    for (Row row : rows) {
      Object cell = row.cell(row.column(first));
      (cell == null ? others : groups.computeIfAbsent(cell.toString(), n -> new ArrayList<>()))
          .add(row);
    }
    List<String> next = columns.subList(1, columns.size());
    List<RowGroup> all = new ArrayList<>();
    BiConsumer<GroupName, List<Row>> add =
        (name, own) -> {
          InGroup group = new InGroup(heading, name.name(), ofFindings);
          List<Row> grouped =
              new GroupedRows<>(own, GroupedRows.within(GroupedRows.group(rows), group));
          all.add(new RowGroup(name.name(), name.shortName(), grouped, of(grouped, next)));
        };
    names.forEach(
        (name, group) -> {
          List<Row> own = groups.remove(name);
          if (own != null) {
            add.accept(group, own);
          }
        });
    groups.forEach((name, own) -> add.accept(new GroupName(name, name), own));
    if (!others.isEmpty()) {
      add.accept(new GroupName(Evidence.Units.OTHERS, Evidence.Units.OTHERS), others);
    }
    return all;
  }

  /** The groups of a column by their names, as the settings list them; empty if they do not. */
  private Map<String, GroupName> listed(String column) {
    List<GroupName> names =
        switch (column) {
          case "类别" -> official.kinds().stream().map(kind -> new GroupName(kind, kind)).toList();
          case "地区" -> official.regions();
          case "部门" -> official.departments();
          default -> official.order(column);
        };
    Map<String, GroupName> byName = new LinkedHashMap<>();
    names.forEach(name -> byName.put(name.name(), name));
    return byName;
  }

  private static RowColumn<?> textColumn(Row row, String name) {
    RowColumn<?> column = row.column(name);
    if (column.type() != OwnColumn.Type.TEXT) {
      throw new RequestRefused(
          NoticeMessage.GROUPED_BY_OTHER_THAN_TEXT, column.name(), column.type().label());
    }
    return column;
  }
}
