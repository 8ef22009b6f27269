package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.InputRefused;

/** Rows of sums, sections and notes are known for what they are, and are never units. */
class NoDataTest {
  @TempDir Path folder;

  /** What is said of each row below the heading; of data its number. */
  private List<String> rows(String text) throws IOException, InputRefused {
    Path file = Files.writeString(folder.resolve("units.csv"), "类别,名称,检查\n" + text);
    List<String> rows = new ArrayList<>();
    Sheets sheets = Sheets.of(Map.of(Sheet.UNITS, file));
    try (SheetRows reading = SheetRows.open(sheets, Sheet.UNITS).orRefuse()) {
      for (RawRow row = reading.next(); row != null; row = reading.next()) {
        rows.add(row.remark() == null ? String.valueOf(row.row()) : row.remark().toString());
      }
    }
    return rows;
  }

  @Test
  void comparesSumsWithTheRowsAboveThem() throws Exception {
    assertThat(
            rows(
                """
                政府网站,甲网,是
                政府网站,乙网,是
                小计,2个,
                政府网站,丙网,是
                东县小计：1,,
                合计,3,
                总计,4家,
                """))
        .containsExactly(
            "1",
            "2",
            "units.csv:4:1: 提醒：这一行是“小计”，不作为检查数据。合计由程序计算；确是合计的，不必修改。",
            "3",
            "units.csv:6:1: 提醒：这一行是“东县小计：1”，不作为检查数据。合计由程序计算；确是合计的，不必修改。",
            "units.csv:7:1: 提醒：这一行是“合计”，不作为检查数据。合计由程序计算；确是合计的，不必修改。",
            "units.csv:8:2: 错误：“总计”这一行写的是4，它上面的检查数据有3行。" + "请核对是漏了行，还是合计没有更新；请改正，或删去这一行。");
  }

  @Test
  void passesOverSeveralNotes() throws Exception {
    assertThat(
            rows(
                """
                1.甲网,,
                政府网站,乙网,是
                注：1.得分90分以上的为优。,,
                    2.检查时间为9月1日至20日。,,
                （3）停办的不列。,,
                政府网站,丙网,是
                4.丁网,,
                """))
        .containsExactly(
            "1",
            "2",
            "units.csv:4:1: 提醒：这一行是“注：1.得分90分以上的为优。”，不作为检查数据。表里的标题和说明可以留着；若是检查数据，请补全各列。",
            "units.csv:5:1: 提醒：这一行是“2.检查时间为9月1日至20日。”，不作为检查数据。表里的标题和说明可以留着；若是检查数据，请补全各列。",
            "units.csv:6:1: 提醒：这一行是“（3）停办的不列。”，不作为检查数据。表里的标题和说明可以留着；若是检查数据，请补全各列。",
            "3",
            "4");
  }

  @Test
  void passesOverSectionsAndNotes() throws Exception {
    assertThat(
            rows(
                """
                一、政府网站,,
                政府网站,甲网,是
                （二）政务新媒体,,
                政务新媒体,乙号,是
                注：不含已关停的,,
                填表人：张三,联系电话：1,
                """))
        .containsExactly(
            "units.csv:2:1: 提醒：这一行是“一、政府网站”，不作为检查数据。表里的标题和说明可以留着；若是检查数据，请补全各列。",
            "1",
            "units.csv:4:1: 提醒：这一行是“（二）政务新媒体”，不作为检查数据。表里的标题和说明可以留着；若是检查数据，请补全各列。",
            "2",
            "units.csv:6:1: 提醒：这一行是“注：不含已关停的”，不作为检查数据。表里的标题和说明可以留着；若是检查数据，请补全各列。",
            "units.csv:7:1: 提醒：这一行是“填表人：张三”，不作为检查数据。表里的标题和说明可以留着；若是检查数据，请补全各列。");
  }

  @Test
  void countsWhatOnlyLooksLikeWords() throws Exception {
    assertThat(
            rows(
                """
                政府网站,市统计局网站,是
                一网通办,甲网,是
                政府网站,合计算力中心网站,是
                政府网站,注：册会计师协会网站,是
                """))
        .containsExactly("1", "2", "3", "4");
  }
}
