package org.tongbao.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References to attachments, their titles, and letters in them. */
class AttachmentsTest {
  private static String attachments(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      all.append("<attachment title='第").append(i).append("'><p>文</p></attachment>");
    }
    return all.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 第1, 附件",
    "2, 第2, 附件2",
    "3, 第1|第2, 附件1、2",
    "3, 第3|第1, 附件1、3",
    "3, 第1|第1, 附件1",
    "3, 第2|第3|第1, 附件1至3",
    "6, 第1|第3|第4|第5, 附件1、3至5",
    "6, 第1|第2|第3|第5|第6, 附件1至3、5、6",
    "12, 第9|第10|第11|第12|第1, 附件1、9至12"
  })
  void referencesPrintTheNumbersInOrder(int count, String titles, String printed) {
    String text = "<p>见<see attachment='" + titles + "'/>。</p>";
    assertThat(RecordedBlocks.body(text + attachments(count)).blocks().get(0))
        .isEqualTo("段落 见" + printed + "。");
  }

  @Test
  void referencesStandInItemsCellsAndNotes() {
    String table =
        "<table><colgroup><col width='100%'/></colgroup><tbody>"
            + "<tr><td>见<see attachment='第2'/></td></tr></tbody></table>";
    String text = "<ol><li>见<see attachment='第1'/>；</li><li>乙。</li></ol>" + table;
    String note = "<note>注：见<see attachment='第1|第2'/>。</note>";
    assertThat(RecordedBlocks.body(text + note + attachments(2)).blocks())
        .contains("段落 一是见附件1；", "行 见附件2", "表注 注：见附件1、2。");
  }

  @Test
  void anAttachmentRefersToThoseBeforeIt() {
    String last =
        "<attachment title='末'><p>见<see attachment='第1'/>。</p>"
            + "<note>注：见<see attachment='第1|第2'/>。</note></attachment>";
    assertThat(RecordedBlocks.body(attachments(2) + last).blocks())
        .contains("段落 见附件1。", "表注 注：见附件1、2。");
  }

  /** Titles may come from the data, with the marks of a proof copy. */
  @Test
  void referencesFindMarkedTitles() {
    String title = Mark.around("甲&amp;乙", 3) + "名单";
    String see = "<p>见<see attachment='" + title + "'/>。</p>";
    String attachment = "<attachment title='" + title + "'><p>文</p></attachment>";
    assertThat(RecordedBlocks.body(see + attachment).blocks()).contains("段落 见附件。");
  }

  @Test
  void aTitleMayHaveLineBreaksThatItsNameHasNot() {
    String attachment =
        "<attachment subtitle='（甲\u2028乙）'><title>各地、各部门<br/>检查情况</title><p>文</p></attachment>";
    RecordedBlocks.Read read =
        RecordedBlocks.body("<p>见<see attachment='各地、各部门检查情况'/>。</p>" + attachment);
    assertThat(read.problems()).isEmpty();
    assertThat(read.blocks())
        .containsExactly("段落 见附件。", "附件1 各地、各部门/检查情况|（甲/乙）", "段落 文", "完 [各地、各部门检查情况]");
    assertThat(RecordedBlocks.body("<attachment title='甲\u2028乙'><p>文</p></attachment>").blocks())
        .as("a name from a cell")
        .contains("附件1 甲/乙|", "完 [甲乙]");
  }

  @Test
  void anAttachmentMayBeALetter() {
    String letter =
        "<attachment title='整改函'><addressee>某局</addressee><part>甲</part><p>请整改。</p>"
            + "<signature seal='no'><issuer>某办</issuer><date>2030年7月1日</date></signature></attachment>";
    assertThat(RecordedBlocks.body(letter + attachments(1)).blocks())
        .isEqualTo(
            List.of(
                "附件1 整改函|",
                "主送 某局：",
                "小标题0 第一部分\u3000 甲",
                "段落 请整改。",
                "落款 某办 2030年7月1日 不盖章",
                "附件2 第1|",
                "段落 文",
                "完 [整改函, 第1]"));
  }
}
