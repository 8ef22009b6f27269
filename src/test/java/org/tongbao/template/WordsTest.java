package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.InputRefused;
import org.tongbao.template.TemplateFolder.Rendered;

/** One notice's own wording, in words.ftlx of its input folder. */
class WordsTest {
  private static final String SET =
      "<@block \"开头\">${notice.period}如下。</@block><@block name=\"补充\"></@block>完";

  @TempDir private Path path;
  private TemplateFolder folder;

  @BeforeEach
  void open() {
    folder = new TemplateFolder(path.resolve("templates"));
  }

  @Test
  void aBlockIsTheSetsOwnWhereNothingReplacesIt() throws Exception {
    assertThat(folder.render(SET)).isEqualTo(new Rendered("2024年第二季度如下。完", List.of()));
    assertThat(folder.read("city").files()).doesNotContainKey("words.ftlx");
  }

  @Test
  void aMacroReplacesTheBlockOfItsName() throws Exception {
    folder.own(
        "<#-- 本期 -->\n<#macro 开头>${notice.issuer}说。</#macro>\n<#macro 补充>${figures.figure(\"数\", 1 + 1)}、</#macro>\n");
    assertThat(folder.render(SET)).isEqualTo(new Rendered("广东省人民政府办公厅说。2、完", List.of()));
    assertThat(folder.read("city").files()).containsKey("words.ftlx");
  }

  @Test
  void replacesBlocksOfSharedWordsTooAndOfASetThatUsesTheNameItself() throws Exception {
    folder.own("<#macro 开头>新</#macro><#macro 补充>新</#macro>");
    folder
        .write("shared/frame.ftlx", "<#macro frame><@block \"开头\">旧</@block></#macro>")
        .write("shared/end.ftlx", "<@block \"补充\">旧</@block>");
    assertThat(
            folder.render(
                "<#import '/shared/frame.ftlx' as words><@words.frame/><#include '/shared/end.ftlx'>"))
        .isEqualTo(new Rendered("新新", List.of()));
  }

  @Test
  void usesWhatAnotherFileOfTheSetImports() throws Exception {
    folder
        .set("city", "<#import '/shared/frame.ftlx' as frame><#include 'tail.ftlx'>")
        .own("<#macro 开头><@frame.contact/></#macro>")
        .write("city/tail.ftlx", "<@frame.signature/>")
        .write(
            "shared/frame.ftlx",
            "<#macro contact>${notice.contact.phone}</#macro>"
                + "<#macro signature>${notice.note}</#macro>"
                + "<#macro head>${notice.header}</#macro>");
    UsedNames used = UsedNames.of(List.of(folder.read("city")));
    assertThat(used.has("contact.phone")).isTrue();
    assertThat(used.has("note")).isTrue();
    assertThat(used.has("header")).isFalse();
  }

  @Test
  void tellsEveryMacroThatReplacesNothing() throws Exception {
    folder.own("<#macro 开头>甲</#macro>\n  <#macro 补冲>乙</#macro>\n<#macro 落款处的话>丙</#macro>");
    assertThat(folder.render(SET).problems())
        .containsExactly(
            "words.ftlx:2:3: 错误：模板里没有名为“补冲”的段落，写在这里的文字不会出现在通报中。是否应为“补充”。",
            "words.ftlx:3:1: 错误：模板里没有名为“落款处的话”的段落，写在这里的文字不会出现在通报中。" + "可以替换的有：开头、补充。");
  }

  @Test
  void tellsThatASetHasNoBlocks() throws Exception {
    folder.own("<#macro 开头>甲</#macro>");
    assertThat(folder.render("字").problems())
        .containsExactly("words.ftlx:1:1: 错误：模板里没有名为“开头”的段落，写在这里的文字不会出现在通报中。这个模板没有可以替换的段落。");
  }

  @Test
  void tellsAFaultByItsPlaceInTheWords() throws Exception {
    folder.own("<#macro 开头>\n  ${notice.isuer}\n</#macro>");
    assertThat(folder.render(SET).problems())
        .containsExactly("words.ftlx:2:5: 错误：没有“notice.isuer”这个名称。是否应为“issuer”。");
  }

  @Test
  void tellsTextOutsideEveryMacroAndAMacroThatStandsTwice() throws Exception {
    folder.own(
        """
        <#-- 本期 -->
        <#assign 数 = 1>
          试：各单位要认真整改。
        <#macro 开头>甲</#macro>
        <#if 数 == 1>
        <p>乙</p></#if>
        ${notice.issuer}
        <#macro 开头>丙</#macro>
        """);
    assertThat(folder.render(SET).problems())
        .containsExactly(
            "words.ftlx:8:1: 错误：段落“开头”写了两次，前一次在第4行，前一次的文字不会出现在通报中。请只留一处。",
            "words.ftlx:3:3: 错误：这里的文字不在任何段落里，不会出现在通报中：“试：各单位要认真整改。”。"
                + "请写在 <#macro 段落的名称> 和 </#macro> 之间。",
            "words.ftlx:6:1: 错误：这里的文字不在任何段落里，不会出现在通报中：“<p>乙</p></#if>”。"
                + "请写在 <#macro 段落的名称> 和 </#macro> 之间。",
            "words.ftlx:7:1: 错误：这里的文字不在任何段落里，不会出现在通报中：“${notice.issuer}”。"
                + "请写在 <#macro 段落的名称> 和 </#macro> 之间。");
  }

  @Test
  void doesNotCountMacrosInComments() throws Exception {
    folder.own("<#--\n<#macro 旧段落>甲</#macro>\n试：￥{notice.issuer}\n-->\n<#macro 开头>甲</#macro>");
    assertThat(folder.render(SET).problems()).isEmpty();
  }

  @Test
  void refusesInterpolationsAndTagsInFullWidthCharacters() throws Exception {
    folder.own(
        "<#macro 开头>￥{notice.issuer}、＄{notice.period}、$｛notice.period｝、\n$ {notice.period}、"
            + "¥{notice.issuer}＜#if true＞甲＜/#if＞<＃if true></#macro>");
    String instead = "不会换成要印的内容，而是照原样印出。请改用半角的 $ 和 { }，中间不空格，如 ${notice.issuer}。";
    String tag = "不是标记，会照原样印出。请改用半角的 < > / # @。";
    assertThat(refused(SET))
        .containsExactly(
            "words.ftlx:1:12: 错误：“￥{notice.issuer}”" + instead,
            "words.ftlx:1:29: 错误：“＄{notice.period}”" + instead,
            "words.ftlx:1:46: 错误：“$｛notice.period｝”" + instead,
            "words.ftlx:2:1: 错误：“$ {notice.period}”" + instead,
            "words.ftlx:2:19: 错误：“¥{notice.issuer}”" + instead,
            "words.ftlx:2:35: 错误：“＜#if true＞”" + tag,
            "words.ftlx:2:46: 错误：“＜/#if＞”" + tag,
            "words.ftlx:2:52: 错误：“<＃if true>”" + tag);
  }

  private List<String> refused(String set) throws Exception {
    try {
      folder.render(set);
      return List.of();
    } catch (InputRefused e) {
      return e.problems().stream().map(Object::toString).toList();
    }
  }
}
