package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.authoring.ExampleFolder;
import org.tongbao.template.TemplateFolders;

/** Which window of inspection a notice, a kind and a unit print, and where it comes from. */
class WindowsTest {
  private static final String SETTINGS =
      """
      模板: county
      发文机关: 示例县人民政府办公室
      期间: 2026年第一季度
      检查时段: %s
      统计截止: 2026-03-31
      成文日期: 2026-04-08
      主送: []
      检查类别: [政府网站, 政务新媒体, 政务APP]
      自有列: {检查对象: [{列名: 批次, 类型: 文字, 可空: 是}]}
      分组次序: {批次: [第一批, 第二批], 平台: [微信公众号, 抖音]}
      """;

  @TempDir private Path folder;

  private Notice notice(String window) throws Exception {
    Files.writeString(folder.resolve("notice.yaml"), SETTINGS.formatted(window));
    Files.writeString(
        folder.resolve("units.csv"),
        """
        类别,名称,平台,批次
        政府网站,甲网,,第一批
        政府网站,乙网,,第二批
        政府网站,丙网,,
        政务新媒体,甲号,抖音,第二批
        政务新媒体,乙号,抖音,
        政务新媒体,丙号,微信公众号,第一批
        政务新媒体,丁号,微信公众号,
        政务APP,甲端,,
        """);
    Files.writeString(folder.resolve("findings.csv"), "类别,名称,严重程度,存在问题\n");
    return new ExampleFolder(folder, "windows")
        .read(TemplateFolders.of(Path.of("templates")), "county")
        .notice();
  }

  private static List<String> ofUnits(Notice notice) {
    return notice.kinds().stream()
        .flatMap(kind -> kind.units().stream())
        .map(unit -> unit.name() + unit.window().withoutYear())
        .toList();
  }

  @Test
  void aUnitHasThatOfItsGroupThenOfItsKindThenOfTheNotice() throws Exception {
    Notice notice =
        notice(
            "{政务新媒体: 2026-02-02 至 13, 抖音: 2026-02-05, 第一批: 2026年1月, 第二批: 2026-01-20 至 2026-03-06}");

    assertThat(ofUnits(notice))
        .containsExactly(
            "甲网1月",
            "乙网1月20日至3月6日",
            "丙网1月1日至3月6日",
            "甲号2月5日",
            "乙号2月5日",
            "丙号1月",
            "丁号2月2日至13日",
            "甲端1月1日至3月6日");
    assertThat(notice.kinds())
        .extracting(kind -> kind.window().withoutYear().toString())
        .containsExactly("1月1日至3月6日", "2月2日至13日", "1月1日至3月6日");
  }

  @Test
  void theNoticeHasAllOfThemByName() throws Exception {
    Notice notice = notice("{政务新媒体: 2026-02-02 至 13, 第二批: 2025-12-20 至 2026-01-06}");

    assertThat(notice.window()).hasToString("2025年12月20日至2026年2月13日");
    assertThat(notice.window().from().withoutYear()).hasToString("2025年12月20日");
    assertThat(notice.window().to().withoutYear()).hasToString("2月13日");
    assertThat(notice.windows())
        .extracting(each -> each.name() + "：" + each.window())
        .containsExactly("政务新媒体：2026年2月2日至13日", "第二批：2025年12月20日至2026年1月6日");
    assertThat(notice.windowOf("第二批")).hasToString("2025年12月20日至2026年1月6日");
    assertThat(notice.hasWindow("第二批")).isTrue();
    assertThat(notice.hasWindow("第一批")).isFalse();
    assertThatThrownBy(() -> notice.windowOf("第一批"))
        .isInstanceOf(RequestRefused.class)
        .hasMessage("notice.yaml 的“检查时段”中没有“第一批”，可用的有：政务新媒体、第二批");
    assertThatThrownBy(() -> notice.windowOf("政务新媒"))
        .hasMessage("notice.yaml 的“检查时段”中没有“政务新媒”，是否应为“政务新媒体”");
  }

  @Test
  void oneWindowIsThatOfEveryUnit() throws Exception {
    Notice notice = notice("2026-02-02");

    assertThat(ofUnits(notice)).hasSize(8).allMatch(unit -> unit.endsWith("2月2日"));
    assertThat(notice.windows()).isEmpty();
    assertThatThrownBy(() -> notice.windowOf("第一批")).hasMessage("notice.yaml 的“检查时段”只有一个，没有“第一批”的");
  }

  @Test
  void namesTheSettingThatEachComesFrom() throws Exception {
    Notice notice = notice("{政务新媒体: 2026-02-02 至 13, 第二批: 2026-01-20 至 2026-03-06}");

    assertThat(notice.window().from().source()).isEqualTo(Source.setting("检查时段"));
    assertThat(notice.kinds().get(1).window().source())
        .isEqualTo(Source.of("政务新媒体的检查时段", new Evidence.Setting("检查时段/政务新媒体")));
    assertThat(notice.windows().get(1).origin())
        .isEqualTo(Source.of("第二批的检查时段", new Evidence.Setting("检查时段/第二批")));
    assertThat(notice.asOf()).hasToString("2026年3月31日");
    assertThat(notice.asOf()).extracting(Day::source).isEqualTo(Source.setting("统计截止"));
  }
}
