package org.tongbao.inspection;

import java.util.List;
import java.util.Set;

/**
 * 自有列: the columns that an office or a template set adds to the sheets, in the declared order.
 *
 * @param units of the sheet of units
 * @param findings of the sheet of findings
 */
public record OwnColumns(List<OwnColumn> units, List<OwnColumn> findings) {
  /** What templates call the rest of a unit or a finding, or the size of a group; folded. */
  private static final Set<String> TAKEN =
      Set.of(
          "name",
          "code",
          "sponsor",
          "region",
          "department",
          "platform",
          "level",
          "score",
          "checked",
          "passed",
          "outcome",
          "findings",
          "rectified",
          "unit",
          "problem",
          "topic",
          "section",
          "indicator",
          "severity",
          "veto",
          "points",
          "found",
          "due",
          "source",
          "named",
          "listed",
          "kind",
          "group",
          "prose",
          "indicatorcode",
          "window",
          "own",
          "count",
          "个数");

  /** Nothing is declared. */
  public static final OwnColumns NONE = new OwnColumns(List.of(), List.of());

  /** Keeps its own copies. */
  public OwnColumns {
    units = List.copyOf(units);
    findings = List.copyOf(findings);
  }

  /** The same columns, any of which may be missing: a list of names counts nothing. */
  public OwnColumns optional() {
    return new OwnColumns(optional(units), optional(findings));
  }

  private static List<OwnColumn> optional(List<OwnColumn> columns) {
    return columns.stream()
        .map(each -> new OwnColumn(each.name(), each.type(), each.unit(), true, each.place()))
        .toList();
  }

  /** Whether templates have that name for something else of a unit or a finding. */
  public static boolean isTaken(String name) {
    return TAKEN.contains(VisibleForm.ofHeading(name));
  }
}
