package org.tongbao.samples;

import static org.tongbao.inspection.Severity.MINOR;
import static org.tongbao.inspection.Severity.VETO;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongbao.inspection.Severity;

/**
 * Guangdong's notice on the second quarter of 2024, as input: 515 websites and 3040 accounts.
 *
 * <p>What is said of a body with a real name was published; severities, indicators and the counts
 * per group are our reading, as {@code input/README.md} says.
 */
final class Guangdong2024Q2 {
  static final String SITE = "政府网站";
  static final String ACCOUNT = "政务新媒体";

  private static final long SEED = 2024_06_28;

  /** The official order; the weights are invented. */
  static final List<SampleGroup> CITIES =
      List.of(
          city("广州市", 60),
          city("深圳市", 55),
          city("珠海市", 20),
          city("汕头市", 20),
          city("佛山市", 30),
          city("韶关市", 22),
          city("河源市", 16),
          city("梅州市", 20),
          city("惠州市", 24),
          city("汕尾市", 12),
          city("东莞市", 32),
          city("中山市", 18),
          city("江门市", 22),
          city("阳江市", 14),
          city("湛江市", 22),
          city("茂名市", 18),
          city("肇庆市", 20),
          city("清远市", 20),
          city("潮州市", 12),
          city("揭阳市", 14),
          city("云浮市", 14));

  static final List<SampleGroup> DEPARTMENTS =
      IntStream.rangeClosed(1, 30)
          .mapToObj(i -> new SampleGroup(String.format(Locale.ROOT, "省直部门%02d", i), true, 2))
          .toList();

  private Guangdong2024Q2() {}

  static Sample sample() {
    List<SampleFinding> published =
        Stream.concat(siteFindings().stream(), accountFindings().stream()).toList();
    List<SampleGroup> groups = Stream.concat(CITIES.stream(), DEPARTMENTS.stream()).toList();
    SampleUnits units =
        new SampleUnits(SEED, groups, published.stream().map(SampleFinding::unit).toList());
    List<SampleUnit> sites = units.fill(SITE, 515, 2);
    List<SampleUnit> accounts = units.fill(ACCOUNT, 3040, 3, SamplePlatform.USUAL);
    return new Sample(
        Stream.concat(sites.stream(), accounts.stream()).toList(),
        Stream.of(siteFindings(), undisclosed(sites), accountFindings())
            .flatMap(List::stream)
            .toList());
  }

  private static List<SampleFinding> siteFindings() {
    String links = "链接管理不到位";
    String closedAccounts = "页面底部加挂已注销关停的政务新媒体账号链接";
    String review = "内容审核把关不严";
    String publishing = "信息发布不规范";
    return List.of(
        site("东莞市", "东莞市城市管理和综合执法局网站", "", MINOR, links, closedAccounts),
        site("阳江市", "阳江高新技术产业开发区网站", "", MINOR, links, closedAccounts),
        site("湛江市", "湛江市霞山区政府门户网站", "W1", VETO, links, "首页链接至盗版电影网站"),
        site("惠州市", "惠州市博罗县政府门户网站", "W1", VETO, review, "存在严重表述错误"),
        site("清远市", "清远市政府门户网站", "W1", VETO, review, "存在严重表述错误"),
        site("汕头市", "汕头市政府门户网站", "", MINOR, publishing, "发布依申请公开文件"),
        site("江门市", "江门台山市政府门户网站", "", MINOR, publishing, "发布依申请公开文件"),
        site("肇庆市", "肇庆市端州区统计局网站", "", MINOR, publishing, "发布的《2023年端州区国民经济和社会发展统计公报》正文为“暂无内容更新”"));
  }

  /** The failing sites that the notice counts but does not single out. */
  private static List<SampleFinding> undisclosed(List<SampleUnit> sites) {
    return Stream.of("珠海市", "东莞市", "省直部门01")
        .map(group -> group + SITE + "01")
        .map(name -> sites.stream().filter(site -> site.name().equals(name)).findFirst())
        .map(site -> new SampleFinding(site.orElseThrow(), "", VETO, "", "存在单项否决问题", false))
        .toList();
  }

  private static List<SampleFinding> accountFindings() {
    String updating = "内容更新维护不到位";
    String filing = "账号备案管理不到位";
    String closed = "已在平台关停，但未在全国政务新媒体信息报送系统办理关停备案";
    return List.of(
        account("江门市", "江门滨江新区", "微信订阅号", "M2", VETO, updating, "多次更新不及时"),
        account("揭阳市", "揭阳财政", "微信订阅号", "", MINOR, updating, "多次踩点更新"),
        // Deleted on its platform but still on the register: the inspector sees no updates.
        account("湛江市", "湛江城市更新", "微信订阅号", "M2", VETO, filing, closed),
        account("湛江市", "湛江市雷州青年运河", "新浪微博", "M2", VETO, filing, closed));
  }

  private static SampleFinding site(
      String city, String name, String indicator, Severity severity, String topic, String problem) {
    SampleUnit unit = new SampleUnit(SITE, name, "", city(city), "");
    return new SampleFinding(unit, indicator, severity, topic, problem, true);
  }

  private static SampleFinding account(
      String city,
      String name,
      String platform,
      String indicator,
      Severity severity,
      String topic,
      String problem) {
    SampleUnit unit = new SampleUnit(ACCOUNT, name, "", city(city), platform);
    return new SampleFinding(unit, indicator, severity, topic, problem, true);
  }

  private static SampleGroup city(String name) {
    return CITIES.stream().filter(city -> city.name().equals(name)).findFirst().orElseThrow();
  }

  private static SampleGroup city(String name, int weight) {
    return new SampleGroup(name, false, weight);
  }
}
