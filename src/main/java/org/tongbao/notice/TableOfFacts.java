package org.tongbao.notice;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.inspection.FactTable;

/**
 * 事实表: a small table of figures from outside the inspection.
 *
 * @param name by which a template asks for it
 * @param columns its headings
 * @param rows in their order
 */
public record TableOfFacts(String name, List<String> columns, List<FactRow> rows)
    implements Sourced {

  static TableOfFacts of(FactTable table) {
    List<RowColumn<FactRow>> columns =
        table.columns().stream()
            .map(column -> RowColumn.own(RowColumn.Owner.OTHER, column, FactRow::values))
            .toList();
    List<FactRow> rows = new ArrayList<>();
    for (FactTable.Row row : table.rows()) {
      String key = FactTable.rowKey(table.name(), rows.size() + 1);
      Source source = Source.of("事实表“" + table.name() + "”", new Evidence.Setting(key));
      rows.add(new FactRow(columns, row.cells(), source));
    }
    return new TableOfFacts(table.name(), RowColumns.names(columns).toList(), rows);
  }

  @Override
  public Source origin() {
    return Source.of("事实表“" + name + "”", new Evidence.Setting("事实表/" + name + "/列"));
  }
}
