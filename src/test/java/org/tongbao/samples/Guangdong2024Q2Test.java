package org.tongbao.samples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the committed sample against what the notice publishes, read from the files alone. */
class Guangdong2024Q2Test {
  private static final Path FOLDER = Path.of("input", "guangdong-2024-q2");
  private static final String SITE = "政府网站";
  private static final String ACCOUNT = "政务新媒体";

  private final SampleRows rows = SampleRows.of("guangdong-2024-q2");

  @Test
  void holdsThePublishedTotals() {
    assertThat(rows.units(SITE)).hasSize(515);
    assertThat(rows.units(ACCOUNT)).hasSize(3040);
    assertThat(rows.failed(SITE)).hasSize(6);
    assertThat(rows.failed(ACCOUNT)).hasSize(3);
  }

  @Test
  void sixteenCitiesPassWhole() {
    Set<String> failed =
        rows.failed(SITE).stream().map(Guangdong2024Q2Test::group).collect(toSet());

    assertThat(failed).containsExactlyInAnyOrder("珠海市", "惠州市", "东莞市", "湛江市", "清远市", "省直部门01");
    assertThat(Guangdong2024Q2.CITIES.stream().map(SampleGroup::name))
        .filteredOn(city -> !failed.contains(city))
        .containsExactly(
            "广州市", "深圳市", "汕头市", "佛山市", "韶关市", "河源市", "梅州市", "汕尾市", "中山市", "江门市", "阳江市", "茂名市",
            "肇庆市", "潮州市", "揭阳市", "云浮市");
  }

  @Test
  void everyGroupHasASiteAndAnAccount() {
    List<String> groups =
        Stream.concat(Guangdong2024Q2.CITIES.stream(), Guangdong2024Q2.DEPARTMENTS.stream())
            .map(SampleGroup::name)
            .toList();

    for (String kind : List.of(SITE, ACCOUNT)) {
      assertThat(rows.units(kind).stream().collect(groupingBy(Guangdong2024Q2Test::group)).keySet())
          .as(kind)
          .containsExactlyInAnyOrderElementsOf(groups);
    }
  }

  @Test
  void onlyThreeGeneratedUnitsHaveAFindingAndTheProseKeepsSilentOnThem() {
    List<CSVRecord> neutral =
        rows.findings().stream()
            .filter(finding -> finding.get("名称").matches(".*(政府网站|政务新媒体)\\d+"))
            .toList();

    assertThat(neutral)
        .extracting(finding -> finding.get("名称"))
        .containsExactly("珠海市政府网站01", "东莞市政府网站01", "省直部门01政府网站01");
    assertThat(neutral)
        .allMatch(finding -> finding.get("存在问题").equals("存在单项否决问题"))
        .allMatch(finding -> finding.get("正文点名").equals("否"));
    assertThat(rows.findings()).hasSize(3 + 8 + 4);
  }

  @Test
  void inventsNoCodeAndNoSponsorForABodyWithAName() {
    assertThat(rows.units()).allMatch(unit -> unit.get("网站标识码").isEmpty());
    assertThat(rows.units())
        .filteredOn(unit -> !unit.get("名称").matches(".*\\d"))
        .hasSize(8 + 4)
        .allMatch(unit -> unit.get("主办单位").isEmpty());
  }

  @Test
  void theSettingsListTheSameGroupsInTheSameOrder() throws IOException {
    Object settings =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(FOLDER.resolve("notice.yaml")));

    assertThat(settings)
        .isInstanceOfSatisfying(
            Map.class,
            map -> {
              assertThat(map.get("部门")).isEqualTo(departments());
              assertThat(map.get("地区")).isEqualTo(regions());
            });
  }

  @Test
  void theReadmesExampleStandsInTheSample() throws IOException {
    int sites = rows.units(SITE).stream().filter(unit -> group(unit).equals("清远市")).toList().size();

    assertThat(rows.failed(SITE)).filteredOn(unit -> group(unit).equals("清远市")).hasSize(1);
    assertThat(Files.readString(FOLDER.resolveSibling("README.md")))
        .contains("| 清远市 | " + sites + " | " + (sites - 1) + " | 1 | 94.12% |");
  }

  private static List<String> departments() {
    return Guangdong2024Q2.DEPARTMENTS.stream().map(SampleGroup::name).toList();
  }

  private static List<Map<String, String>> regions() {
    return Guangdong2024Q2.CITIES.stream()
        .map(city -> Map.of("名称", city.name(), "简称", city.name().replaceFirst("市$", "")))
        .toList();
  }

  private static String group(CSVRecord unit) {
    return unit.get("地区") + unit.get("部门");
  }
}
