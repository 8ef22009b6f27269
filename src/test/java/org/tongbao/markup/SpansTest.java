package org.tongbao.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {
  private static final String ONE_ROW = "<tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody>";

  private static RecordedBlocks.Read table(String rows) {
    return RecordedBlocks.body(
        "<table><colgroup><col width='40%'/><col width='30%'/><col width='30%'/></colgroup>"
            + rows
            + "</table>");
  }

  private static void faults(String rows, String... messages) {
    assertThat(table(rows).messages()).as(rows).containsExactly(messages);
  }

  @Test
  void aGroupHeadCoversItsColumnsAndANameBothRowsOfTheHead() {
    RecordedBlocks.Read read =
        table(
            """
            <thead>
              <tr><th rowspan="2">地区</th><th colspan="2">检查</th></tr>
              <tr><th>网站</th><th>账号</th></tr>
            </thead>
            <tbody><tr><td>甲</td><td>1</td><td>2</td></tr></tbody>
            """);
    assertThat(read.problems()).isEmpty();
    assertThat(read.blocks()).contains("表头 [1×2]地区|[2×1]检查", "表头 [1×0]|网站|账号", "行 甲|1|2");
  }

  @Test
  void aRegionCoversItsUnitsAndTheNextBeginsAnew() {
    RecordedBlocks.Read read =
        table(
            """
            <tbody>
              <tr><td rowspan="3">甲市</td><td>1</td><td>2</td></tr>
              <tr><td colspan="2">3</td></tr>
              <tr><td>4</td><td>5</td></tr>
              <tr><td rowspan="1" colspan="1">乙市</td><td>6</td><td>7</td></tr>
            </tbody>
            """);
    assertThat(read.problems()).isEmpty();
    assertThat(read.blocks())
        .contains("行 [1×3]甲市|1|2", "行 [1×0]|[2×1]3", "行 [1×0]|4|5", "行 乙市|6|7");
  }

  @Test
  void aBlockOfColumnsAndRowsGoesOnAsWide() {
    RecordedBlocks.Read read =
        table(
            "<tbody><tr><td colspan='2' rowspan='2'>甲</td><td rowspan='3'>乙</td></tr><tr></tr>"
                + "<tr><td>1</td><td>2</td></tr></tbody>");
    assertThat(read.problems()).isEmpty();
    assertThat(read.blocks()).contains("行 [2×2]甲|[1×3]乙", "行 [2×0]|[1×0]", "行 1|2|[1×0]");
  }

  @Test
  void aSpanBeyondTheRightEdgeIsTold() {
    faults(
        "<tbody><tr><td>1</td><td colspan='3'>2</td></tr></tbody>", "格子跨 3 列，超出表格的右边。从这一格起只剩 2 列。");
  }

  @Test
  void aSpanBeyondTheLastRowIsTold() {
    faults(
        "<tbody><tr><td"
            + " rowspan='3'>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></tbody>",
        "有格子向下跨行，超出表格 1 行。rowspan 不能大于表格里连同本行剩下的行数。");
    faults(
        "<thead><tr><th rowspan='2'>1</th><th>2</th><th>3</th></tr></thead>" + ONE_ROW,
        "有格子向下跨行，超出表头 1 行。rowspan 不能大于表头里连同本行剩下的行数。");
  }

  @Test
  void cellsThatOverlapAreTold() {
    faults(
        "<tbody><tr><td>1</td><td rowspan='2'>2</td><td>3</td></tr><tr><td"
            + " colspan='2'>4</td><td>5</td></tr><tr><td>6</td><td>7</td><td>8</td></tr></tbody>",
        "格子跨 2 列，与上面跨行的格子重叠。请改小这一格的 colspan 或上面格子的 rowspan。");
  }

  @Test
  void aRowThatDoesNotFillItsColumnsIsTold() {
    faults(
        "<tbody><tr><td colspan='2'>1</td></tr></tbody>",
        "这一行连同跨列、跨行的格子占 2 列，表格有 3 列。每行都应当正好占满各列。");
    faults(
        "<tbody><tr><td rowspan='2'>1</td><td>2</td><td>3</td></tr>"
            + "<tr><td>4</td><td>5</td><td>6</td></tr></tbody>",
        "这一行连同跨列、跨行的格子占 4 列，表格有 3 列。每行都应当正好占满各列。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "两", "1.5", "", "99999"})
  void aSpanIsAWholeNumberFromOne(String span) {
    faults(
        "<tbody><tr><td colspan='" + span + "'>1</td><td>2</td><td>3</td></tr></tbody>",
        "colspan“" + span + "”不对。colspan 应当是从 1 起的整数。");
    faults(
        "<tbody><tr><td rowspan='" + span + "'>1</td><td>2</td><td>3</td></tr></tbody>",
        "rowspan“" + span + "”不对。rowspan 应当是从 1 起的整数。");
  }
}
