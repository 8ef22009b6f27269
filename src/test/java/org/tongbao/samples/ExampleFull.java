package org.tongbao.samples;

import static org.tongbao.samples.SampleFinding.minor;
import static org.tongbao.samples.SampleFinding.veto;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.tongbao.inspection.Severity;

/**
 * An invented city's notice with what the five real ones do not have: a sample of active units,
 * scores with a pass line of 80, platforms and levels. No such city exists.
 */
final class ExampleFull {
  static final String SITE = "政府网站";
  static final String ACCOUNT = "政务新媒体";

  private static final String ONLINE = "样例一局在线";

  private static final long SEED = 2026_08_07;
  private static final int CHECKED_SITES = 20;
  private static final int CHECKED_ACCOUNTS = 173;

  private static final SampleGroup EAST = new SampleGroup("东示区", false, 5);
  private static final SampleGroup WEST = new SampleGroup("西示区", false, 4);
  private static final SampleGroup SOUTH = new SampleGroup("南示县", false, 3);
  private static final SampleGroup NORTH = new SampleGroup("北示县", false, 3);
  private static final SampleGroup FIRST = new SampleGroup("市样例一局", true, 2);
  private static final SampleGroup SECOND = new SampleGroup("市样例二局", true, 1);
  private static final SampleGroup THIRD = new SampleGroup("市样例三局", true, 1);

  private static final long NEXT_SEED = 2026_11_06;

  private static final int MOST_STEPS = 9;
  private static final int ITEMS_A_STEP = 3;

  private static final SampleUnit EAST_PORTAL = portal(EAST, "93.5");
  private static final SampleUnit WEST_PORTAL = portal(WEST, "76.5");
  private static final SampleUnit SOUTH_PORTAL = portal(SOUTH, "88");
  private static final SampleUnit NORTH_PORTAL = portal(NORTH, "96");

  private final Random random;
  private final Random sending;

  private ExampleFull(long seed) {
    random = new Random(seed);
    sending = new Random(seed + 1);
  }

  static Sample sample() {
    return new ExampleFull(SEED).make(findings());
  }

  /** The same units a quarter later; one of those named before is not checked. */
  static Sample next() {
    return new ExampleFull(NEXT_SEED).make(nextFindings());
  }

  private static List<SampleFinding> findings() {
    return Stream.concat(siteFindings().stream(), accountFindings().stream()).toList();
  }

  private Sample make(List<SampleFinding> findings) {
    List<SampleUnit> named =
        Stream.concat(
                findings().stream().map(SampleFinding::unit).filter(unit -> !unit.name().isEmpty()),
                Stream.of(NORTH_PORTAL))
            .distinct()
            .toList();
    SampleUnits units =
        new SampleUnits(SEED, List.of(EAST, WEST, SOUTH, NORTH, FIRST, SECOND, THIRD), named);
    List<SampleUnit> sites = units.fill(SITE, 26, 2).stream().map(ExampleFull::levelled).toList();
    List<SampleUnit> accounts = units.fill(ACCOUNT, 1061, 3, SamplePlatform.USUAL);
    return new Sample(
        Stream.concat(
                sampled(sites, named, CHECKED_SITES).stream().map(this::scored).map(this::sent),
                sampled(accounts, named, CHECKED_ACCOUNTS).stream())
            .map(unit -> isPassedOver(unit, findings) ? unit.unchecked() : unit)
            .toList(),
        findings);
  }

  private static List<SampleFinding> siteFindings() {
    String updating = "栏目更新维护不到位";
    String overdue = "栏目更新不及时";
    String review = "信息审核不严格";
    return List.of(
        veto(EAST_PORTAL, "W3", "首页超过2周未更新").told(overdue).under(SITE, updating),
        minor(EAST_PORTAL, "动态要闻类栏目超过2周未更新").told(overdue).under(SITE, updating).listed(true),
        minor(EAST_PORTAL, "多个空白栏目").told("存在空白栏目").under(SITE, updating).listed(true),
        deduction(WEST_PORTAL, "政策文件类栏目超过6个月未更新").told(overdue).under(SITE, updating),
        deduction(WEST_PORTAL, "5篇以上办事指南要素不全").told("办事指南要素不全").under(SITE, "服务功能不实用"),
        minor(SOUTH_PORTAL, "存在空白栏目").under(SITE, updating),
        minor(SOUTH_PORTAL, "发布的文章存在错别字").under(SITE, review),
        minor(SampleUnit.nobody(SITE), "个别单位的附件未经审核即发布").under(SITE, review));
  }

  private static List<SampleFinding> accountFindings() {
    String updating = "内容更新不及时";
    String answering = "互动回应不到位";
    return List.of(
        veto(account(EAST, "东示发布", "微信公众号"), "M2", "超过2周未更新").under(ACCOUNT, updating),
        veto(account(NORTH, "北示微政务", "新浪微博"), "M2", "超过2周未更新")
            .under(ACCOUNT, updating)
            .from("日常监测"),
        veto(account(FIRST, ONLINE, "抖音"), "M3", "没有有效的互动功能").under(ACCOUNT, answering),
        minor(SampleUnit.nobody(ACCOUNT), "个别账号对网民留言答复过于简单").under(ACCOUNT, answering));
  }

  /** What the last quarter named on a platform where nothing was found this time. */
  private static boolean isPassedOver(SampleUnit unit, List<SampleFinding> findings) {
    return unit.name().equals(ONLINE)
        && findings.stream().noneMatch(finding -> finding.unit().name().equals(ONLINE));
  }

  /** One portal is corrected; another portal and an account fail again. */
  private static List<SampleFinding> nextFindings() {
    String updating = "栏目更新维护不到位";
    return List.of(
        deduction(WEST_PORTAL, "政策文件类栏目超过6个月未更新").told("栏目更新不及时").under(SITE, updating),
        minor(NORTH_PORTAL, "存在空白栏目").under(SITE, updating),
        minor(SampleUnit.nobody(SITE), "个别单位的附件未经审核即发布").under(SITE, "信息审核不严格"),
        veto(account(EAST, "东示发布", "微信公众号"), "M2", "超过2周未更新").under(ACCOUNT, "内容更新不及时"));
  }

  private static SampleFinding deduction(SampleUnit unit, String problem) {
    return new SampleFinding(unit, "", Severity.DEDUCTION, "", problem, true).listed(true);
  }

  /** As many as are to be checked: the named ones, and others evenly from the whole list. */
  private static List<SampleUnit> sampled(
      List<SampleUnit> units, List<SampleUnit> named, int checked) {
    List<SampleUnit> sampled = new ArrayList<>();
    int known = (int) units.stream().filter(unit -> isNamed(unit, named)).count();
    int others = 0;
    for (SampleUnit unit : units) {
      boolean drawn = isNamed(unit, named);
      if (!drawn) {
        int drawnBefore = others * (checked - known) / (units.size() - known);
        others++;
        drawn = others * (checked - known) / (units.size() - known) > drawnBefore;
      }
      sampled.add(drawn ? unit : unit.unchecked());
    }
    return sampled;
  }

  private static boolean isNamed(SampleUnit unit, List<SampleUnit> named) {
    return named.stream()
        .anyMatch(each -> each.name().equals(unit.name()) && each.kind().equals(unit.kind()));
  }

  private static SampleUnit levelled(SampleUnit site) {
    if (!site.level().isEmpty()) {
      return site;
    }
    return site.at(site.group().department() ? "市级" : "镇级");
  }

  /** In steps of two points, so that some share a rank. */
  private SampleUnit scored(SampleUnit site) {
    if (!site.checked() || !site.score().isEmpty()) {
      return site;
    }
    BigDecimal points = BigDecimal.valueOf(82).add(BigDecimal.valueOf(2L * random.nextInt(8)));
    return site.scored(points.toPlainString());
  }

  /** Items sent in, in steps of three, so that some share a rank and some sent none. */
  private SampleUnit sent(SampleUnit site) {
    int items = ITEMS_A_STEP * sending.nextInt(MOST_STEPS);
    return site.sending(String.valueOf(site.level().equals("县级") ? items + 2 * MOST_STEPS : items));
  }

  private static SampleUnit portal(SampleGroup group, String score) {
    return new SampleUnit(SITE, group.name() + "政府门户网站", group.name() + "政府办公室", group, "")
        .at("县级")
        .scored(score);
  }

  private static SampleUnit account(SampleGroup group, String name, String platform) {
    String sponsor = group.department() ? group.name() : group.name() + "政府办公室";
    return new SampleUnit(ACCOUNT, name, sponsor, group, platform);
  }
}
