package org.tongbao.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 版头, 落款, turned attachments and 版记. */
class PrintedBlocksTest {
  private static final String IMPRINT =
      "<imprint><cc>市委办公室，<br/>市人大</cc><printer>市政府办公室</printer><printed>2022年1月13日</printed></imprint>";

  private static RecordedBlocks.Read notice(String head, String body) {
    return RecordedBlocks.read("<notice>" + head + "<title>通报</title>" + body + "</notice>");
  }

  private static void faults(RecordedBlocks.Read read, String... messages) {
    assertThat(read.messages()).containsExactly(messages);
  }

  @Test
  void theNumberStandsUnderTheTitleUnlessThereIsAHead() {
    String number = "<number>甲〔2022〕1号</number>";
    assertThat(notice(number, "<p>文</p>").blocks())
        .containsExactly("标题 通报", "字号 甲〔2022〕1号", "段落 文", "完 []");
    assertThat(notice("<head form='文件格式'>甲<br/>乙文件</head>" + number, "").blocks())
        .containsExactly("版头 文件格式 甲/乙文件", "字号 甲〔2022〕1号", "标题 通报", "完 []");
    assertThat(notice("<head form='信函格式'>甲</head>" + number, "").blocks())
        .containsExactly("版头 信函格式 甲", "字号 甲〔2022〕1号", "标题 通报", "完 []");
    assertThat(notice("<head form='文件格式'>甲</head><number> </number>", "").blocks())
        .containsExactly("版头 文件格式 甲", "标题 通报", "完 []");
  }

  @Test
  void aHeadHasOneOfTwoFormsAndAMark() {
    faults(notice("<head form='红头'>甲</head>", ""), "<head> 的 form 不能是“红头”。form 应当是 文件格式 或 信函格式。");
    faults(notice("<head>甲</head>", ""), "<head> 缺少属性 form。应当写成 <head form=\"…\">。");
    faults(notice("<head form='文件格式'> </head>", ""), "版头是空的。<head> 里应当有发文机关标志。");
    faults(
        notice("<head form='文件格式'>甲</head><head form='文件格式'>甲</head>", ""),
        "有两个 <head>。只能有一个 <head>。");
    faults(
        notice("", "<head form='文件格式'>甲</head>"),
        "<head> 的次序不对。次序应当是版头、发文字号、标题、主送机关、正文、落款、附注、附件、版记。");
  }

  @Test
  void aSignatureMayHaveNoSealAndSeveralIssuers() {
    String parts = "<issuer>甲局<br/>乙局</issuer><date>2022年1月13日</date></signature>";
    assertThat(notice("", "<signature seal='no'>" + parts).blocks())
        .contains("落款 甲局/乙局 2022年1月13日 不盖章");
    assertThat(notice("", "<signature seal='yes'>" + parts).blocks())
        .contains("落款 甲局/乙局 2022年1月13日");
    faults(
        notice("", "<signature seal='否'>" + parts), "<signature> 的 seal 不能是“否”。seal 应当是 yes 或 no。");
  }

  @Test
  void anAttachmentMayBeTurned() {
    assertThat(
            notice(
                    "",
                    "<attachment title='甲' orientation='landscape'><p>文</p></attachment>"
                        + "<attachment title='乙' orientation='portrait'><p>文</p></attachment>")
                .blocks())
        .contains("附件1 甲||横排", "附件2 乙|");
    faults(
        notice("", "<attachment title='甲' orientation='横向'><p>文</p></attachment>"),
        "<attachment> 的 orientation 不能是“横向”。orientation 应当是 portrait 或 landscape。");
  }

  @Test
  void theImprintIsTheLastAndHasItsFixedWords() {
    assertThat(notice("", "<attachment title='甲'><p>文</p></attachment>" + IMPRINT).blocks())
        .endsWith("版记 抄送：市委办公室，/市人大。|市政府办公室|2022年1月13日印发", "完 [甲]");
    assertThat(notice("", IMPRINT.replaceAll("<cc>.*</cc>", "")).blocks())
        .contains("版记 |市政府办公室|2022年1月13日印发");
  }

  @Test
  void aLettersImprintNamesOnlyItsOtherReceivers() {
    String head = "<head form='信函格式'>甲</head>";
    assertThat(notice(head, IMPRINT).blocks()).contains("版记 抄送：市委办公室，/市人大。||");
    assertThat(notice(head, "<imprint><cc>乙</cc></imprint>").blocks()).contains("版记 抄送：乙。||");
    assertThat(notice(head, IMPRINT.replaceAll("<cc>.*</cc>", "")).blocks())
        .noneMatch(block -> block.startsWith("版记"));
  }

  @Test
  void anImprintIsWholeAndInItsPlace() {
    faults(
        notice("", "<imprint><cc>乙</cc><printer>甲</printer></imprint>"),
        "版记不完整。<imprint> 里应当有 <printer> 和 <printed>。");
    faults(
        notice("", IMPRINT + "<attachment title='甲'><p>文</p></attachment>"),
        "<attachment> 的次序不对。次序应当是版头、发文字号、标题、主送机关、正文、落款、附注、附件、版记。");
    faults(
        notice("", IMPRINT.replace("<cc>", "抄送<cc>")),
        "文字“抄送”不能直接写在 <imprint> 里。版记的文字应当写在 <cc>、<printer> 或 <printed> 里。");
    faults(notice("", "<h1>甲</h1>" + IMPRINT), "标题“一、甲”下面没有内容。没有内容时标题也应当一并省去。");
  }
}
