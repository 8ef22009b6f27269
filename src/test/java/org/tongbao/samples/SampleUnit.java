package org.tongbao.samples;

/**
 * One row of {@code units.csv}; what is not given is the empty string.
 *
 * @param kind 类别
 * @param name 名称; empty for what belongs to no unit (个别单位)
 * @param sponsor 主办单位, empty where it was not published
 * @param group 地区 or 部门, or {@link SampleGroup#NONE}
 * @param platform 平台, empty for a website
 * @param code 网站标识码, only where one was published
 * @param level 级别
 * @param checked 检查
 * @param score 得分, points
 * @param sent 报送, an own column: items sent in
 */
record SampleUnit(
    String kind,
    String name,
    String sponsor,
    SampleGroup group,
    String platform,
    String code,
    String level,
    boolean checked,
    String score,
    String sent) {

  /** A unit without code, level and score. */
  SampleUnit(String kind, String name, String sponsor, SampleGroup group, String platform) {
    this(kind, name, sponsor, group, platform, "", "", true, "", "");
  }

  /** A unit of which a name is known. */
  static SampleUnit named(String kind, String name) {
    return new SampleUnit(kind, name, "", SampleGroup.NONE, "");
  }

  /** What a finding that names no unit belongs to. */
  static SampleUnit nobody(String kind) {
    return named(kind, "");
  }

  SampleUnit by(String itsSponsor) {
    return new SampleUnit(
        kind, name, itsSponsor, group, platform, code, level, checked, score, sent);
  }

  SampleUnit on(String itsPlatform) {
    return new SampleUnit(
        kind, name, sponsor, group, itsPlatform, code, level, checked, score, sent);
  }

  SampleUnit coded(String itsCode) {
    return new SampleUnit(
        kind, name, sponsor, group, platform, itsCode, level, checked, score, sent);
  }

  SampleUnit at(String itsLevel) {
    return new SampleUnit(
        kind, name, sponsor, group, platform, code, itsLevel, checked, score, sent);
  }

  SampleUnit scored(String points) {
    return new SampleUnit(kind, name, sponsor, group, platform, code, level, checked, points, sent);
  }

  SampleUnit unchecked() {
    return checked(false);
  }

  SampleUnit checked(boolean yes) {
    return new SampleUnit(kind, name, sponsor, group, platform, code, level, yes, score, sent);
  }

  SampleUnit sending(String items) {
    return new SampleUnit(kind, name, sponsor, group, platform, code, level, checked, score, items);
  }
}
