package org.tongbao.samples;

import static org.tongbao.samples.SampleFinding.minor;
import static org.tongbao.samples.SampleFinding.veto;

import java.util.List;
import java.util.stream.Stream;

/**
 * Dongguan's notice on the fourth quarter of 2021, as input: 42 websites, 38 channels, 310
 * accounts.
 *
 * <p>What is said of a body with a real name was published; severities, indicators and the words
 * that group the problems are ours, as {@code input/README.md} says.
 */
final class Dongguan2021Q4 {
  static final String SITE = "政府网站";
  static final String CHANNEL = "“中国·东莞”门户网站频道";
  static final String ACCOUNT = "政务新媒体";

  private static final long SEED = 2022_01_13;
  private static final String SUPERVISION = "网站日常监管不到位";
  private static final String REVIEW = "信息发布审核不严格";
  private static final String MEDIA = "政务新媒体更新维护不到位";

  private static final String OVERDUE = "部分栏目更新不及时";
  private static final String BLANK = "存在空白栏目";
  private static final String POLICY = "政策文件类栏目超过6个月未更新";
  private static final String NEWS = "动态要闻类栏目超过2周未更新";
  private static final String OTHER = "应更新栏目超过1年未更新";

  private static final SampleUnit CIVIL_AFFAIRS = site("东莞市民政局门户网", "市民政局", "4419000048");
  private static final SampleUnit POLICE = site("东莞警察网");
  private static final SampleUnit EDUCATION = site("东莞教育网");

  private Dongguan2021Q4() {}

  static Sample sample() {
    List<SampleFinding> findings =
        Stream.of(columns(), review(), accounts()).flatMap(List::stream).toList();
    NeutralUnits neutral = new NeutralUnits(SEED, "东莞市");
    List<SampleUnit> sites = named(findings, SITE);
    List<SampleUnit> accounts = named(findings, ACCOUNT);
    Stream<SampleUnit> channels =
        Stream.concat(
            neutral.sites(CHANNEL, "镇街频道", 32).stream().map(channel -> channel.at("镇街")),
            neutral.sites(CHANNEL, "部门频道", 6).stream().map(channel -> channel.at("部门")));
    return new Sample(
        Stream.of(
                sites.stream(),
                neutral.sites(SITE, SITE, 42 - sites.size()).stream(),
                channels,
                accounts.stream(),
                neutral
                    .accounts(ACCOUNT, ACCOUNT, 310 - accounts.size(), SamplePlatform.USUAL)
                    .stream())
            .flatMap(units -> units)
            .toList(),
        findings);
  }

  /** The first six are the rows of attachment 1, in its order; a clause of a cell is a finding. */
  private static List<SampleFinding> columns() {
    return Stream.of(
            overdue(site("东莞公安交警网", "市公安交警支队", "4419000013"), POLICY, NEWS, OTHER),
            overdue(site("投资东莞-东莞市外商投资促进中心", "市外商投资促进中心", "4419000028"), POLICY, NEWS, OTHER),
            overdue(site("东莞市公路事务中心公众网", "市公路事务中心", "4419000043"), NEWS, OTHER),
            Stream.of(minor(CIVIL_AFFAIRS, OTHER + "、多个空白栏目").told(BLANK).listed(true)),
            overdue(site("东莞市地情网", "市志办", "N000011577"), POLICY, OTHER),
            overdue(site("东莞市信访局", "市信访局", "N000012846"), POLICY, OTHER),
            Stream.of(minor(site("东莞·石碣"), BLANK).listed(false)))
        .flatMap(rows -> rows)
        .map(finding -> finding.under(SUPERVISION, "栏目保障不力"))
        .toList();
  }

  private static Stream<SampleFinding> overdue(SampleUnit site, String... columns) {
    return Stream.of(columns).map(problem -> minor(site, problem).told(OVERDUE).listed(true));
  }

  private static List<SampleFinding> review() {
    Stream<SampleUnit> leaks =
        Stream.of(site("东莞市应急管理局"), POLICE, site("东莞市人力资源和社会保障局"), site("东莞市市场监督管理局（知识产权局）"));
    Stream<SampleUnit> words =
        Stream.of(
            site("东莞市交通运输局政务网"),
            POLICE,
            site("东莞市科学技术局"),
            site("东莞市水务局公众网"),
            EDUCATION,
            CIVIL_AFFAIRS,
            site("东莞市商务局"));
    Stream<SampleUnit> links = Stream.of(EDUCATION, site("东莞市贸促会"), site("企莞家"));
    return Stream.of(
            leaks.map(site -> minor(site, "发布的文章或附件泄露身份证号码").under(REVIEW, "个人信息保护不力")),
            words.map(site -> minor(site, "错敏词较多").under(REVIEW, "内容校对把关不严")),
            links.map(site -> minor(site, "存在不良外部链接或暗链").under(REVIEW, "链接排查不彻底")))
        .flatMap(rows -> rows)
        .map(finding -> finding.listed(false))
        .toList();
  }

  private static List<SampleFinding> accounts() {
    String province = "广东省2021年第四季度通报";
    String veto = "单项否决（未及时更新）";
    return Stream.of(
            minor(account("东莞市住房公积金管理中心", "南方号"), "连续两周未更新").from(province).listed(false),
            minor(account("V平安石排V", "微博"), "连续两周未更新").from(province).listed(false),
            veto(account("东莞民政", "微信公众号").by("东莞市民政局"), "M2", veto)
                .told("未及时更新")
                .from("日常监测")
                .listed(true),
            veto(account("平安沙田", "微信视频号").by("东莞市公安局沙田分局"), "M2", veto)
                .told("未及时更新")
                .from("日常监测")
                .listed(true))
        .map(finding -> finding.under(MEDIA, "部分账号未按时限更新"))
        .toList();
  }

  private static List<SampleUnit> named(List<SampleFinding> findings, String kind) {
    return findings.stream()
        .map(SampleFinding::unit)
        .filter(unit -> unit.kind().equals(kind))
        .distinct()
        .toList();
  }

  private static SampleUnit site(String name) {
    return SampleUnit.named(SITE, name);
  }

  private static SampleUnit site(String name, String sponsor, String code) {
    return site(name).by(sponsor).coded(code);
  }

  private static SampleUnit account(String name, String platform) {
    return SampleUnit.named(ACCOUNT, name).on(platform);
  }
}
