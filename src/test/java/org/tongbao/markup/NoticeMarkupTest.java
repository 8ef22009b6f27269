package org.tongbao.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeMarkupTest {
  static final String WHOLE =
      """
      <notice>
        <number>粤府办函〔2024〕18号</number>
        <title>广东省人民政府办公厅关于2024年第二季度<br/>检查情况的通报</title>
        <addressee>各地级以上市人民政府，各部门</addressee>
        <p>现将情况通报如下：</p>
        <h1>总体情况</h1>
        <p><h2>网站。</h2>共检查3家&amp;合格2家。</p>
        <table>
          <colgroup><col width="20%" align="left"/><col width="80%"/></colgroup>
          <thead><tr><th>序号</th><th>名称</th></tr></thead>
          <tbody><tr><td>1</td><td>甲</td></tr><tr><td></td><td>乙</td></tr></tbody>
        </table>
        <note>注：抽样。</note>
        <signature><issuer>广东省人民政府办公厅</issuer><date>2024年6月28日</date></signature>
        <remark>此件公开发布</remark>
        <attachment title="名单" subtitle="（第二季度）"><p>无。</p></attachment>
        <attachment title="情况"><h1>一</h1><p>无。</p></attachment>
      </notice>
      """;

  static final List<String> WHOLE_BLOCKS =
      List.of(
          "标题 广东省人民政府办公厅关于2024年第二季度/检查情况的通报",
          "字号 粤府办函〔2024〕18号",
          "主送 各地级以上市人民政府，各部门：",
          "段落 现将情况通报如下：",
          "小标题1 一、 总体情况",
          "段落 [（一）网站。]共检查3家&合格2家。",
          "表格 20%LEFT 80%CENTER",
          "表头 序号|名称",
          "行 1|甲",
          "行 |乙",
          "表格完",
          "表注 注：抽样。",
          "落款 广东省人民政府办公厅 2024年6月28日",
          "附注 （此件公开发布）",
          "附件1 名单|（第二季度）",
          "段落 无。",
          "附件2 情况|",
          "小标题1 一、 一",
          "段落 无。",
          "完 [名单, 情况]");

  @Test
  void passesOnEveryKindOfBlockInOrder() {
    RecordedBlocks.Read read = RecordedBlocks.read(WHOLE);
    assertThat(read.problems()).isEmpty();
    assertThat(read.blocks()).containsExactlyElementsOf(WHOLE_BLOCKS);
  }

  @Test
  void numbersHeadingsSoThatDeeperOnesBeginAnew() {
    String markup =
        """
        <h1>甲</h1><h2>乙</h2><h3>丙</h3><h4>丁</h4><p>文</p><h4>戊</h4><p>文</p>
        <h3>己</h3><p>文</p><h2>庚</h2><h3>辛</h3><p>文</p><h1>壬</h1><p><h2>癸。</h2>文</p>
        """;
    assertThat(RecordedBlocks.body(markup).blocks())
        .filteredOn(block -> !block.equals("段落 文"))
        .containsExactly(
            "小标题1 一、 甲",
            "小标题2 （一） 乙",
            "小标题3 1. 丙",
            "小标题4 （1） 丁",
            "小标题4 （2） 戊",
            "小标题3 2. 己",
            "小标题2 （二） 庚",
            "小标题3 1. 辛",
            "小标题1 二、 壬",
            "段落 [（一）癸。]文");
  }

  @Test
  void numbersListsWithinAParagraphAndAsParagraphs() {
    assertThat(
            RecordedBlocks.body(
                    "<p>要求：<ol><li>甲；</li><li>乙。</li></ol>完。</p>"
                        + "<ol><li>丙。</li><li>丁。</li><li>戊。</li></ol>")
                .blocks())
        .containsExactly("段落 要求：一是甲；二是乙。完。", "段落 一是丙。", "段落 二是丁。", "段落 三是戊。");
  }

  @Test
  void aSingleItemNeedsNoNumberAndAnEmptyOneIsDropped() {
    assertThat(
            RecordedBlocks.body(
                    "<p><ol><li>甲。</li></ol></p><ol><li>乙。</li><li> </li></ol>"
                        + "<ol><li/><li>丙；</li><li></li><li>丁。</li></ol>")
                .blocks())
        .containsExactly("段落 甲。", "段落 乙。", "段落 一是丙；", "段落 二是丁。");
  }

  @Test
  void aLongListIsNumberedToItsEnd() {
    String list = "<li>项。</li>".repeat(121);
    assertThat(RecordedBlocks.body("<ol>" + list + "</ol>").blocks())
        .hasSize(121)
        .contains("段落 十是项。", "段落 九十九是项。", "段落 一百是项。")
        .contains("段落 一百零一是项。", "段落 一百一十是项。", "段落 一百二十一是项。");
  }

  @Test
  void lineBreaksAndIndentsInATemplateAreNoTextAndOtherSpaceIsOne() {
    assertThat(
            RecordedBlocks.body(
                    "<p>\n  甲乙\r\n\t丙 丁  戊\t己ab  cd \n</p><p> 庚 <ol>\n <li>辛</li> </ol></p>")
                .blocks())
        .containsExactly("段落 甲乙丙 丁戊己ab cd", "段落 庚 辛");
  }

  @Test
  void aBreakOrALineSeparatorBeginsALine() {
    assertThat(
            RecordedBlocks.body("<p>甲 <br/>\n 乙\u2028丙</p><p><ol><li>丁<br/>戊</li></ol></p>")
                .blocks())
        .containsExactly("段落 甲/乙/丙", "段落 丁/戊");
  }

  @Test
  void anEmptyParagraphIsDroppedAndALeadAloneIsNot() {
    assertThat(
            RecordedBlocks.body("<p></p><p> \n </p><p><br/></p><p><ol></ol></p><p><h1>甲。</h1></p>")
                .blocks())
        .containsExactly("段落 [一、甲。]");
  }

  @Test
  void emptyPartsOfTheFrameAreDropped() {
    assertThat(
            RecordedBlocks.body("<addressee> </addressee><p>甲</p><note/><remark> </remark>")
                .blocks())
        .containsExactly("段落 甲");
  }

  @Test
  void addsColonAndBracketsAtTheEndsOfLongerTexts() {
    assertThat(
            RecordedBlocks.body("<addressee>甲<br/>乙</addressee><remark>丙<br/>丁</remark>").blocks())
        .containsExactly("主送 甲/乙：", "附注 （丙/丁）");
  }

  @Test
  void commentsAndCharacterDataAreRead() {
    assertThat(
            RecordedBlocks.body("<!-- 注 --><p>甲<!-- 注 --><![CDATA[<乙>]]>&lt;丙&#x4E01;</p>")
                .blocks())
        .containsExactly("段落 甲<乙><丙丁");
  }

  @Test
  void attributesAreStripped() {
    assertThat(
            RecordedBlocks.read(
                    "<notice><title>甲</title><attachment title=\" 乙 \" subtitle='"
                        + " 丙'><p>文</p></attachment></notice>")
                .blocks())
        .containsExactly("标题 甲", "附件1 乙|丙", "段落 文", "完 [乙]");
  }
}
