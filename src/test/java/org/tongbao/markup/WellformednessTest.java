package org.tongbao.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.problem.Problem;

class WellformednessTest {
  private static final String BY_NAME = "；文字里的 & 写成 &amp;，< 写成 &lt;";

  /** What follows a title, the column of the fault, and the fault. */
  private static List<Arguments> broken() {
    return List.of(
        arguments("<p>1 < 2</p></notice>", 30, "此处不能有空格"),
        arguments("<p b=1>乙</p></notice>", 25, "此处不能出现字符“1”"),
        arguments("<p b='<'/></notice>", 25, "此处不能出现字符“<”"),
        arguments("<p b='1' b='2'/></notice>", 25, "属性 b 写了两次"),
        arguments("<p>A&B</p></notice>", 29, "此处不能出现字符“<”"),
        arguments("<w:p>甲</w:p></notice>", 25, "标记的名称里不能有“w:”"),
        arguments("<!-- -- --></notice>", 25, "此处不符合标记的写法"),
        arguments("<p>甲\u0001</p></notice>", 28, "此处有文档不能容纳的控制字符"),
        arguments("<p>甲\uFFFE</p></notice>", 28, "此处有文档不能容纳的控制字符"),
        arguments("<p b='\u0001'/></notice>", 25, "此处有文档不能容纳的控制字符"),
        arguments("<p>&#1;</p></notice>", 28, "此处有文档不能容纳的控制字符"),
        arguments("</notice>x", 34, "<notice> 之外不能有文字"),
        arguments("</notice>甲", 34, "<notice> 之外不能有文字"),
        arguments("</notice><notice>", 34, "最外层只能有一个 <notice>"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void saysInChineseWhatIsBroken(String markup, int column, String fault) {
    assertThat(RecordedBlocks.read("<notice><title>甲</title>" + markup).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "notice.ftlx:1:%d: 错误：标记不完整：%s。请检查尖括号、引号和成对的标记%s。"
                .formatted(column, fault, fault.startsWith("此处不") ? BY_NAME : ""));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<notice><title>甲, title notice",
        "<notice><title>甲</title><p>乙</p>, notice",
        "<notice><title>甲</title><p>乙, p notice",
        "<notice><title>甲</title><p>乙</p></notice, notice",
        "<notice><title>甲</title><p, notice",
        "<notice><title>甲</title><!-- <p>乙</p></notice>, notice",
        "<notice><title>甲</title><p><![CDATA[乙</p></notice>, p notice"
      })
  void refusesADocumentThatEndsBeforeItsEnd(String markup, String open) {
    RecordedBlocks.Read read = RecordedBlocks.read(markup);
    assertThat(read.messages())
        .containsExactlyElementsOf(
            Arrays.stream(open.split(" "))
                .map(tag -> "这里的 <" + tag + "> 没有结束。请在它该结束的地方写 </" + tag + ">。")
                .toList());
    assertThat(read.blocks()).noneMatch(block -> block.startsWith("完"));
  }

  @Test
  void tellsWhereAnElementBeganThatDoesNotEndAndNotWhatItSwallowed() {
    assertThat(RecordedBlocks.body("<div/><p>甲<p>乙</p><title>丙</title>").messages())
        .containsExactly("不认识的标记 <div>。可用的标记见模板说明。", "这里的 <p> 没有结束。请在它该结束的地方写 </p>。");
    assertThat(RecordedBlocks.body("<p>甲</p></p>").messages())
        .containsExactly("多了一个 </p>，前面没有和它成对的开头。请删去，或补上开头。");
  }

  @Test
  void refusesNothingAtAll() {
    assertThat(RecordedBlocks.read("").messages()).containsExactly("没有标题。应当有一个 <title>。");
  }

  @Test
  void refusesDeclarationsAndEntities() {
    assertThat(RecordedBlocks.read("<!DOCTYPE notice><notice><title>甲</title></notice>").messages())
        .containsExactly("公文标记里不能有 <! 或 <? 声明。请删去这一处。");
    assertThat(
            RecordedBlocks.read(
                    "<!DOCTYPE notice [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
                        + "<notice><title>甲</title><p>&a;</p></notice>")
                .messages())
        .containsExactly("标记不完整：此处不符合标记的写法。请检查尖括号、引号和成对的标记" + BY_NAME + "。");
    assertThat(RecordedBlocks.body("<?php 甲?><p>乙</p>").messages())
        .containsExactly("公文标记里不能有 <! 或 <? 声明。请删去这一处。");
    assertThat(RecordedBlocks.body("<p>甲&nbsp;乙</p>").messages())
        .containsExactly("不认识的实体 &nbsp;。请直接写出这个字符。");
  }

  @Test
  void refusesHalfACharacter() {
    assertThat(RecordedBlocks.body("<p>甲\uD840乙</p>").messages())
        .containsExactly("文字中有残缺的字符（孤立的代理码）。请删去或重新输入这个字符。");
  }

  @Test
  void keepsCharactersOutsideTheBasicPlane() {
    assertThat(RecordedBlocks.body("<p>\uD842\uDFB7</p>").blocks())
        .containsExactly("段落 \uD842\uDFB7");
  }

  @Test
  void tellsThePlaceOfEachFaultInWhatWasWritten() {
    assertThat(
            RecordedBlocks.read("<notice><title>甲</title><para>乙</para><p b='1'>丙</p></notice>")
                .problems())
        .extracting(problem -> problem.place().column())
        .containsExactly(25, 39);
  }
}
