package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.notice.Notice;
import org.tongbao.notice.SmallInspection;
import org.tongbao.notice.Source;

class NoticeTemplateTest {
  @TempDir private Path path;
  private TemplateFolder folder;

  @BeforeEach
  void open() {
    folder = new TemplateFolder(path);
  }

  @Test
  void rendersTheModelWithSharedWords() throws Exception {
    folder.write("shared/words.ftlx", "<#macro rate of>${of.passed}/${of.checked}</#macro>");
    assertThat(
            folder
                .render(
                    """
                    <#import "/shared/words.ftlx" as words>
                    <#assign sites = notice.inspected("政府网站")>
                    ${notice.period} ${notice.date} <@words.rate sites/> ${sites.passRate.scale(1)}
                    <#list sites.regions.all as region>${region.name}${region.passRate}<#sep>、</#sep></#list>
                    """)
                .text())
        .isEqualTo("2024年第二季度 2024年6月28日 1/2 50.0%\n广州市0%、深圳市—\n");
  }

  @Test
  void marksAllThatAProofCopyPrintsWithItsSource() throws Exception {
    List<Source> sources = new ArrayList<>();
    String text =
        folder.proof(
            """
            ${notice.period.year}年${notice.passLine}分${notice.bases.items[0]}${notice.fact("网民留言").value}
            <#list notice.table("办理情况").rows[0] as cell>${cell}<#sep>、</#list>
            <#assign sites = notice.inspected("政府网站")>
            ，${sites.passRate.scale(1)}<#list sites.listed as unit>${unit.name}${unit.sponsor}</#list>
            """,
            source -> {
              sources.add(source);
              return sources.size() - 1;
            });
    assertThat(text.replaceAll("\uFDD0\\d+\uFDD1[^\uFDD2]*\uFDD2", "□").replaceAll("\\s+", ""))
        .isEqualTo("□年□分□□□、□，□□□");
    assertThat(sources.stream().map(Source::what).distinct())
        .containsExactly(
            "期间", "合格线", "依据", "事实“网民留言”", "事实表“办理情况”", "事实表“办理情况”的“件数”", "政府网站合格率", "甲市政府门户网站");
  }

  @Test
  void asksForAGroupAndAParameterThatMayBeMissing() throws Exception {
    String words =
        """
        <#assign sites = notice.inspected("政府网站")>
        ${(sites.regions.find("广州").passed)!"无"}${(sites.regions.find("珠海市").passed)!"无"}
        <#if sites.regions.find("珠海市")??>有<#else>无</#if>
        <#if notice.hasParameter("报送及格线")>${notice.parameter("报送及格线")}</#if>
        <#if notice.hasParameter("权重")>有<#else>无</#if><#list notice.parameters as each>${each.name}</#list>
        """;
    assertThat(folder.render(words).text().replaceAll("\\s+", "")).isEqualTo("0无无50条无报送及格线");
  }

  @Test
  void comparesAndTestsAlikeInACleanCopyAndAProofCopy() throws Exception {
    String words =
        """
        <#assign sites = notice.inspected("政府网站")>
        <#if sites.regions.failing.names?has_content>有<#else>无</#if>
        <#if sites.departments.failing.names?has_content>有<#else>无</#if>
        <#if notice.passLine == "60">是<#else>否</#if>
        <#if (notice.period.year > 2023)>新<#else>旧</#if>
        <#list sites.listed as unit><#if unit.code == "">空</#if><#if unit.code?has_content>满</#if></#list>
        <#if (sites.checked > sites.passed)>多</#if>
        """;
    assertThat(folder.proof(words, source -> fail("asked for the source of what is compared")))
        .isEqualTo(folder.render(words).text());
  }

  @Test
  void marksEachValueOfWhatIsJoined() throws Exception {
    String words =
        """
        <#assign sites = notice.inspected("政府网站")>
        <#assign kept>${sites.checked}和${notice.passLine}</#assign>
        <#list sites.listed as unit>${"共" + sites.checked + "个<" + unit.name}、${"${sites.checked}个${unit.name}"}、${kept + unit.name}</#list>
        """;
    String shown =
        folder.proof(words, source -> 7).replaceAll("\uFDD07\uFDD1([^\uFDD2]*)\uFDD2", "[$1]");
    assertThat(shown.strip()).isEqualTo("共[2]个&lt;[甲市政府门户网站]、[2]个[甲市政府门户网站]、[2]和[60][甲市政府门户网站]");
    assertThat(folder.render(words).text().strip())
        .isEqualTo("共2个&lt;甲市政府门户网站、2个甲市政府门户网站、2和60甲市政府门户网站");
  }

  /** FreeMarker writes a text in pieces, between the characters that it escapes. */
  @Test
  void marksAValueInWhichSeveralCharactersAreEscaped() throws Exception {
    Notice notice = SmallInspection.manyProblems(1, "<a>和&和\"b\"");
    String words = "<#list notice.kinds[0].units as unit>${unit.problem}</#list>";
    assertThat(folder.proof(words, source -> 7, notice))
        .isEqualTo("\uFDD07\uFDD1&lt;a&gt;和&amp;和&quot;b&quot;\uFDD2");
    assertThat(folder.render(words, notice).text()).isEqualTo("&lt;a&gt;和&amp;和&quot;b&quot;");
  }

  @Test
  void escapesWhatDataHolds() throws Exception {
    assertThat(folder.render("${'<p>A&B</p>'}").text()).isEqualTo("&lt;p&gt;A&amp;B&lt;/p&gt;");
  }

  @Test
  void printsNumbersAlikeUnderEveryLocale() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(
              folder
                  .render("${figures.figure('数', 3040)} ${figures.figure('数', 1.5)} ${notice.date}")
                  .text())
          .isEqualTo("3040 1.5 2024年6月28日");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void offersTheNearestNameForOneThatIsNotThere() throws Exception {
    assertThat(folder.render("甲\n${notice.isuer}").problems())
        .containsExactly("city/notice.ftlx:2:3: 错误：没有“notice.isuer”这个名称。是否应为“issuer”。");
    assertThat(folder.render("${notcie.issuer}").problems())
        .containsExactly("city/notice.ftlx:1:3: 错误：没有“notcie”这个名称。是否应为“notice”。");
    assertThat(folder.render("${notice.zzzzzzzz}").problems())
        .containsExactly("city/notice.ftlx:1:3: 错误：没有“notice.zzzzzzzz”这个名称。可用的名称见模板说明。");
  }

  @Test
  void tellsANameThatHasNoValueFromOneThatIsNotThere() throws Exception {
    assertThat(folder.render("${notice.deadline}", SmallInspection.draft()).problems())
        .containsExactly(
            "city/notice.ftlx:1:3: 错误：“notice.deadline”没有值。"
                + "请在 notice.yaml 中填写，或在模板中用 <#if notice.deadline??> 判断有值才写。");
    assertThat(folder.render("<#if notice.deadline??>有<#else>没有</#if>", SmallInspection.draft()))
        .isEqualTo(new TemplateFolder.Rendered("没有", List.of()));
  }

  @Test
  void tellsAKindOrFactThatTheSettingsLack() throws Exception {
    String remedy = "。请改正模板中的名称，或在 notice.yaml 中补上这一项。";
    assertThat(folder.render("字${notice.inspected('政府网')}").problems())
        .containsExactly(
            "city/notice.ftlx:1:2: 错误：notice.yaml 的“检查类别”中没有“政府网”，是否应为“政府网站”" + remedy);
    assertThat(folder.render("${notice.fact('信件')}").problems())
        .containsExactly(
            "city/notice.ftlx:1:1: 错误：notice.yaml 的“事实”中没有“信件”，可用的有：网民留言、按时办结" + remedy);
  }

  @Test
  void aMissingKindIsToldOnceHoweverOftenItIsUsed() throws Exception {
    assertThat(
            folder
                .render(
                    """
                    <#assign channels = notice.inspected("频道")>
                    ${channels.checked}、${channels.passRate}
                    <#list channels.topics as topic>${topic.name}</#list>
                    """)
                .problems())
        .containsExactly(
            "notice.yaml: 错误：模板要写“频道”，“检查类别”里却没有，只有：政府网站、政务新媒体。"
                + "请把它加进“检查类别”，本期没有检查的也要加，表里可以没有这一类；通报不写这一类的，请换一套模板。");
  }

  @Test
  void findsEveryFaultInOneRendering() throws Exception {
    assertThat(
            folder
                .render(
                    """
                    ${notice.isuer}
                    <#list notice.kinds as kind>${kind.pased} ${kind.kind}</#list>
                    ${notice.fact('信件')}
                    ${notice.issuer}
                    """)
                .problems())
        .extracting(problem -> problem.substring(0, problem.indexOf('。')))
        .containsExactly(
            "city/notice.ftlx:1:3: 错误：没有“notice.isuer”这个名称",
            "city/notice.ftlx:2:31: 错误：没有“kind.pased”这个名称",
            "city/notice.ftlx:3:1: 错误：notice.yaml 的“事实”中没有“信件”，可用的有：网民留言、按时办结");
  }

  @Test
  void saysWhatCannotBeComputed() throws Exception {
    String remedy = "。请对照模板说明检查这个写法。";
    assertThat(folder.render("${notice.kinds.size}").problems())
        .singleElement()
        .asString()
        .startsWith("city/notice.ftlx:1:3: 错误：模板的“notice.kinds”无法计算：")
        .endsWith(remedy);
    assertThat(folder.render("<#stop '停'>").problems())
        .containsExactly("city/notice.ftlx:1:1: 错误：模板要求停止：停。请按这句话检查输入。");
    assertThat(folder.render("<#include 'missing.ftlx'>").problems())
        .containsExactly(
            "city/notice.ftlx:1:1: 错误：不能引入“missing.ftlx”。"
                + "只能引入本模板文件夹里的 .ftlx 文件，或 /shared/ 里的。");
  }

  @Test
  void printsNothingThatDoesNotSayHowItIsPrinted() throws Exception {
    TemplateFolder.Rendered rendered =
        folder.render("${notice.inspected('政府网站')}${notice}${notice.kinds[0].total}");
    assertThat(rendered.text()).isEmpty();
    assertThat(rendered.problems())
        .extracting(problem -> problem.substring(0, problem.indexOf('：', 40)))
        .containsExactly(
            "city/notice.ftlx:1:3: 错误：模板的“notice.inspected(\"政府网站\")”无法计算",
            "city/notice.ftlx:1:30: 错误：模板的“notice”无法计算",
            "city/notice.ftlx:1:39: 错误：模板的“notice.kinds[0].total”无法计算");
  }

  /** What a proof copy's marks take is not held against its template. */
  @Test
  void endsAProofCopyNoSoonerThanTheCleanCopy() throws Exception {
    String words = "<#list 1..600000 as x>${notice.kinds[0].checked}、</#list>";
    assertThat(folder.render(words))
        .isEqualTo(new TemplateFolder.Rendered("2、".repeat(600_000), List.of()));
    assertThat(folder.proof(words, source -> 1_234_567).length()).isEqualTo(600_000 * 12);
  }

  @Test
  void hasRoomForTheProblemsOfAUnitThatHasVeryMany() throws Exception {
    Notice notice = SmallInspection.manyProblems(5000, "字".repeat(900));
    String words = "<#list notice.kinds[0].units as unit>${unit.problem}</#list>";
    TemplateFolder.Rendered rendered = folder.render(words, notice);
    assertThat(rendered.problems()).isEmpty();
    assertThat(rendered.text()).hasSizeGreaterThan(4_500_000);
  }

  @Test
  void endsATemplateThatWritesMoreThanAnyNotice() throws Exception {
    assertThat(folder.render("<#list 1.. as x>没有尽头</#list>").problems())
        .containsExactly(
            "city/notice.ftlx:1:17: 错误：模板写出的内容超过 400 万字，已经中止。"
                + "请检查这一处的循环，例如 <#list 1..> 没有尽头；确实有这么多要列的，请少列几栏，或者分成几份通报："
                + "一份最多 400 万字，检查对象、检查发现每有一条，再加 1000 字。");
  }
}
