package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Grouping;

/**
 * The functions by which a template counts and computes: each result knows its source, and is
 * rounded half up. Rows are of any sort; figures are what these functions give, cells of own
 * columns, counts and rates of the model, and facts.
 */
public final class Figures {
  /** Of more groups only the first are named. */
  private static final int MOST_GROUPS = 10;

  private final Grouping grouping;

  /**
   * @param grouping the official order of groups
   */
  Figures(Grouping grouping) {
    this.grouping = grouping;
  }

  /** How many there are; findings are counted row by row. */
  public Count count(List<?> items) {
    Source rows = countedGroups(items);
    if (rows == null) {
      rows =
          Source.of(Working.of("个数", items), RowEvidence.of(items))
              .computed(items.isEmpty() ? "没有符合条件的" : "");
    }
    return new Count(items.size(), rows);
  }

  /** Groups are named instead of their rows; null for other rows. */
  private static @Nullable Source countedGroups(List<?> items) {
    List<String> names = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>();
    for (Object item : items) {
      Object row = item instanceof RankedRow ranked ? ranked.row() : item;
      if (row instanceof RowGroup group) {
        names.add(group.shortName());
        columns.add(GroupedRows.column(group.rows()));
      } else if (row instanceof Group group) {
        names.add(group.shortName());
        columns.add(GroupedRows.column(group.units()));
      } else {
        return null;
      }
    }
    if (names.isEmpty()) {
      return null;
    }
    String shown = new Names(names, Source.of("")).atMost(MOST_GROUPS, "组").toString();
    columns.remove("");
    String by = columns.isEmpty() ? "" : "按" + String.join("、", columns) + "分的组，";
    return Source.of(Working.of("组数", items)).computed(by + "共" + names.size() + "组：" + shown);
  }

  /** The sum of a column; without a column, of figures. */
  public Figure sum(List<?> items, @Nullable String column) {
    return sums(items, column).sum();
  }

  /** The average of those that have a number, with two decimal places; — if none has. */
  public Figure average(List<?> items, @Nullable String column) {
    return sums(items, column).average();
  }

  /** The highest number; — if there is none. */
  public Figure highest(List<?> items, @Nullable String column) {
    return sums(items, column).extreme(true);
  }

  /** The lowest number; — if there is none. */
  public Figure lowest(List<?> items, @Nullable String column) {
    return sums(items, column).extreme(false);
  }

  private static FigureSums sums(List<?> items, @Nullable String column) {
    return column == null ? FigureSums.of(items) : FigureSums.of(rows(items), column);
  }

  /** One figure as a percentage of another. */
  public Percentage share(Object part, Object whole) {
    return Formulas.share(part, whole);
  }

  /** One figure less another; of rates, in percentage points of the rates as printed. */
  public Numeric difference(Object from, Object less) {
    return Formulas.difference(from, less);
  }

  /** Some figures added up. */
  public Figure total(List<?> figures) {
    return Formulas.total(figures);
  }

  /** One figure times another, such as a weight. */
  public Figure product(Object figure, Object factor) {
    return Formulas.product(figure, factor);
  }

  /** How a figure has changed: 增加12条, 提高0.33个百分点. */
  public Numeric change(Object now, Object then) {
    return Formulas.change(now, then);
  }

  /** The names of units, groups or other rows, in their order. */
  public Names names(List<?> items) {
    List<String> names = items.stream().map(Figures::name).toList();
    return new Names(names, Source.of("名单，共" + names.size() + "个", RowEvidence.of(items)));
  }

  private static String name(Object item) {
    if (item instanceof Row row) {
      return row.label();
    } else if (item instanceof String || item instanceof Value) {
      return item.toString();
    }
    throw new RequestRefused(NoticeMessage.ITEM_WITHOUT_NAME);
  }

  /**
   * Rows by their values in text columns, in the official order.
   *
   * @param withEmpty whether groups that the settings list, but that have no row, are there too
   */
  public List<RowGroup> group(List<?> items, List<String> columns, boolean withEmpty) {
    return new RowGrouping(grouping, withEmpty).of(rows(items), columns);
  }

  /**
   * Rows ranked by a column.
   *
   * @param dense whether the rank after a shared one is the next number
   * @param ascending whether the lowest value is first
   * @param failing whether units that failed are ranked too
   */
  public List<RankedRow> rank(
      List<?> items, String column, boolean dense, boolean ascending, boolean failing) {
    List<Row> rows = rows(items);
    List<@Nullable Numeric> values = new ArrayList<>();
    String what = "“" + column + "”";
    for (Row row : rows) {
      RowColumn<?> own = FigureSums.numberColumn(row.column(column));
      Numeric value = (Numeric) row.own(own);
      what = value == null ? "“" + own.name() + "”" : Working.form(value.source());
      values.add(value);
    }
    return new RowRanking(dense, ascending, failing).of(rows, what, values);
  }

  /**
   * Rows ranked by figures.
   *
   * @param figures one for each row
   */
  public List<RankedRow> rank(
      List<?> items, List<?> figures, boolean dense, boolean ascending, boolean failing) {
    if (items.size() != figures.size()) {
      throw new RequestRefused(NoticeMessage.RANKED_BY_OTHER_NUMBER, items.size(), figures.size());
    }
    List<@Nullable Numeric> values = new ArrayList<>();
    for (Operand operand : Operand.all(figures)) {
      values.add(operand.value() instanceof Numeric numeric ? numeric : null);
    }
    String what =
        values.isEmpty() || !(figures.get(0) instanceof Sourced first)
            ? ""
            : Working.form(first.origin());
    return new RowRanking(dense, ascending, failing).of(rows(items), what, values);
  }

  /** A number that a template computed itself, with the words that the proof copy prints. */
  public Figure figure(String what, BigDecimal number) {
    Source source =
        Source.of(what)
            .computed("模板自己计算的数，程序没有核对")
            .made(new Working("模板自己计算的数", List.of(), List.of(), 0));
    return Figure.exact(number, "", source);
  }

  private static List<Row> rows(List<?> items) {
    List<Row> rows = new ArrayList<>(items.size());
    for (Object item : items) {
      if (!(item instanceof Row row)) {
        throw new RequestRefused(NoticeMessage.ITEM_NOT_A_ROW, item);
      }
      rows.add(row);
    }
    return new GroupedRows<>(rows, GroupedRows.group(items));
  }
}
