package org.tongbao.samples;

import static org.tongbao.samples.SampleFinding.minor;

import java.util.List;
import java.util.stream.Stream;

/**
 * Huizhou's notice on the first quarter of 2021, as input: 36 websites, 18 channels, 108 accounts
 * and 47 information-disclosure platforms, of which each is named by its body.
 *
 * <p>What is said of a body with a real name was published; severities and the words that group the
 * problems are ours, as {@code input/README.md} says.
 */
final class Huizhou2021Q1 {
  static final String SITE = "政府网站";
  static final String CHANNEL = "部门频道";
  static final String ACCOUNT = "政务新媒体";
  static final String PLATFORM = "政府信息公开平台";

  private static final long SEED = 2021_04_13;

  private Huizhou2021Q1() {}

  static Sample sample() {
    List<SampleFinding> findings = findings();
    NeutralUnits neutral = new NeutralUnits(SEED, "惠州市");
    return new Sample(
        Stream.of(
                neutral.sites(SITE, SITE, 36),
                neutral.sites(CHANNEL, CHANNEL, 18),
                neutral.accounts(ACCOUNT, ACCOUNT, 108, SamplePlatform.USUAL),
                findings.stream().map(SampleFinding::unit).toList(),
                neutral.bodies(PLATFORM, PLATFORM, 47 - findings.size()))
            .flatMap(List::stream)
            .toList(),
        findings);
  }

  private static List<SampleFinding> findings() {
    String report = "政府信息公开年度报告编制发布不规范";
    Stream<SampleFinding> late =
        Stream.of("市文化广电旅游体育局", "市审计局", "市住房公积金管理中心", "市移民办")
            .map(body -> minor(platform(body), "未按规定时限编制、发布政府信息公开年度报告，经督促后才发布"))
            .map(finding -> finding.under(report, "年度报告发布不及时"));
    return Stream.concat(
            late,
            Stream.of(
                minor(platform("市疾控中心"), "首次发布的政府信息公开年度报告数据有误").under(report, "年度报告数据不准确"),
                minor(platform("市人力资源社会保障局"), "办事指南页面样式不规范").under("办事服务页面建设不到位", ""),
                minor(platform("市工业和信息化局"), "在年度报告栏目发布无关信息").under("栏目内容不规范", "")))
        .toList();
  }

  private static SampleUnit platform(String body) {
    return SampleUnit.named(PLATFORM, body);
  }
}
