package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnValue;
import org.tongbao.problem.Place;

/** What holds of the functions of templates whatever the rows are. */
class FigurePropertyTest {
  private static final Place HERE = Place.of("notice.yaml");
  private static final List<String> OFFICIAL = List.of("丙", "甲", "乙");
  private static final List<RowColumn<FactRow>> COLUMNS =
      List.of(
          column("组", OwnColumn.Type.TEXT),
          column("批", OwnColumn.Type.TEXT),
          column("数", OwnColumn.Type.NUMBER));
  private static final Figures FIGURES =
      new Figures(
          new Grouping(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              Map.of("组", OFFICIAL.stream().map(name -> new GroupName(name, name)).toList())));

  private static RowColumn<FactRow> column(String name, OwnColumn.Type type) {
    OwnColumn own = new OwnColumn(name, type, "", true, HERE);
    return RowColumn.own(RowColumn.Owner.OTHER, own, FactRow::values);
  }

  private static FactRow row(String group, String batch, @Nullable BigDecimal number) {
    Map<String, OwnValue> values = new HashMap<>();
    if (!group.isEmpty()) {
      values.put("组", new OwnValue.Text(group));
    }
    if (!batch.isEmpty()) {
      values.put("批", new OwnValue.Text(batch));
    }
    if (number != null) {
      values.put("数", new OwnValue.Number(number));
    }
    return new FactRow(COLUMNS, values, Source.of("一行"));
  }

  @Provide
  Arbitrary<List<FactRow>> rows() {
    return Combinators.combine(
            Arbitraries.of("甲", "乙", "丁", "戊", ""),
            Arbitraries.of("一", "二", ""),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(3)
                .injectNull(0.2),
            Arbitraries.integers().between(0, 4))
        .as(
            (group, batch, number, few) ->
                // Few different numbers, so that there are ties.
                row(group, batch, number == null || few == 0 ? number : BigDecimal.valueOf(few)))
        .list()
        .ofMaxSize(30);
  }

  private static @Nullable BigDecimal number(Row row) {
    return (BigDecimal) row.cell(COLUMNS.get(2));
  }

  private static String text(Row row, int column) {
    Object cell = row.cell(COLUMNS.get(column));
    return cell == null ? "其他" : cell.toString();
  }

  private static List<BigDecimal> numbers(List<FactRow> rows) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (FactRow row : rows) {
      BigDecimal number = number(row);
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /** A fraction rounded half up, away from zero, in whole numbers alone. */
  private static BigDecimal halfUp(BigDecimal part, long whole, int digits) {
    int scale = Math.max(part.scale(), 0);
    BigInteger numerator = part.abs().movePointRight(digits + scale).toBigIntegerExact();
    BigInteger denominator = BigInteger.valueOf(whole).multiply(BigInteger.TEN.pow(scale));
    BigInteger rounded = numerator.shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1));
    return new BigDecimal(part.signum() < 0 ? rounded.negate() : rounded, digits);
  }

  @Property(seed = "2026")
  void averagesAreHalfUpAndSumsAreExact(
      @ForAll("rows") List<FactRow> rows, @ForAll @IntRange(max = 6) int digits) {
    List<BigDecimal> numbers = numbers(rows);
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Figure average = FIGURES.average(rows, "数").scale(digits);

    assertThat(FIGURES.sum(rows, "数").exact()).isEqualByComparingTo(sum);
    if (numbers.isEmpty()) {
      assertThat(average.text()).isEqualTo("—");
      assertThat(FIGURES.highest(rows, "数").text()).isEqualTo("—");
    } else {
      assertThat(average.text()).isEqualTo(halfUp(sum, numbers.size(), digits).toPlainString());
      assertThat(FIGURES.highest(rows, "数").exact()).isEqualByComparingTo(Collections.max(numbers));
      assertThat(FIGURES.lowest(rows, "数").exact()).isEqualByComparingTo(Collections.min(numbers));
    }
  }

  /** The shares of a few in many, and of all but a few. */
  @Provide
  Arbitrary<long[]> parts() {
    return Arbitraries.longs()
        .between(1, 20_000_000)
        .flatMap(
            whole ->
                Arbitraries.oneOf(
                        Arbitraries.longs().between(0, whole),
                        Arbitraries.longs().between(0, Math.min(3, whole)),
                        Arbitraries.longs().between(Math.max(0, whole - 3), whole))
                    .map(part -> new long[] {part, whole}));
  }

  @Property(seed = "2026")
  void aShareIsHalfUpButNever100WithARestNor0WithAPart(
      @ForAll("parts") long[] parts, @ForAll @IntRange(max = 6) int digits) {
    Figure part = Figure.exact(BigDecimal.valueOf(parts[0], 1), "条", Source.of("部分"));
    Figure whole = Figure.exact(BigDecimal.valueOf(parts[1], 1), "条", Source.of("全部"));
    String printed = FIGURES.share(part, whole).scale(digits).toString();

    assertThat(printed.equals("100%")).isEqualTo(parts[0] == parts[1]);
    assertThat(printed.equals("0%")).isEqualTo(parts[0] == 0);
    BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
    BigDecimal due =
        halfUp(BigDecimal.valueOf(parts[0] * 100), parts[1], digits)
            .min(BigDecimal.valueOf(100).subtract(step))
            .max(step);
    if (parts[0] > 0 && parts[0] < parts[1]) {
      assertThat(printed).isEqualTo(due.setScale(digits).toPlainString() + "%");
    }
  }

  @Property(seed = "2026")
  void groupsAddUpToTheWholeAndEachRowIsInOne(@ForAll("rows") List<FactRow> rows) {
    List<RowGroup> groups = FIGURES.group(rows, List.of("组", "批"), false);
    List<Row> inGroups = new ArrayList<>();
    List<Row> inParts = new ArrayList<>();
    List<Figure> sums = new ArrayList<>();
    for (RowGroup group : groups) {
      assertThat(group.rows()).allMatch(row -> text(row, 0).equals(group.name()));
      inGroups.addAll(group.rows());
      for (RowGroup part : group.groups()) {
        assertThat(part.rows()).allMatch(row -> text(row, 1).equals(part.name()));
        inParts.addAll(part.rows());
        sums.add(FIGURES.sum(part.rows(), "数"));
      }
    }

    assertThat(inGroups).hasSameSizeAs(rows).containsExactlyInAnyOrderElementsOf(rows);
    assertThat(inParts).hasSameSizeAs(rows).containsExactlyInAnyOrderElementsOf(rows);
    BigDecimal whole = FIGURES.sum(rows, "数").exact();
    assertThat(FIGURES.total(sums).exact()).isEqualByComparingTo(whole);
    assertThat(FIGURES.sum(groups, "数").exact()).isEqualByComparingTo(whole);
  }

  /** First the order of the settings, then that of the sheet, last the rows without a value. */
  @Property(seed = "2026")
  void groupsStandInTheOfficialOrderHoweverTheRowsAreShuffled(
      @ForAll("rows") List<FactRow> rows, @ForAll long seed) {
    List<FactRow> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    List<RowGroup> groups = FIGURES.group(shuffled, List.of("组"), false);
    List<String> due = new ArrayList<>(OFFICIAL);
    shuffled.forEach(row -> due.add(text(row, 0)));
    due.removeIf(name -> name.equals("其他"));
    due.add("其他");
    due.removeIf(name -> shuffled.stream().noneMatch(row -> text(row, 0).equals(name)));

    assertThat(groups).extracting(RowGroup::name).isEqualTo(due.stream().distinct().toList());
    for (RowGroup group : groups) {
      List<FactRow> own =
          shuffled.stream().filter(row -> text(row, 0).equals(group.name())).toList();
      assertThat(group.rows()).hasSameSizeAs(own);
      for (int i = 0; i < own.size(); i++) {
        assertThat(group.rows().get(i)).isSameAs(own.get(i));
      }
    }
    assertThat(FIGURES.group(shuffled, List.of("组"), true))
        .extracting(RowGroup::name)
        .startsWith(OFFICIAL.toArray(String[]::new));
  }

  @Property(seed = "2026")
  void ranksAreRightForAnyValuesAndEqualsStayInTheirOrder(
      @ForAll("rows") List<FactRow> rows,
      @ForAll boolean dense,
      @ForAll boolean ascending,
      @ForAll long seed) {
    List<FactRow> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    List<RankedRow> ranked = FIGURES.rank(shuffled, "数", dense, ascending, true);

    assertThat(ranked).hasSize(numbers(rows).size());
    int last = -1;
    for (int i = 0; i < ranked.size(); i++) {
      RankedRow each = ranked.get(i);
      BigDecimal own = number(each.row());
      List<BigDecimal> better =
          numbers(rows).stream()
              .filter(other -> ascending ? other.compareTo(own) < 0 : other.compareTo(own) > 0)
              .toList();
      int before = dense ? new TreeSet<>(better).size() : better.size();
      assertThat(each.rank().value()).isEqualTo(before + 1);
      assertThat(each.value().exact()).isEqualByComparingTo(own);
      int at = identity(shuffled, each.row());
      boolean tied = i > 0 && ranked.get(i - 1).rank().value() == each.rank().value();
      assertThat(!tied || at > last).as("ties stay in the order of the rows").isTrue();
      last = at;
    }
  }

  private static int identity(List<FactRow> rows, Row row) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) == row) {
        return i;
      }
    }
    throw new AssertionError("not one of the rows");
  }
}
