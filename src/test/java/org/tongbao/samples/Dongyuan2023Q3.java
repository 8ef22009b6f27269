package org.tongbao.samples;

import static org.tongbao.samples.SampleFinding.minor;

import java.util.List;
import java.util.stream.Stream;

/**
 * Dongyuan county's notice on the third quarter of 2023, as input: 21 townships, 26 departments and
 * one account.
 *
 * <p>What is said of a body with a real name was published; severities and the words that group the
 * problems are ours, as {@code input/README.md} says.
 */
final class Dongyuan2023Q3 {
  static final String TOWNSHIP = "乡镇";
  static final String DEPARTMENT = "县直部门";
  static final String ACCOUNT = "政务新媒体";

  private static final long SEED = 2023_11_13;

  private Dongyuan2023Q3() {}

  static Sample sample() {
    List<SampleFinding> findings = findings();
    List<SampleUnit> townships = named(findings, TOWNSHIP);
    List<SampleUnit> departments = named(findings, DEPARTMENT);
    NeutralUnits neutral = new NeutralUnits(SEED, "东源县");
    return new Sample(
        Stream.of(
                townships,
                neutral.bodies(TOWNSHIP, TOWNSHIP, 21 - townships.size()),
                departments,
                neutral.bodies(DEPARTMENT, DEPARTMENT, 26 - departments.size()),
                neutral.accounts(ACCOUNT, ACCOUNT, 1, SamplePlatform.USUAL))
            .flatMap(List::stream)
            .toList(),
        findings);
  }

  private static List<SampleFinding> findings() {
    String wrong = "存在较为严重的表述错误";
    String personal = "公开的信息中含有个人信息";
    String review = "信息审核把关不严";
    String operation = "日常运维管理不到位";
    return List.of(
        minor(unit(TOWNSHIP, "船塘镇"), wrong).under("", review),
        minor(unit(TOWNSHIP, "新回龙镇"), wrong).under("", review),
        minor(unit(DEPARTMENT, "县公安局"), wrong).under("", review),
        minor(unit(DEPARTMENT, "县自然资源局"), personal).under("", review),
        minor(unit(DEPARTMENT, "县工商信局"), personal).under("", review),
        minor(SampleUnit.nobody(DEPARTMENT), "个别单位的集约化平台账号长期未登录").under("", operation),
        minor(unit(TOWNSHIP, "黄田镇"), "信息发布时间有误").under("", operation),
        minor(SampleUnit.nobody(DEPARTMENT), "个别单位对文章所附的文件未作审核").under("", "附件审核存在疏漏"));
  }

  private static List<SampleUnit> named(List<SampleFinding> findings, String kind) {
    return findings.stream()
        .map(SampleFinding::unit)
        .filter(unit -> unit.kind().equals(kind) && !unit.name().isEmpty())
        .toList();
  }

  private static SampleUnit unit(String kind, String name) {
    return SampleUnit.named(kind, name);
  }
}
