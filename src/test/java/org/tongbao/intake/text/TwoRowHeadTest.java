package org.tongbao.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Offices group columns below a merged heading; each column has one name all the same. */
class TwoRowHeadTest {
  @TempDir Path temp;

  private String read(Consumer<Worksheet> content) throws Exception {
    Path file = temp.resolve("units.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Microsoft Excel", "16.0300")) {
      content.accept(book.newWorksheet("检查情况"));
    }
    return String.join("\n", XlsxRecords.read(file));
  }

  private static void row(Worksheet tab, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        tab.value(row, i, cells[i]);
      }
    }
  }

  private static void head(Worksheet tab) {
    tab.range(1, 0, 2, 0).merge();
    tab.range(1, 1, 2, 1).merge();
    tab.range(1, 2, 1, 3).merge();
  }

  @Test
  void namesEachColumnByTheLowerRow() throws Exception {
    assertThat(
            read(
                tab -> {
                  row(tab, 0, "检查情况表");
                  tab.range(0, 0, 0, 3).merge();
                  row(tab, 1, "序号", "名称", "检查情况");
                  row(tab, 2, "", "", "得分", "结果");
                  head(tab);
                  row(tab, 3, "1", "甲网", "80", "优");
                }))
        .contains("\n3[序号, 名称, 得分, 结果]\n4[1, 甲网, 80, 优]");
  }

  @Test
  void namesAColumnWithItsGroupWhereTwoHaveOne() throws Exception {
    assertThat(
            read(
                tab -> {
                  row(tab, 1, "序号", "名称", "上期", "", "本期", "");
                  row(tab, 2, "", "", "得分", "结果", "得分", "整改");
                  head(tab);
                  tab.range(1, 4, 1, 5).merge();
                }))
        .isEqualTo("3[序号, 名称, 上期得分, 结果, 本期得分, 整改]");
  }

  @Test
  void isNoneWhereAColumnBelowAGroupHasNoName() throws Exception {
    assertThat(
            read(
                tab -> {
                  row(tab, 1, "序号", "名称", "检查情况");
                  row(tab, 2, "", "", "得分");
                  head(tab);
                }))
        .startsWith("2[序号, 名称, 检查情况]")
        .contains("在合并的单元格 C2:D2 里");
  }

  /** A unit with two problems, and a remark across. */
  @Test
  void isNoneWhereACellIsNotMerged() throws Exception {
    assertThat(
            read(
                tab -> {
                  row(tab, 0, "序号", "名称", "得分", "存在问题", "备注");
                  row(tab, 1, "1", "甲网", "80", "", "问题一");
                  row(tab, 2, "", "", "81", "链接失效", "问题二");
                  head(tab);
                }))
        .contains("2[1, 甲网, 80, , 问题一]", "3[1, 甲网, 81, 链接失效, 问题二]");
  }
}
