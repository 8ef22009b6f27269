package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings.Grouping;
import org.tongbao.statistics.Rate;

/**
 * The functions by which a template counts and computes: each result knows its source, and is
 * rounded half up. Rows are of any sort; figures are what these functions give, cells of own
 * columns, counts and rates of the model, and facts.
 */
public final class Figures {
  private final Grouping grouping;

  /**
   * @param grouping the official order of groups
   */
  Figures(Grouping grouping) {
    this.grouping = grouping;
  }

  /** How many there are; findings are counted row by row. */
  public Count count(List<?> items) {
    return new Count(items.size(), Source.of("个数", RowEvidence.of(items)));
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

  /**
   * One figure as a percentage of another.
   *
   * @throws RequestRefused if it is less than 0 or more than the other, or in another unit
   */
  public Percentage share(Object part, Object whole) {
    Operand some = Operand.of(part);
    Operand all = Operand.of(whole);
    refuseRates(List.of(some, all));
    Operand.commonUnit(List.of(some, all));
    BigDecimal numerator = some.required();
    BigDecimal denominator = all.required();
    if (numerator.signum() < 0 || numerator.compareTo(denominator) > 0) {
      throw new RequestRefused(
          NoticeMessage.SHARE_ABOVE_WHOLE, some.print(), all.print(), what(some), what(all));
    }
    return Percentage.of(
        new Rate(numerator, denominator),
        what(some) + "占" + what(all) + "的比率",
        RowEvidence.of(List.of(part, whole)));
  }

  private static String what(Operand operand) {
    return operand.value().source().what();
  }

  /** One figure less another; of rates, in percentage points of the rates as printed. */
  public Numeric difference(Object from, Object less) {
    Numeric change = change(from, less);
    BigDecimal points = Objects.requireNonNull(change.exact());
    return change instanceof Change rates
        ? Figure.rounded(points, rates.digits(), rates.unit(), rates.source())
        : Figure.exact(points, change.unit(), change.source());
  }

  /** Some figures added up. */
  public Figure total(List<?> figures) {
    List<Operand> operands = Operand.all(figures);
    refuseRates(operands);
    List<String> parts = new ArrayList<>();
    operands.forEach(operand -> parts.add(operand.print()));
    BigDecimal total =
        operands.stream().map(Operand::required).reduce(BigDecimal.ZERO, BigDecimal::add);
    Source source =
        Source.of("几个数的和", RowEvidence.of(figures)).computed("＝" + String.join("＋", parts));
    return Figure.exact(total, Operand.commonUnit(operands), source);
  }

  private static void refuseRates(List<Operand> operands) {
    operands.forEach(operand -> FigureSums.refuseRate(operand.value()));
  }

  /**
   * How a figure has changed: 增加12条, 提高0.33个百分点.
   *
   * @throws RequestRefused if one is a rate and the other is none, or if their digits differ
   */
  public Numeric change(Object now, Object then) {
    Operand after = Operand.of(now);
    Operand before = Operand.of(then);
    if (now instanceof PrintedRate rate && then instanceof PrintedRate earlier) {
      return rates(rate, earlier);
    }
    if (after.isRate() || before.isRate() || after.number() == null || before.number() == null) {
      throw new RequestRefused(NoticeMessage.NOT_COMPARABLE, after.print(), before.print());
    }
    Source source =
        Source.of(what(after) + "与" + what(before) + "的差", RowEvidence.of(List.of(now, then)))
            .computed("＝" + after.print() + "－" + before.print());
    return new FigureChange(
        after.number().subtract(before.number()),
        Operand.commonUnit(List.of(after, before)),
        source);
  }

  private static Change rates(PrintedRate now, PrintedRate then) {
    if (!now.exists() || !then.exists()) {
      throw new RequestRefused(NoticeMessage.NOT_COMPARABLE, now, then);
    }
    if (now.digits() != then.digits()) {
      throw new RequestRefused(NoticeMessage.RATES_OF_OTHER_DIGITS, now, then);
    }
    return new Change(then, now, now.digits());
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
    String name = column;
    for (Row row : rows) {
      RowColumn<?> own = FigureSums.numberColumn(row.column(column));
      name = own.name();
      values.add((Numeric) row.own(own));
    }
    return new RowRanking(dense, ascending, failing).of(rows, "“" + name + "”", values);
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
        values.isEmpty() ? "" : figures.get(0) instanceof Sourced s ? s.origin().what() : "";
    return new RowRanking(dense, ascending, failing).of(rows(items), what, values);
  }

  /** A number that a template computed itself, with the words that the proof copy prints. */
  public Figure figure(String what, BigDecimal number) {
    Source source = Source.of(what).computed("模板自己计算的数，程序没有核对");
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
    return rows;
  }
}
