package org.tongbao.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is wrong with captions, groups of rows, parts, references and attachments. */
class FormFaultsTest {
  private static final String COLUMNS = "<colgroup><col width='40%'/><col width='60%'/></colgroup>";
  private static final String ROW = "<tr><td>1</td><td>2</td></tr>";

  private static void body(String body, String... messages) {
    RecordedBlocks.Read read = RecordedBlocks.body(body);
    assertThat(read.messages()).as(body).containsExactly(messages);
    assertThat(read.blocks()).as("no end after a fault").noneMatch(b -> b.startsWith("完"));
  }

  private static void rows(String rows, String... messages) {
    body("<table>" + COLUMNS + "<tbody>" + rows + "</tbody></table>", messages);
  }

  private static String attachment(String title, String content) {
    return "<attachment title='" + title + "'>" + content + "</attachment>";
  }

  @Test
  void aCaptionStandsFirstAndOnce() {
    String rest = "<tbody>" + ROW + "</tbody></table>";
    body(
        "<table>" + COLUMNS + "<caption>甲</caption>" + rest,
        "<caption> 的位置不对。表题应当写在表格的最前面，<colgroup> 前面。");
    body(
        "<table><caption>甲</caption><caption>乙</caption>" + COLUMNS + rest,
        "有两个 <caption>。只能有一个 <caption>。");
    body("<caption>甲</caption>", "<caption> 不能放在 <notice> 里。它应当放在 <table> 里。");
  }

  @Test
  void aGroupFillsItsRowAndHasRows() {
    String group = "<tr><th colspan='2'>甲市</th></tr>";
    String empty = "分组的一行“甲市”下面没有内容。没有内容时这一行也应当一并省去。";
    rows(ROW + group, empty);
    rows(group + group.replace("甲市", "乙市") + ROW, empty);
    rows(group, empty);
    String cell = "<tbody> 里有 <th>。表格正文的格子应当用 <td>；只有占满各列的分组的一行用 <th>。";
    rows("<tr><th>甲</th><td>1</td></tr>", cell);
    rows("<tr><td>甲</td><th>1</th></tr>", cell);
    rows(
        "<tr><td rowspan='2'>甲</td><td>1</td></tr><tr><th colspan='2'>乙</th></tr>",
        cell,
        "格子跨 2 列，超出表格的右边。从这一格起只剩 1 列。");
  }

  @Test
  void aPartHasWordsAndContent() {
    body("<part>甲</part><part>乙</part><p>丙</p>", "标题“第一部分\u3000甲”下面没有内容。没有内容时标题也应当一并省去。");
    body("<h1>甲</h1><part>乙</part><p>丙</p>", "标题“一、甲”下面没有内容。没有内容时标题也应当一并省去。");
    body("<part> </part><p>甲</p>", "<part> 是空的。标题里应当有文字。");
    body("<p><part>甲</part></p>", "<part> 不能放在 <p> 里。它应当放在 <notice> 或 <attachment> 里。");
  }

  /** Told at the reference, though only the end shows it. */
  @Test
  void aReferenceToNoAttachmentIsTold() {
    String attachment = attachment("甲", "<p>文</p>");
    RecordedBlocks.Read read = RecordedBlocks.body("<p>见<see attachment='甲|乙'/>。</p>" + attachment);
    assertThat(read.messages())
        .containsExactly("<see> 所指的附件“乙”，通报里没有。应当写 attachment 的标题，现有“甲”；没有这个附件时，这句话应当一并省去。");
    assertThat(read.problems().get(0).place().column()).isEqualTo(30);
    body("<p>见<see attachment='甲'/>。</p>", "<see> 所指的附件“甲”，通报里没有。没有附件时，这句话应当一并省去。");
    body(
        "<p>见<see attachment='甲|'/>。</p>" + attachment,
        "<see> 所指的附件“”，通报里没有。应当写 attachment 的标题，现有“甲”；没有这个附件时，这句话应当一并省去。");
    body(
        "<p>见<see attachment='甲'/>。</p>" + attachment + attachment,
        "<see> 所指的附件“甲”有两个。各附件的标题应当不同。");
    body(
        "<p><see attachment='甲'>附件</see></p>" + attachment,
        "文字“附件”不能直接写在 <see> 里。附件的序号由程序填写，文字应当写在它的前面或后面。");
    body("<p><see/></p>" + attachment, "<see> 缺少属性 attachment。应当写成 <see attachment=\"…\">。");
    body(
        "<h1>见<see attachment='甲'/></h1><p>文</p>" + attachment,
        "<see> 不能放在 <h1> 里。它应当放在 <p> 或 <li> 或 <td> 或 <note> 里。");
  }

  @Test
  void anAttachmentRefersOnlyToThoseBeforeIt() {
    String later = "附件里的 <see> 所指的附件“%s”，不在这个附件的前面。附件里的 <see> 只能指前面的附件。";
    body(attachment("甲", "<p>见<see attachment='甲'/>。</p>"), later.formatted("甲"));
    body(
        attachment("甲", "<p>见<see attachment='乙'/>。</p>") + attachment("乙", "<p>文</p>"),
        later.formatted("乙"));
  }

  @Test
  void anAttachmentHasOneTitleBeforeItsContent() {
    String missing = "<attachment> 缺少属性 title。应当写成 <attachment title=\"…\">。";
    String twice = "附件的标题写了两次。标题写在属性 title 里，或写在附件最前面的 <title> 里，只写一处。";
    body("<attachment><p>文</p></attachment>", missing);
    body("<attachment/>", missing, "附件“”没有内容。没有内容时整个附件应当一并省去。");
    body("<attachment><title> </title><p>文</p></attachment>", "标题是空的。<title> 里应当有文字。");
    body(attachment("甲", "<title>乙</title><p>文</p>"), twice);
    body("<attachment><title>甲</title><title>乙</title><p>文</p></attachment>", twice);
    RecordedBlocks.Read read = RecordedBlocks.body("<p>甲</p><attachment><p>文</p></attachment>");
    assertThat(read.problems().get(0).place().column()).as("of the attachment").isEqualTo(34);
  }

  @Test
  void aLetterInAnAttachmentIsInOrder() {
    String signature = "<signature><issuer>甲</issuer><date>乙</date></signature>";
    String order = "附件里 <%s> 的次序不对。附件里的次序应当是标题、主送机关、正文、落款。";
    body(attachment("甲", "<p>文</p><addressee>乙</addressee>"), order.formatted("addressee"));
    body(attachment("甲", "<p>文</p>" + signature + "<p>文</p>"), order.formatted("p"));
    body(attachment("甲", "<p>文</p>" + signature + signature), "有两个 <signature>。只能有一个 <signature>。");
    body(
        attachment("甲", "<p>文</p><remark>乙</remark>"),
        "<remark> 不能放在 <attachment> 里。它应当放在 <notice> 里。");
  }

  @Test
  void everyIssuerHasAName() {
    body(
        "<signature><issuer>甲</issuer><issuer> </issuer><date>乙</date></signature>",
        "落款不完整。<signature> 里应当有 <issuer> 和 <date>。");
    body(
        "<signature><issuer>甲</issuer><date>乙</date><date>丙</date></signature>",
        "有两个 <date>。只能有一个 <date>。");
  }
}
