package org.tongbao.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tongbao.intake.sheet.InputFolder.FRAME;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Basics;
import org.tongbao.inspection.Period;
import org.tongbao.intake.sheet.InputFolder;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;

/**
 * Each form of a day, a span or a period that the guides name: as notice.yaml gives it, as the
 * notice prints it, and without the year in a notice of 2023.
 */
class WrittenTimeTest {
  private static final int DATED = 2023;

  @TempDir private Path folder;

  private NoticeSettings read(String period, String window) throws Exception {
    Path file =
        new InputFolder(folder)
            .write(
                "notice.yaml",
                FRAME
                        .replaceFirst("期间: .*", "期间: " + period)
                        .replaceFirst("检查时段: .*", "检查时段: " + window)
                    + "分组次序: {批次: [{名称: 第一批, 简称: 首批}, 第二批], 平台: [微信公众号, 其他], 级别: [其他]}\n");
    return SettingsFile.read(file).orRefuse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-09-28                | 2023年9月28日              | 9月28日
          2023/9/28                 | 2023年9月28日              | 9月28日
          2023.9.28                 | 2023年9月28日              | 9月28日
          2023年9月28日             | 2023年9月28日              | 9月28日
          2023年09月08日            | 2023年9月8日               | 9月8日
          2020年7月28日             | 2020年7月28日              | 2020年7月28日
          2023-09-28 至 2023-09-28  | 2023年9月28日              | 9月28日
          2023年9月28日至28日       | 2023年9月28日              | 9月28日
          2023年9月10日至28日       | 2023年9月10日至28日        | 9月10日至28日
          2023年9月10日至9月28日    | 2023年9月10日至28日        | 9月10日至28日
          2023年9月10日—28日        | 2023年9月10日至28日        | 9月10日至28日
          2023年9月10日——28日       | 2023年9月10日至28日        | 9月10日至28日
          2023年9月10日-28日        | 2023年9月10日至28日        | 9月10日至28日
          2023年9月10日～28日       | 2023年9月10日至28日        | 9月10日至28日
          2023年9月10日到28日       | 2023年9月10日至28日        | 9月10日至28日
          2023-09-10 至 28          | 2023年9月10日至28日        | 9月10日至28日
          2023-09-10 至 09-28       | 2023年9月10日至28日        | 9月10日至28日
          2023-09-10 至 2023-09-28  | 2023年9月10日至28日        | 9月10日至28日
          2023-09-10 到 2023-09-28  | 2023年9月10日至28日        | 9月10日至28日
          2023-09-10 - 2023-09-28   | 2023年9月10日至28日        | 9月10日至28日
          2023-09-10-2023-09-28     | 2023年9月10日至28日        | 9月10日至28日
          2023-09-10~2023-09-28     | 2023年9月10日至28日        | 9月10日至28日
          2023-09-10 — 2023-09-28   | 2023年9月10日至28日        | 9月10日至28日
          2023/9/10-9/28            | 2023年9月10日至28日        | 9月10日至28日
          2023.9.10-9.28            | 2023年9月10日至28日        | 9月10日至28日
          2023.9.10—28              | 2023年9月10日至28日        | 9月10日至28日
          2023-09-10 至 9月28日     | 2023年9月10日至28日        | 9月10日至28日
          2023-04-01 至 2023-06-23  | 2023年4月1日至6月23日      | 4月1日至6月23日
          2023-04-01 至 06-23       | 2023年4月1日至6月23日      | 4月1日至6月23日
          2023年4月1日至6月23日     | 2023年4月1日至6月23日      | 4月1日至6月23日
          2023年4月1日 至 6月23日   | 2023年4月1日至6月23日      | 4月1日至6月23日
          2023年4月1日至2023年6月23日 | 2023年4月1日至6月23日    | 4月1日至6月23日
          2022-12-20 至 2023-01-05  | 2022年12月20日至2023年1月5日 | 2022年12月20日至2023年1月5日
          2022年12月20日至2023年1月5日 | 2022年12月20日至2023年1月5日 | 2022年12月20日至2023年1月5日
          2022年1月5日至2023年1月5日 | 2022年1月5日至2023年1月5日 | 2022年1月5日至2023年1月5日
          2022-11-01 至 2022-12-20  | 2022年11月1日至12月20日    | 2022年11月1日至12月20日
          2023年9月                 | 2023年9月                  | 9月
          2023年9月至10月           | 2023年9月至10月            | 9月至10月
          2023年9月-10月            | 2023年9月至10月            | 9月至10月
          2023年9月到2023年10月     | 2023年9月至10月            | 9月至10月
          2022年11月至2023年1月     | 2022年11月至2023年1月      | 2022年11月至2023年1月
          2023-09-01 至 2023-09-30  | 2023年9月1日至30日         | 9月1日至30日
          """)
  void readsAndPrintsWindows(String written, String printed, String withoutYear) throws Exception {
    DateWindow window = read(printed.substring(0, 5), written).basics().window();
    assertThat(window.print()).isEqualTo(printed);
    assertThat(window.print(DATED)).isEqualTo(withoutYear);
    assertThat(read(printed.substring(0, 5), printed).basics().window()).isEqualTo(window);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年5月至6月            | 2024-05-01 | 2024-06-30
          2024年2月                 | 2024-02-01 | 2024-02-29
          2023年11月至2024年2月     | 2023-11-01 | 2024-02-29
          2024年2月28日至3月1日     | 2024-02-28 | 2024-03-01
          2020年7月28日             | 2020-07-28 | 2020-07-28
          """)
  void knowsTheFirstAndTheLastDay(String written, String from, String to) throws Exception {
    DateWindow window = read(written.substring(0, 5), written).basics().window();
    assertThat(window.from()).isEqualTo(from);
    assertThat(window.to()).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023年                    | 2023年                     | 全年                | 2024年
          2023年度                  | 2023年度                   | 全年                | 2024年度
          2023年上半年              | 2023年上半年               | 上半年              | 2023年下半年
          2023年第二季度            | 2023年第二季度             | 第二季度            | 2023年第三季度
          2023年第2季度             | 2023年第二季度             | 第二季度            | 2023年第三季度
          2023年第二季度第1批       | 2023年第二季度第一批       | 第二季度第一批      | 2023年第三季度第一批
          2023年第3次               | 2023年第三次               | 第三次              | 2023年第四次
          2023年5月                 | 2023年5月                  | 5月                 | 2023年6月
          2023年5月至6月            | 2023年5月至6月             | 5月至6月            | 2023年7月至8月
          2022年11月至2023年1月     | 2022年11月至2023年1月      | 2022年11月至2023年1月 | 2023年2月至4月
          2022年7月至2023年6月      | 2022年7月至2023年6月       | 2022年7月至2023年6月 | 2023年7月至2024年6月
          2020年7月28日             | 2020年7月28日              | 7月28日             |
          2020-07-28                | 2020年7月28日              | 7月28日             |
          2023年9月10日至28日       | 2023年9月10日至28日        | 9月10日至28日       |
          2023-09-10 至 2023-09-28  | 2023年9月10日至28日        | 9月10日至28日       |
          2022年12月20日至2023年1月5日 | 2022年12月20日至2023年1月5日 | 2022年12月20日至2023年1月5日 |
          """)
  void readsAndPrintsPeriods(String written, String printed, String withoutYear, String next)
      throws Exception {
    String window =
        printed.matches(".*日|.*年.*月至.*年.*") ? printed : printed.substring(0, 4) + "-05-10";
    Period period = read(written, window).basics().period();
    assertThat(period.print()).isEqualTo(printed);
    assertThat(period.withoutYear()).isEqualTo(withoutYear);
    assertThat(Period.parse(printed)).contains(period);
    assertThat(period.next().map(Period::print)).isEqualTo(Optional.ofNullable(next));
    assertThat(period.next().filter(after -> !after.follows(period))).isEmpty();
    assertThat(period.next()).isEqualTo(Optional.ofNullable(next).flatMap(Period::parse));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-04-01 2023-06-23     | 检查时段“2023-04-01 2023-06-23”不是一个日期，也没有用“至”连起两个日期
          2026-04-01至              | 检查时段“2026-04-01至”不是一个日期，也没有用“至”连起两个日期
          至2026年4月1日            | 检查时段“至2026年4月1日”不是一个日期，也没有用“至”连起两个日期
          二季度                    | 检查时段“二季度”不是一个日期，也没有用“至”连起两个日期
          4月1日                    | 检查时段“4月1日”不是一个日期，也没有用“至”连起两个日期
          4月1日至6月23日           | 检查时段里的“4月1日”不是一个日期
          2023年4月1日至下旬        | 检查时段里的“下旬”不是一个日期
          2023年4月1日至28          | 检查时段里的“28”不是一个日期
          2023-04-01 至 06/23       | 检查时段里的“06/23”不是一个日期
          2023年4月至6月23日        | 检查时段里的“2023年4月”不是一个日期
          2023年4月1日至6月         | 检查时段里的“2023年6月”不是一个日期
          2023年6月31日             | 检查时段里的“2023年6月31日”是日历上没有的一天
          2023年2月10日至30日       | 检查时段里的“2023年2月30日”是日历上没有的一天
          2023-02-29 至 2023-03-01  | 检查时段里的“2023-02-29”是日历上没有的一天
          2023年9月至13月           | 检查时段里的“2023年13月”是日历上没有的一天
          0223年9月1日              | 检查时段里的“0223年9月1日”的年份不对
          2023年9月28日至10日       | 检查时段从2023年9月28日开始，却到2023年9月10日结束
          2023年9月28日至8月10日    | 检查时段从2023年9月28日开始，却到2023年8月10日结束
          2023-12-20 至 01-05       | 检查时段从2023年12月20日开始，却到2023年1月5日结束
          2023年11月至1月           | 检查时段从2023年11月1日开始，却到2023年1月31日结束
          """)
  void refusesWhatIsNoWindow(String written, String fault) throws Exception {
    assertThat(refused("2023年", written)).startsWith("notice.yaml:4:7: 错误：" + fault + "。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023年二季度", "2023年6月31日", "2023年9月28日至10日", "2023年13月", "9月10日至28日", "待定"})
  void refusesWhatIsNoPeriod(String written) throws Exception {
    assertThat(refused(written, "2023-06-30"))
        .isEqualTo(
            "notice.yaml:3:5: 错误：期间“"
                + written
                + "”不是年、半年、季度、月或起止日期，也不是第几次、第几批检查。请写成其中一种样子：2024年第二季度、"
                + "2024年第二季度第一批、2024年5月、2024年5月至6月、2024年5月6日至20日、2024年上半年、2024年、2024年第三次。");
  }

  private String refused(String period, String window) {
    return catchThrowableOfType(InputRefused.class, () -> read(period, window)).problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void readsAWindowForEachKindAndGroup() throws Exception {
    Basics basics =
        read(
                "2024年第二季度",
                "{政府网站: 2024-04-08 至 26, 首批: 2024年5月6日—10日, 第二批: 2024年6月, 微信公众号: 2024-04-01}")
            .basics();
    assertThat(basics.windows().keySet()).containsExactly("政府网站", "第一批", "第二批", "微信公众号");
    assertThat(basics.windows().values())
        .extracting(DateWindow::print)
        .containsExactly("2024年4月8日至26日", "2024年5月6日至10日", "2024年6月", "2024年4月1日");
    assertThat(basics.window().print()).isEqualTo("2024年4月1日至6月30日");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          政府网战: 2024-05-06   | 4:8 | 检查时段里的“政府网战”没有列出，是否应为“政府网站”。检查时段按名称写的，名称应是“检查类别”里的一类、“轮次”里的一次，或“分组次序”里的一组。
          初查: 2024-05-06       | 4:8 | 检查时段里的“初查”没有列出，可用的有：政府网站、政务新媒体、第一批、第二批、微信公众号、其他。检查时段按名称写的，名称应是“检查类别”里的一类、“轮次”里的一次，或“分组次序”里的一组。
          其他: 2024-05-06       | 4:8 | 检查时段里的“其他”在“平台”和“级别”里都有，分不清是哪一个。请把“检查类别”“轮次”“分组次序”里的名称改得不同，或不按这个名称写检查时段。
          第一批: 2024-05-32     | 4:13 | 检查时段里的“2024-05-32”是日历上没有的一天。日期请写成 2024-06-23、2024/6/23 或 2024年6月23日。
          第一批: 2024-05-06, 首批: 2024-05-07 | 4:25 | “第一批”写了两次，前一次在第4行。请只留一处。
          第一批: [2024-05-06]   | 4:13 | “检查时段”里有一项不是文字。每项写一个名称，例如“检查时段: 2024-04-01 至 2024-06-23”。
          第一批: 2024-07-06     | 4:7 | 检查时段2024年7月6日与期间“2024年第二季度”（2024年4月1日至6月30日）没有一天重合。请核对“检查时段”和“期间”。
          """)
  void refusesANameOrADayAtItsPlace(String windows, String at, String message) {
    assertThat(refused("2024年第二季度", "{" + windows + "}"))
        .isEqualTo("notice.yaml:" + at + ": 错误：" + message);
  }

  @Test
  void comparesEachNamedWindowWithTheDate() {
    assertThat(refused("2024年第二季度", "{第一批: 2024-06-01, 第二批: 2024-06-23}\n成文日期: 2024-06-20"))
        .isEqualTo(
            "notice.yaml:4:30: 错误：检查时段到2024年6月23日才结束，晚于成文日期2024年6月20日。" + "检查时段应在成文日期之前结束，请核对这两处。");
  }

  @Test
  void keepsTheDateUpToWhichFiguresCount() throws Exception {
    assertThat(read("2024年", "2024-04-01 至 2024-06-23\n统计截止: 2024年6月30日").basics().asOf())
        .isEqualTo("2024-06-30");
    assertThat(read("2024年", "2024-04-01 至 2024-06-23").basics().asOf()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-03-31 | 统计截止2024年3月31日早于检查时段的第一天2024年4月1日。统计截止应在检查开始以后，请核对这两处。
          2024-06-29 | 统计截止2024年6月29日晚于成文日期2024年6月28日。统计截止不能晚于成文日期，请核对这两处。
          待定       | 统计截止还是“待定”。请填写本期的日期；不需要的，整项删去。
          2024-06-31 | 统计截止“2024-06-31”是日历上没有的一天。日期请写成 2024-06-23、2024/6/23 或 2024年6月23日。
          """)
  void refusesSuchADateOutsideTheInspection(String asOf, String message) {
    assertThat(refused("2024年", "2024-04-01 至 2024-06-23\n统计截止: " + asOf + "\n成文日期: 2024-06-28"))
        .isEqualTo("notice.yaml:5:7: 错误：" + message);
  }
}
