package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that a library of its own writes; odd ones stand in the corpus of bad inputs. */
class WorkbookRecordsTest {
  @TempDir private Path folder;

  @Test
  void readsTextNumbersAndDatesAsTheyAreSeen() throws Exception {
    Path file =
        workbook(
            "findings.xlsx",
            tab -> {
              row(tab, 0, "类别", "名称", "网站标识码", "严重程度", "存在问题", "发现日期");
              row(tab, 1, "政府网站", "甲网", "4401000001", "一般问题", "首页链接失效", "2024-06-03");
              row(tab, 2, "政府网站", "乙网", "", "一般问题", "首页\n链接失效", "");
              tab.value(2, 2, 4401000002L);
              tab.value(2, 5, LocalDate.of(2024, 6, 3));
              tab.style(2, 5).format("yyyy\"年\"m\"月\"d\"日\";@").set();
            });

    List<RawRow> rows = rows(file, Sheet.FINDINGS);

    assertThat(rows)
        .extracting(row -> row.row() + "@" + row.line() + row.cells())
        .containsExactly(
            "1@2[政府网站, 甲网, 4401000001, 一般问题, 首页链接失效, 2024-06-03]",
            "2@3[政府网站, 乙网, 4401000002, 一般问题, 首页\n链接失效, 2024-06-03]");
    assertThat(rows.get(1).place(Column.DATE)).hasToString("findings.xlsx:3:6（检查表!F3）");
  }

  @Test
  void passesOverTitlesAndBlankRows() throws Exception {
    Path file =
        workbook(
            "units.xlsx",
            tab -> {
              row(tab, 0, "检查对象一览表");
              tab.range(0, 0, 0, 3).merge();
              row(tab, 2, "类别", "名称");
              row(tab, 5, "政府网站", "甲网");
              row(tab, 9, "", " ");
            });

    assertThat(rows(file, Sheet.UNITS))
        .extracting(row -> row.row() + "@" + row.line() + row.cells())
        .containsExactly("1@6[政府网站, 甲网]");
  }

  @Test
  void countsRecordsAndLinesBetweenBlankOnes() throws Exception {
    Path file =
        workbook(
            "units.xlsx",
            tab -> {
              row(tab, 0, "类别", "名称");
              for (int i = 1; i <= 5; i++) {
                row(tab, i * 2, "政府网站", "网站" + i);
              }
            });

    assertThat(rows(file, Sheet.UNITS).get(3)).extracting(RawRow::row, RawRow::line).contains(4, 9);
  }

  private List<RawRow> rows(Path file, Sheet sheet) throws Exception {
    List<RawRow> all = new java.util.ArrayList<>();
    try (SheetRows rows = SheetRows.open(Sheets.of(Map.of(sheet, file)), sheet).orRefuse()) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }

  private Path workbook(String name, Consumer<Worksheet> content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet tab = workbook.newWorksheet("检查表");
      content.accept(tab);
    }
    return file;
  }

  private static void row(Worksheet tab, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        tab.value(row, i, cells[i]);
      }
    }
  }
}
