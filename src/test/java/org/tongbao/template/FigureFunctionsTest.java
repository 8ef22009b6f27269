package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.notice.CountedInspection;
import org.tongbao.notice.Notice;
import org.tongbao.notice.Source;
import org.tongbao.problem.InputRefused;

/** The functions that templates compute with, on six sites and five findings. */
class FigureFunctionsTest {
  private static final Notice NOTICE = CountedInspection.notice();

  @TempDir private Path temp;
  private TemplateFolder folder;

  @BeforeEach
  void prepare() throws Exception {
    folder = new TemplateFolder(temp);
  }

  private String render(String template) throws Exception {
    TemplateFolder.Rendered rendered =
        folder.render(
            "<#assign sites = notice.inspected('政府网站')><#assign units = sites.units>" + template,
            NOTICE);
    assertThat(rendered.problems()).isEmpty();
    return rendered.text();
  }

  private List<String> problems(String template) throws Exception {
    return folder
        .render(
            "<#assign sites = notice.inspected('政府网站')><#assign units = sites.units>" + template,
            NOTICE)
        .problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figures.count(units) | 6",
        "figures.count(units?filter(u -> u.region == '甲区')) | 3",
        "figures.count(sites.findings) | 5",
        "figures.count(notice.findings?filter(f -> f.veto)) | 1",
        "figures.sum(units, '报送') | 60.5",
        "figures.sum(units?filter(u -> u.region == '乙区'), '报送') | 30",
        "figures.sum([], '报送') | 0",
        "figures.average(units, '报送') | 12.10",
        "figures.average(units, '报送').scale(0) | 12",
        "figures.average([], '报送') | —",
        "figures.highest(units, '报送') | 30",
        "figures.lowest(units, '报送') | 0.5",
        "figures.sum(units, '报送').withUnit | 60.5条",
        "figures.share(figures.count(units?filter(u -> u.region == '甲区')), figures.count(units)) | 50.00%",
        "figures.share(figures.sum(units?filter(u -> u.region == '乙区'), '报送'), figures.sum(units, '报送')).scale(1) | 49.6%",
        "figures.share(figures.count([]), figures.count([])) | —",
        "figures.difference(figures.count(units), figures.count(sites.findings)) | 1",
        "figures.difference(sites.passRate, figures.share(figures.count([units[0]]), figures.count(units))) | 66.66",
        "figures.difference(sites.passRate, sites.passRate) | 0.00",
        "figures.total(figures.count(units), figures.count(sites.findings)) | 11",
        "figures.total(figures.sum(units, '报送'), notice.fact('来信')) | 65.5",
        "figures.change(figures.count(units), figures.count(sites.findings)) | 增加1",
        "figures.change(notice.fact('来信'), figures.sum(units, '报送')) | 减少55.5条",
        "figures.change(figures.count(units), figures.count(units)) | 持平",
        "figures.change(sites.passRate, figures.share(figures.count([units[0]]), figures.count(units))) | 提高66.66个百分点",
        "figures.product(figures.sum(units, '报送'), notice.fact('来信')) | 302.5",
        "figures.product(figures.sum(units, '报送'), notice.fact('来信')).withUnit | 302.5条",
        "figures.product(figures.count(units), notice.fact('来分')).withUnit | 540分",
        "figures.product(notice.fact('来分'), figures.sum(units, '报送')).withUnit | 5445分",
        "figures.product(sites.passRate, notice.fact('来分')).withUnit | 74.997分",
        "figures.product(sites.passRate, notice.fact('来分')).scale(2) | 75.00",
        "figures.product(figures.average(units, '报送'), notice.fact('来分')) | 1089",
        "figures.names(units?filter(u -> u.region == '甲区')) | 甲一、甲二、甲三",
        "figures.names(units).atMost(2, '家') | 甲一、甲二等6家",
        "figures.names(units[0..1]?map(unit -> unit.name)) | 甲一、甲二",
        "figures.names(figures.group(units, '地区')) | 甲、乙、其他",
        "figures.figure('手算', 2 * 3) | 6",
        "figures.ordinal(3) | 3",
        "figures.sum(sites.findings, '扣分') | 3.75",
        "figures.highest(units[0].findings, '扣分') | 1",
        "units[0].findings[1].points.withUnit | 1分",
        "units[0].findings[0].扣分! | ''",
        "units[0].findings[0].due | 2024年7月31日",
        "figures.names(units?filter(u -> (u.报送!0) gte notice.fact('来信'))) | 甲二、甲三、乙一、丁",
        "figures.names(units?filter(u -> (u.报送!0) < notice.fact('来信'))).count | 2",
      })
  void computes(String expression, String printed) throws Exception {
    assertThat(render("${" + expression + "}")).isEqualTo(printed);
  }

  @Test
  void roundsHalfUp() throws Exception {
    assertThat(
            render(
                "${figures.average(units?filter(u -> u.name == '甲二' || u.name == '甲三'), '报送').scale(0)}"))
        .as("(20 + 5) / 2")
        .isEqualTo("13");
  }

  @Test
  void groupsInTheOrderOfTheSettingsAndSumsToTheWhole() throws Exception {
    assertThat(
            render(
                """
                <#list figures.group(units, "地区") as g>${g.name}${g.count}/${figures.sum(g.units, "报送")}<#sep>；</#list>"""))
        .isEqualTo("甲区3/25.5；乙区2/30；其他1/5");
    assertThat(
            render(
                """
                <#list figures.group(units, "级别", "地区") as g>${g.name}(<#list g.groups as h>${h.shortName}${h.count}<#sep> </#list>)</#list>"""))
        .isEqualTo("市级(甲2 乙1)县级(甲1 乙1 其他1)");
    assertThat(
            render(
                "<#list figures.group(units?filter(u -> u.region == '乙区'), '地区', {'empty': true}) as g>${g.name}${g.count} </#list>"))
        .isEqualTo("甲区0 乙区2 丙区0 ");
  }

  @Test
  void findingsAreGroupedByTheirUnitsToo() throws Exception {
    assertThat(
            render(
                "<#list figures.group(sites.findings, '地区') as g>${g.name}${g.count}（${figures.count(g.units)}）</#list>"))
        .isEqualTo("甲区3（2）乙区1（1）其他1（0）");
    assertThat(
            render(
                "<#list units?filter(u -> u.findings?has_content) as u>${u.name}：<#list u.findings as f>${f.problem}<#sep>、</#list>；</#list>"))
        .isEqualTo("甲一：不更新、不更新；甲二：打不开；乙一：错字；");
  }

  @Test
  void ranksWithTiesAndWithoutThoseThatFailed() throws Exception {
    String list = " as r>${r.rank}${r.row.name}${r.value} </#list>";
    assertThat(render("<#list figures.rank(units, '报送')" + list))
        .isEqualTo("1乙一30 2甲二20 3甲三5 3丁5 ");
    assertThat(render("<#list figures.rank(units, '报送', {'order': 'asc', 'failing': true})" + list))
        .isEqualTo("1甲一0.5 2甲三5 2丁5 4甲二20 5乙一30 ");
    assertThat(
            render(
                "<#list figures.rank(units, '报送', {'order': 'asc', 'ties': 'dense', 'failing': true})"
                    + list))
        .isEqualTo("1甲一0.5 2甲三5 2丁5 3甲二20 4乙一30 ");
    assertThat(
            render(
                    """
                <#assign groups = figures.group(units, "地区")>
                <#list figures.rank(groups, groups?map(g -> figures.average(g.units, "报送"))) as r>${r.rankName}${r.row.name}${r.value}<#sep>，</#list>""")
                .strip())
        .isEqualTo("第一乙区30.00，第二甲区8.50，第三其他5.00");
    assertThat(
            render(
                "<#list figures.rank(sites.regions.all, '检查数') as r>${r.rank}${r.row.name} </#list>"))
        .isEqualTo("1甲区 2乙区 3丙区 ");
  }

  @Test
  void rowsAreSequencesAndHaveTheirOwnColumns() throws Exception {
    assertThat(
            render(
                """
                <#assign some = units?filter(u -> (u.报送!0) > 10)>\
                ${figures.count(some)}${units[1].name}${units[0..1]?map(u -> u.name)?join("、")}\
                ${units?sort_by("name")?first.name}${units[0].报送}、${units[0]["更新"]}\
                <#if units[0].更新??>有</#if><#if units[4].报送??>有<#else>无</#if>\
                <#if units[0].公开>是</#if>${units[0].备注}${sites.regions.all[0].units?first.name}"""))
        .isEqualTo("2甲二甲一、甲二丁0.5、2024年5月1日有无是好甲一");
  }

  @Test
  void figuresCompareAsNumbersInBothCopies() throws Exception {
    String template =
        """
        <#assign units = notice.inspected('政府网站').units>
        <#if (figures.sum(units, "报送") > 60)>多</#if>
        <#if (figures.share(figures.count([units[0]]), figures.count(units)) < 16.67)>少</#if>
        <#if units[0].报送 == 0.5>半</#if><#if (units[1].报送!0) gte 20>满</#if>
        <#list units as u><#if ((u.报送!0) > 19)>${u?counter}</#if></#list>
        """;
    assertThat(folder.proof(template, source -> 0, NOTICE))
        .isEqualTo(folder.render(template, NOTICE).text());
  }

  @Test
  void everyFigureHasASourceInAProofCopy() throws Exception {
    List<Source> sources = new ArrayList<>();
    String text =
        folder.proof(
            """
            <#assign units = notice.inspected('政府网站').units>${figures.sum(units, "报送")},${units[1].报送},\
            ${figures.share(figures.count(units?filter(u -> u.region == "甲区")), figures.count(units))}""",
            source -> {
              sources.add(source);
              return sources.size() - 1;
            },
            NOTICE);
    List<Source> printed = new ArrayList<>();
    Matcher marks = Pattern.compile("\uFDD0(\\d+)\uFDD1[^\uFDD2]*\uFDD2").matcher(text);
    while (marks.find()) {
      printed.add(sources.get(Integer.parseInt(marks.group(1))));
    }
    assertThat(marks.replaceAll("□")).isEqualTo("□,□,□");
    assertThat(printed)
        .extracting(Source::what, Source::how)
        .containsExactly(
            tuple("“报送”的合计", "＝5个数相加；没有数的1个不计"),
            tuple("“报送”", ""),
            tuple("个数占个数的比率", "＝3÷6，四舍五入到两位小数"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${units?size} | “${units?size}”里的数是模板自己算的，没有出处，核稿时无法核对。请改用 figures.count(…)。",
        "${sites.checked + 1} | “${sites.checked + 1}”里的数是模板自己算的，没有出处，核稿时无法核对。请改用 figures.total(…, …)，或 figures.sum(…, \"列\")。",
        "${sites.checked / 2} | “${sites.checked / 2}”里的数是模板自己算的，没有出处，核稿时无法核对。请改用 figures.share(部分, 总数)，或 figures.average(…, \"列\")。",
        "<#assign t = \"第${units?size}名\"> | “#assign t = \"第${units?size}名\"”里的数是模板自己算的，没有出处，核稿时无法核对。请改用 figures.count(…)。",
        "${sites.checked?string} | “${sites.checked?string}”里的数是模板自己算的，没有出处，核稿时无法核对。请改用 ${…} 直接印出，比率的位数用 .scale(1)。",
        "${figures.sum(units, '网站标识')} | 没有“网站标识”这一列，可用的有：类别、名称、主办单位、地区、部门、平台、网站标识码、级别、检查、得分、报送、更新、公开、备注。请改正模板中的列名；自己的列，要写在“自有列”里。",
        "${figures.sum(units, '地区')} | “地区”一列是文字，不是数，不能计算。请改用数的一列，或改正“自有列”里的类型。",
        "${figures.sum(sites.findings, '报送')} | “报送”是检查对象的一列，按问题计算，一个单位有几个问题就计几次。请按单位计算，例如 figures.sum(sites.units, \"报送\")，分组的用 group.units。",
        "${figures.highest(figures.group(sites.findings, '地区'), '报送')} | “报送”是检查对象的一列，按问题计算，一个单位有几个问题就计几次。请按单位计算，例如 figures.sum(sites.units, \"报送\")，分组的用 group.units。",
        "<#list figures.rank(figures.group(sites.findings, '地区'), '报送') as r></#list> | “报送”是检查对象的一列，按问题计算，一个单位有几个问题就计几次。请按单位计算，例如 figures.sum(sites.units, \"报送\")，分组的用 group.units。",
        "${figures.share(figures.count(units), figures.count(sites.findings))} | 6不在 0 和5之间，不能算占比：前一个是个数，后一个是个数。请核对两个数，或改正先后。",
        "${figures.total(sites.passRate, sites.passRate)} | 比率不能相加。请先把数相加，再用 figures.share 计算比率。",
        "${figures.sum(sites.regions.all, '合格率')} | 比率不能相加。请先把数相加，再用 figures.share 计算比率。",
        "${figures.average(sites.regions.all?map(region -> region.passRate))} | 比率不能相加。请先把数相加，再用 figures.share 计算比率。",
        "${figures.share(sites.passRate, sites.passRate)} | 比率不能相加。请先把数相加，再用 figures.share 计算比率。",
        "${figures.share(figures.average([], '报送'), figures.count(units))} | “报送”的平均数没有数，不能计算。请先用 <#if ….exists> 判断有数才写。",
        "${figures.total(figures.count(units), figures.highest([], '报送'))} | “报送”中最高的没有数，不能计算。请先用 <#if ….exists> 判断有数才写。",
        "${figures.share(figures.sum(units, '报送'), notice.fact('来分'))} | 单位是“条”的数和单位是“分”的数不能放在一起计算。请核对用了哪两个数。",
        "${figures.product(figures.average([], '报送'), notice.fact('来分'))} | “报送”的平均数没有数，不能计算。请先用 <#if ….exists> 判断有数才写。",
        "${sites.checked * 2} | “${sites.checked * 2}”里的数是模板自己算的，没有出处，核稿时无法核对。请改用 figures.product(数, 乘以的数)。",
        "${figures.names(units?map(unit -> unit.checked))} | 这一串里的一项没有可以连成名单的名称。请写出要印的是哪一项，例如 figures.names(sites.listed?map(unit -> unit.name))。",
        "${figures.total(3, sites.checked)} | 3是模板里写的或自己算出的数，没有出处，不能计算。请改用 figures 的结果；确实要用的，写 figures.figure(\"说明\", 数)。",
        "${figures.change(sites.passRate, sites.passRate.scale(1))} | 83.33%和83.3%的小数位数不同，不能比较。请用 scale 写成同样的位数。",
        "<#list figures.group(units, '报送') as g></#list> | “报送”一列是数，不是文字，不能用来分组。请改用文字的一列。",
        "<#list figures.rank(units, '报送', {'tie': 'dense'}) as r></#list> | figures.rank(…) 没有“tie”这个选项。可用的有：failing、order、ties。",
        "<#list figures.rank(units, '报送', {'ties': 'first'}) as r></#list> | figures.rank(…) 的“ties”不能写“first”。可以写：competition、dense。",
        "${figures.sum()} | figures.sum(…) 的写法不对。应当写成 figures.sum(一串行, \"列\")。",
        "${figures.sun(units, '报送')} | 没有“figures.sun”这个名称。是否应为“sum”。",
      })
  void refuses(String template, String problem) throws Exception {
    assertThat(problems(template)).singleElement().asString().endsWith("错误：" + problem);
  }

  @Test
  void keepsTheWordsOfAComputedFigureThatArePutTogether() throws Exception {
    List<Source> sources = new ArrayList<>();
    String template =
        "<#assign site = notice.inspected('政府网站').units[0]>"
            + "${figures.figure('<' + site.name + '>的加分' + site.报送, 3)}";
    folder.proof(
        template,
        source -> {
          sources.add(source);
          return sources.size() - 1;
        },
        NOTICE);

    assertThat(sources.get(sources.size() - 1).what()).isEqualTo("<甲一>的加分0.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${sites.checked?string('0.0')} | ?string(\"0.0\")",
        "${sites.checked?string.percent} | ?string.percent",
        "${sites.checked?c} | ?c",
        "#{sites.checked} | #{sites.checked}",
      })
  void refusesFormatsThatRoundHalfToEven(String template, String written) throws Exception {
    assertThatThrownBy(() -> problems(template))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("模板里不能用 " + written + " 改写数：它按“四舍六入五成双”舍入，也没有出处");
  }

  @Test
  void theAttributesOfMarkupAreNoFigures() throws Exception {
    assertThat(
            render("<td rowspan=\"${units?size}\">${sites.checked}</td>${false?string('是','否')}"))
        .isEqualTo("<td rowspan=\"6\">6</td>否");
  }
}
