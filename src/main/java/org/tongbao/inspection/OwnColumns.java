package org.tongbao.inspection;

import java.util.List;

/**
 * 自有列: the columns that an office or a template set adds to the sheets, in the declared order.
 *
 * @param units of the sheet of units
 * @param findings of the sheet of findings
 */
public record OwnColumns(List<OwnColumn> units, List<OwnColumn> findings) {
  /** Nothing is declared. */
  public static final OwnColumns NONE = new OwnColumns(List.of(), List.of());

  /** Keeps its own copies. */
  public OwnColumns {
    units = List.copyOf(units);
    findings = List.copyOf(findings);
  }
}
