package org.tongbao.inspection;

import java.util.List;

/**
 * 事实表: a small table of figures from outside the inspection.
 *
 * @param name by which templates ask for it
 * @param columns its headings
 * @param rows each as long as {@code columns}
 */
public record FactTable(String name, List<String> columns, List<List<String>> rows) {

  /** Keeps its own copies. */
  public FactTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
