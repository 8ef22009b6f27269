package org.tongbao.samples;

import org.tongbao.inspection.Severity;

/**
 * One row of {@code findings.csv}; what is not given is the empty string.
 *
 * @param unit that it belongs to
 * @param indicator 指标, or empty
 * @param severity 严重程度
 * @param section 所属部分
 * @param topic 问题类别, or empty
 * @param problem 存在问题
 * @param prose 正文表述; empty where the prose says it as the lists do
 * @param source 来源
 * @param listed 列入名单: 是, 否, or empty for what follows from the severity
 * @param named 正文点名: whether the prose names the unit
 */
record SampleFinding(
    SampleUnit unit,
    String indicator,
    Severity severity,
    String section,
    String topic,
    String problem,
    String prose,
    String source,
    String listed,
    boolean named) {

  /** A finding of a notice with a single part, worded in prose as in lists. */
  SampleFinding(
      SampleUnit unit,
      String indicator,
      Severity severity,
      String topic,
      String problem,
      boolean named) {
    this(unit, indicator, severity, "", topic, problem, "", "", "", named);
  }

  /** A minor finding that the prose names. */
  static SampleFinding minor(SampleUnit unit, String problem) {
    return new SampleFinding(unit, "", Severity.MINOR, "", problem, true);
  }

  /** A veto finding that the prose names. */
  static SampleFinding veto(SampleUnit unit, String itsIndicator, String problem) {
    return new SampleFinding(unit, itsIndicator, Severity.VETO, "", problem, true);
  }

  SampleFinding under(String itsSection, String itsTopic) {
    return new SampleFinding(
        unit, indicator, severity, itsSection, itsTopic, problem, prose, source, listed, named);
  }

  SampleFinding told(String itsProse) {
    return new SampleFinding(
        unit, indicator, severity, section, topic, problem, itsProse, source, listed, named);
  }

  SampleFinding from(String itsSource) {
    return new SampleFinding(
        unit, indicator, severity, section, topic, problem, prose, itsSource, listed, named);
  }

  SampleFinding listed(boolean yes) {
    String word = yes ? "是" : "否";
    return new SampleFinding(
        unit, indicator, severity, section, topic, problem, prose, source, word, named);
  }

  SampleFinding unnamed() {
    return new SampleFinding(
        unit, indicator, severity, section, topic, problem, prose, source, listed, false);
  }
}
