package org.tongbao.samples;

import org.tongbao.inspection.Severity;

/**
 * One row of {@code findings.csv}.
 *
 * @param unit that it belongs to
 * @param indicator 指标, or empty
 * @param severity 严重程度
 * @param topic 问题类别, or empty
 * @param problem 存在问题
 * @param named 正文点名: whether the prose names the unit
 */
record SampleFinding(
    SampleUnit unit,
    String indicator,
    Severity severity,
    String topic,
    String problem,
    boolean named) {}
