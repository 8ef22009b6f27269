package org.tongbao.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The sheets of a sample input.
 *
 * @param files their bytes by the paths of their files
 */
record Sample(Map<String, byte[]> files) {
  Sample {
    files = Map.copyOf(files);
  }

  /**
   * The two sheets of a sample without columns of its own.
   *
   * @param units in the order of the sheet
   * @param findings in the order of the sheet
   */
  Sample(List<SampleUnit> units, List<SampleFinding> findings) {
    this(Map.of("units.csv", unitsCsv(units), "findings.csv", findingsCsv(findings)));
  }

  /** {@code units.csv}; 网站标识码 is empty unless it was published. */
  private static byte[] unitsCsv(List<SampleUnit> units) {
    return new SampleSheet<>(units)
        .column("类别", SampleUnit::kind)
        .column("名称", SampleUnit::name)
        .column("主办单位", SampleUnit::sponsor)
        .column("地区", unit -> unit.group().department() ? "" : unit.group().name())
        .column("部门", unit -> unit.group().department() ? unit.group().name() : "")
        .column("平台", SampleUnit::platform)
        .column("网站标识码", SampleUnit::code)
        .columnIfUsed("级别", SampleUnit::level)
        .column("检查", unit -> unit.checked() ? "是" : "否")
        .columnIfUsed("得分", SampleUnit::score)
        .columnIfUsed("报送", SampleUnit::sent)
        .bytes();
  }

  /** {@code findings.csv}; what a notice does not publish (发现日期 …) stays empty. */
  private static byte[] findingsCsv(List<SampleFinding> findings) {
    return new SampleSheet<>(findings)
        .column("类别", finding -> finding.unit().kind())
        .column("名称", finding -> finding.unit().name())
        .column("平台", finding -> finding.unit().platform())
        .column("网站标识码", finding -> finding.unit().code())
        .column("指标", SampleFinding::indicator)
        .column("严重程度", finding -> finding.severity().label())
        .columnIfUsed("所属部分", SampleFinding::section)
        .column("问题类别", SampleFinding::topic)
        .column("存在问题", SampleFinding::problem)
        .columnIfUsed("正文表述", SampleFinding::prose)
        .column("发现日期", finding -> "")
        .column("来源", SampleFinding::source)
        .column("是否整改", finding -> "")
        .column("列入名单", SampleFinding::listed)
        .column("正文点名", finding -> finding.named() ? "是" : "否")
        .bytes();
  }

  /** Writes the sheets and replaces existing ones. */
  void write(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
