package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.inspection.IndicatorCatalogue;
import org.tongbao.inspection.Severity;
import org.tongbao.problem.Nearest;

/** What is offered in place of a name that is not ours: only what means the same. */
class SynonymsTest {
  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

  @TempDir private Path folder;

  @Test
  void offersNoColumnAcrossAMeaning() throws Exception {
    Map<String, Set<String>> meanings = columns();
    int offers = 0;
    for (Sheet sheet : Sheet.values()) {
      for (Map.Entry<String, Set<String>> each : meanings.entrySet()) {
        if (sheet.column(each.getKey()).isEmpty()) {
          Set<String> offered = offered(sheet, each.getKey());
          offers += offered.size();
          assertThat(each.getValue()).as(sheet + " " + each.getKey()).containsAll(offered);
        }
      }
    }
    assertThat(offers).isGreaterThan(250);
  }

  @Test
  void spellsNoNameOfAColumnAsAnother() throws Exception {
    Map<String, Set<String>> meanings = columns();
    List<String> across = new ArrayList<>();
    meanings.forEach(
        (one, meaning) ->
            meanings.forEach(
                (other, itsMeaning) -> {
                  boolean related = meaning.stream().anyMatch(itsMeaning::contains);
                  if (!related && Nearest.slip(one, List.of(other)).isPresent()) {
                    across.add(one + "→" + other);
                  }
                }));
    assertThat(across).isEmpty();
  }

  @Test
  void offersNoValueAcrossAMeaning() throws Exception {
    Map<String, Set<String>> values = section("values ");
    Stream.of(Severity.values()).forEach(each -> mean(values, each.label(), each.label()));
    IndicatorCatalogue.all().forEach(each -> mean(values, each.name(), each.code()));
    List.of("政府网站", "政务新媒体", "部门频道", "政府信息公开平台", "是", "否")
        .forEach(each -> mean(values, each, each));
    List<String> across = new ArrayList<>();
    values.forEach(
        (one, meaning) ->
            values.forEach(
                (other, itsMeaning) -> {
                  boolean related = meaning.stream().anyMatch(itsMeaning::contains);
                  if (!related && Nearest.slip(one, List.of(other)).isPresent()) {
                    across.add(one + "→" + other);
                  }
                }));
    assertThat(across).isEmpty();
    assertThat(values).hasSizeGreaterThan(100);
  }

  @Test
  void neverOffersWhatMadeWrongNotices() throws Exception {
    assertThat(offered(Sheet.UNITS, "扣分")).isEmpty();
    assertThat(offered(Sheet.UNITS, "网站状态")).containsExactly("检查");
    assertThat(offered(Sheet.UNITS, "检查日期")).isEmpty();
    assertThat(offered(Sheet.FINDINGS, "检查日期")).containsExactly("发现日期");
    assertThat(offered(Sheet.UNITS, "所属县区")).containsExactly("地区");
    assertThat(offered(Sheet.FINDINGS, "所属县区")).isEmpty();
    assertThat(
            new InputFolder(folder)
                .findings("类别,名称\n政府网站,甲网\n", "名称,严重程度,存在问题\n甲网,否,乙\n")
                .problems())
        .containsExactly(
            "findings.csv:2:2: 错误：不认识严重程度“否”。可以写：单项否决、扣分、一般问题；本单位自己的写法，请写进 notice.yaml 的“取值对照”（tongbao map 可以代写）。");
  }

  @Test
  void saysWhetherAHeadingIsCertain() throws Exception {
    assertThat(InputFolder.rows(write("类别,单位名称,所属区县,网站状态,总分,名称\n")).problems())
        .containsExactly(
            "units.csv:1:2: 错误：不认识列名“单位名称”。若是“主办单位”，请写进 notice.yaml 的“列名对照”，或改用这个列名；若不是，请写进“不看的列”，或删去这一列。",
            "units.csv:1:3: 错误：不认识列名“所属区县”。它就是“地区”，请写进 notice.yaml 的“列名对照”（tongbao map 可以代写），或改用这个列名。",
            "units.csv:1:4: 错误：不认识列名“网站状态”。若是“检查”，请写进 notice.yaml 的“列名对照”，或改用这个列名；若不是，请写进“不看的列”，或删去这一列。",
            "units.csv:1:5: 错误：不认识列名“总分”。若是“得分”，请写进 notice.yaml 的“列名对照”，或改用这个列名；若不是，请写进“不看的列”，或删去这一列。");
  }

  @Test
  void readsValuesByTheirColumnAndHeading() {
    assertThat(Synonyms.value(Column.SEVERITY, "是否单项否决", "是"))
        .isEqualTo(new Synonyms.Meaning<>(List.of("单项否决"), true));
    assertThat(Synonyms.value(Column.SEVERITY, "是否单项否决", "否"))
        .isEqualTo(new Synonyms.Meaning<>(List.of("扣分", "一般问题"), false));
    assertThat(Synonyms.value(Column.SEVERITY, "严重程度", "是").isUnknown()).isTrue();
    assertThat(Synonyms.value(Column.RECTIFIED, "整改情况", "已整改"))
        .isEqualTo(new Synonyms.Meaning<>(List.of("是"), true));
    assertThat(Synonyms.value(Column.RECTIFIED, "整改情况", "整改中"))
        .isEqualTo(new Synonyms.Meaning<>(List.of("否"), false));
    assertThat(Synonyms.value(Column.INDICATOR, "指标", "首页不更新"))
        .isEqualTo(new Synonyms.Meaning<>(List.of("W3"), true));
    assertThat(Synonyms.value(Column.INDICATOR, "指标", "互动回应差"))
        .isEqualTo(new Synonyms.Meaning<>(List.of("W5", "M3"), false));
  }

  private static Set<String> offered(Sheet sheet, String heading) {
    var read =
        SheetHead.resolve(
            new SheetHead.Expected(sheet, SheetMapping.NONE, false),
            org.tongbao.problem.Place.of(sheet.stem() + ".csv").at(1, 0),
            List.of("备注", heading));
    return read.problems().stream()
        .map(Object::toString)
        .filter(text -> text.contains("不认识列名"))
        .filter(text -> text.contains("就是") || text.contains("若是") || text.contains("最接近"))
        .map(text -> text.substring(text.indexOf("。")).replace("“列名对照”", "").replace("“不看的列”", ""))
        .flatMap(text -> QUOTED.matcher(text).results().map(found -> found.group(1)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Every heading of the table and of our own, with the columns under which it stands. */
  private static Map<String, Set<String>> columns() throws Exception {
    Map<String, Set<String>> meanings = section("columns");
    for (Column column : Column.values()) {
      column.names().forEach(name -> mean(meanings, name, column.heading()));
    }
    section("unrelated").keySet().forEach(word -> mean(meanings, word, "unrelated"));
    return meanings;
  }

  private static void mean(Map<String, Set<String>> meanings, String word, String meaning) {
    meanings.computeIfAbsent(word, none -> new LinkedHashSet<>()).add(meaning);
  }

  private static Map<String, Set<String>> section(String name) throws Exception {
    Map<String, Set<String>> meanings = new LinkedHashMap<>();
    String section = "";
    for (String line : table().lines().filter(each -> !each.startsWith("#")).toList()) {
      Matcher heading = Pattern.compile("\\[(.*)]").matcher(line);
      if (heading.matches()) {
        section = heading.group(1);
      } else if (section.startsWith(name)) {
        List<String> words =
            Arrays.stream(line.split("[ =~]+")).filter(word -> !word.isEmpty()).toList();
        words.forEach(word -> mean(meanings, word, name.equals("unrelated") ? word : words.get(0)));
      }
    }
    return meanings;
  }

  private static String table() throws Exception {
    try (InputStream in = Synonyms.class.getResourceAsStream("synonyms.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path write(String text) {
    return new InputFolder(folder).write("units.csv", text);
  }
}
