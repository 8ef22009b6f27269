package org.tongbao.samples;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * The two sheets of a sample input, in the bytes that Excel writes: UTF-8 with BOM, CRLF.
 *
 * @param units in the order of the sheet
 * @param findings in the order of the sheet
 */
record Sample(List<SampleUnit> units, List<SampleFinding> findings) {
  private static final String BOM = "\uFEFF";

  Sample {
    units = List.copyOf(units);
    findings = List.copyOf(findings);
  }

  /** {@code units.csv}; 网站标识码 stays empty, for none is invented for a real body. */
  byte[] unitsCsv() {
    return sheet(
        List.of("类别", "名称", "主办单位", "地区", "部门", "平台", "网站标识码", "检查"),
        units.stream()
            .map(
                unit ->
                    List.of(
                        unit.kind(),
                        unit.name(),
                        unit.sponsor(),
                        unit.group().department() ? "" : unit.group().name(),
                        unit.group().department() ? unit.group().name() : "",
                        unit.platform(),
                        "",
                        "是"))
            .toList());
  }

  /** {@code findings.csv}; what a notice does not publish (发现日期, 来源 …) stays empty. */
  byte[] findingsCsv() {
    return sheet(
        List.of(
            "类别", "名称", "平台", "网站标识码", "指标", "严重程度", "问题类别", "存在问题", "发现日期", "来源", "是否整改", "列入名单",
            "正文点名"),
        findings.stream().map(Sample::cells).toList());
  }

  /** Writes both sheets, over those that are there. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("units.csv"), unitsCsv());
    Files.write(folder.resolve("findings.csv"), findingsCsv());
  }

  private static List<String> cells(SampleFinding finding) {
    SampleUnit unit = finding.unit();
    return List.of(
        unit.kind(),
        unit.name(),
        unit.platform(),
        "",
        finding.indicator(),
        finding.severity().label(),
        finding.topic(),
        finding.problem(),
        "",
        "",
        "",
        "",
        finding.named() ? "是" : "否");
  }

  private static byte[] sheet(List<String> heading, List<List<String>> rows) {
    return Stream.concat(Stream.of(heading), rows.stream())
        .map(row -> CSVFormat.EXCEL.format(row.toArray()) + "\r\n")
        .collect(joining("", BOM, ""))
        .getBytes(StandardCharsets.UTF_8);
  }
}
