package org.tongbao.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupFaultsTest {
  private static final String COLUMNS = "<colgroup><col width='40%'/><col width='60%'/></colgroup>";

  private static void body(String body, String... messages) {
    RecordedBlocks.Read read = RecordedBlocks.body(body);
    assertThat(read.messages()).as(body).containsExactly(messages);
    assertThat(read.blocks()).as("no end after a fault").noneMatch(b -> b.startsWith("完"));
  }

  private static void table(String rows, String... messages) {
    body("<table>" + COLUMNS + rows + "</table>", messages);
  }

  @Test
  void anUnknownElementIsToldWithTheNearest() {
    body("<para>甲</para>", "不认识的标记 <para>。是否应为 <p>。");
    body("<h5>甲</h5><p>乙</p>", "不认识的标记 <h5>。是否应为 <h1>。");
    body("<p>甲<strong>乙</strong></p>", "不认识的标记 <strong>。可用的标记见模板说明。");
    body("<w:p>甲</w:p>", "标记不完整：标记的名称里不能有“w:”。请检查尖括号、引号和成对的标记。");
  }

  @Test
  void whatStandsInAnUnknownElementIsNotToldAgain() {
    body("<div><h1>甲</h1>文字<td>乙</td></div><p>丙</p>", "不认识的标记 <div>。可用的标记见模板说明。");
  }

  @Test
  void anElementInTheWrongPlaceIsTold() {
    body("<td>甲</td>", "<td> 不能放在 <notice> 里。它应当放在 <tr> 里。");
    body("<p>甲<p>乙</p></p>", "<p> 不能放在 <p> 里。它应当放在 <notice> 或 <attachment> 里。");
    body("<notice>甲</notice>", "<notice> 不能放在 <notice> 里。<notice> 是最外层的标记，只写一次。");
    assertThat(RecordedBlocks.read("<p>甲</p>").messages())
        .containsExactly("<p> 不能放在最外层里。它应当放在 <notice> 或 <attachment> 里。", "没有标题。应当有一个 <title>。");
  }

  @Test
  void attributesAreHeldAgainstTheVocabulary() {
    body("<p align='left'>甲</p>", "<p> 没有属性 align。它不带属性。");
    body(
        "<attachment name='甲'><p>乙</p></attachment>",
        "<attachment> 没有属性 name。可用的属性：title、subtitle、orientation。",
        "<attachment> 缺少属性 title。应当写成 <attachment title=\"…\">。");
    body(
        "<attachment title=' '><p>乙</p></attachment>",
        "<attachment> 缺少属性 title。应当写成 <attachment title=\"…\">。");
  }

  @ParameterizedTest
  @CsvSource({
    "notice, <notice>甲乙丙丁戊己庚辛壬癸子丑寅<title>文</title></notice>, 甲乙丙丁戊己庚辛壬癸子丑…, 正文应当写在 <p> 里",
    "attachment, <notice><title>文</title><attachment title='附'>甲</attachment></notice>, 甲, 正文应当写在"
        + " <p> 里",
    "ol, <notice><title>文</title><ol>甲</ol></notice>, 甲, 列表的文字应当写在 <li> 里",
    "signature,"
        + " <notice><title>文</title><signature>甲<issuer>乙</issuer><date>丙</date></signature></notice>,"
        + " 甲, 落款的文字应当写在 <issuer> 或 <date> 里",
    "br, <notice><title>文<br>甲</br></title></notice>, 甲, 换行只写 <br/>，文字应当写在它的前面或后面",
  })
  void textWhereNoneMayStandIsTold(String tag, String markup, String words, String remedy) {
    assertThat(RecordedBlocks.read(markup).messages())
        .containsExactly("文字“" + words + "”不能直接写在 <" + tag + "> 里。" + remedy + "。");
  }

  @Test
  void textBetweenCellsIsTold() {
    String remedy = "。表格的文字应当写在 <td> 或 <th> 里。";
    table(
        "甲<tbody>乙<tr>丙<td>1</td><td>2</td></tr></tbody>",
        "文字“甲”不能直接写在 <table> 里" + remedy,
        "文字“乙”不能直接写在 <tbody> 里" + remedy,
        "文字“丙”不能直接写在 <tr> 里" + remedy);
  }

  @Test
  void leadsStandAtTheBeginningAndAlone() {
    body("<p>文<h2>甲。</h2></p>", "段落里的 <h2> 前面不能有文字。段首标题应当写在段落的最前面。");
    body("<p><h2>甲。</h2><h3>乙。</h3>文</p>", "一个段落里有两个段首标题。请把后一个放进另一个段落。");
  }

  @Test
  void titleIsOneAndNotEmpty() {
    body("<title>又</title>", "有两个 <title>。只能有一个 <title>。");
    assertThat(RecordedBlocks.read("<notice><title> </title><p>甲</p></notice>").messages())
        .containsExactly("标题是空的。<title> 里应当有文字。");
    assertThat(RecordedBlocks.read("<notice><p>甲</p></notice>").messages())
        .containsExactly("没有标题。应当有一个 <title>。");
  }

  @Test
  void headingsHaveTextAndContent() {
    body("<h1> </h1><p>甲</p>", "<h1> 是空的。标题里应当有文字。");
    body("<h1>甲</h1><h1>乙</h1><p>丙</p>", "标题“一、甲”下面没有内容。没有内容时标题也应当一并省去。");
    body("<h1>甲</h1><h2>乙</h2><h1>丙</h1><p>丁</p>", "标题“（一）乙”下面没有内容。没有内容时标题也应当一并省去。");
    body("<h1>甲</h1><p> </p>", "标题“一、甲”下面没有内容。没有内容时标题也应当一并省去。");
    body("<h1>甲</h1><attachment title='乙'><p>丙</p></attachment>", "标题“一、甲”下面没有内容。没有内容时标题也应当一并省去。");
    body(
        "<h1>甲</h1><signature><issuer>乙</issuer><date>丙</date></signature>",
        "标题“一、甲”下面没有内容。没有内容时标题也应当一并省去。");
  }

  @Test
  void blocksKeepTheStandardsOrder() {
    String remedy = "。次序应当是版头、发文字号、标题、主送机关、正文、落款、附注、附件、版记。";
    body("<number>甲</number>", "<number> 的次序不对" + remedy);
    body("<p>甲</p><addressee>乙</addressee>", "<addressee> 的次序不对" + remedy);
    body("<signature><issuer>乙</issuer><date>丙</date></signature><p>甲</p>", "<p> 的次序不对" + remedy);
    body("<attachment title='甲'><p>乙</p></attachment><p>丙</p>", "<p> 的次序不对" + remedy);
  }

  @Test
  void signatureHasBothItsParts() {
    body("<signature><issuer>甲</issuer></signature>", "落款不完整。<signature> 里应当有 <issuer> 和 <date>。");
    body(
        "<signature><issuer>甲</issuer><date> </date></signature>",
        "落款不完整。<signature> 里应当有 <issuer> 和 <date>。");
  }

  @Test
  void partsThatStandOnceAreNotRepeated() {
    body("<addressee>甲</addressee><addressee>乙</addressee>", "有两个 <addressee>。只能有一个 <addressee>。");
    String signature = "<signature><issuer>甲</issuer><date>乙</date></signature>";
    body(signature + signature, "有两个 <signature>。只能有一个 <signature>。");
  }

  @Test
  void tablesHaveColumnsThatFillTheWidth() {
    String rows = "<tbody><tr><td>1</td></tr></tbody>";
    body("<table>" + rows + "</table>", "表格没有写列宽。应当先写 <colgroup>，每列一个 <col width=\"…%\"/>。");
    body(
        "<table><colgroup><col width='90%'/></colgroup>" + rows + "</table>",
        "各列宽度合计为 90%。各列宽度合计应当是 100%。");
    body(
        "<table><colgroup><col width='2cm' align='middle'/></colgroup>" + rows + "</table>",
        "列宽“2cm”不对。列宽应当写成百分数，如 width=\"12%\"。",
        "对齐方式“middle”不对。align 应当是 left、center 或 right。",
        "各列宽度合计为 0%。各列宽度合计应当是 100%。");
    body(
        "<table><colgroup><col/></colgroup>" + rows + "</table>",
        "<col> 缺少属性 width。应当写成 <col width=\"…\">。",
        "各列宽度合计为 0%。各列宽度合计应当是 100%。");
  }

  @Test
  void rowsFitTheirTable() {
    table(
        "<thead><tr><td>甲</td><th>乙</th></tr></thead><tbody><tr><td>1</td><th>2</th></tr></tbody>",
        "<thead> 里有 <td>。表头的格子应当用 <th>。",
        "<tbody> 里有 <th>。表格正文的格子应当用 <td>；只有占满各列的分组的一行用 <th>。");
    table(
        "<tbody><tr><td>1</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></tbody>",
        "这一行有 1 格，表格有 2 列。每行的格数应当与列数相同。",
        "这一行有 3 格，表格有 2 列。每行的格数应当与列数相同。");
    table("<thead><tr><th>甲</th><th>乙</th></tr></thead>", "表格没有一行内容。没有内容时整个表格应当一并省去。");
    table("<tbody></tbody>", "表格没有一行内容。没有内容时整个表格应当一并省去。");
  }

  @Test
  void tellsAllFaultsOfADocumentAndPassesNothingOnFromTheFirst() {
    RecordedBlocks.Read read =
        RecordedBlocks.body("<p>甲</p><para>乙</para><p>丙</p><td>丁</td><p b='1'>戊</p>");
    assertThat(read.blocks()).containsExactly("段落 甲");
    assertThat(read.messages())
        .isEqualTo(
            List.of(
                "不认识的标记 <para>。是否应为 <p>。",
                "<td> 不能放在 <notice> 里。它应当放在 <tr> 里。",
                "<p> 没有属性 b。它不带属性。"));
  }
}
