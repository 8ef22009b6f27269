package org.tongbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.plan.Input;

/** The input folders that are measured. */
final class BenchInput {
  private static final Path GUANGDONG = Path.of("input", "guangdong-2024-q2");

  private BenchInput() {}

  /**
   * The sample as it is, or with further sites that all stand in the second attachment.
   *
   * @param folder takes the enlarged copy
   */
  static Path with(int furtherRows, Path folder) throws IOException {
    if (furtherRows == 0) {
      return GUANGDONG;
    }
    Input sample = new Input(GUANGDONG);
    Input enlarged = new Input(folder);
    String settings = Files.readString(sample.settings());
    Files.writeString(enlarged.settings(), settings.substring(0, settings.indexOf("核对总数:")));
    Files.copy(sample.sheet(Sheet.UNITS), enlarged.sheet(Sheet.UNITS));
    Files.copy(sample.sheet(Sheet.FINDINGS), enlarged.sheet(Sheet.FINDINGS));
    StringBuilder units = new StringBuilder();
    StringBuilder findings = new StringBuilder();
    for (int i = 1; i <= furtherRows; i++) {
      String name = "省直部门%02d所属单位网站%05d".formatted(i % 30 + 1, i);
      String code = "44%08d".formatted(i);
      units.append("政府网站,%s,所属单位%05d办公室,,省直部门%02d,,%s,是%n".formatted(name, i, i % 30 + 1, code));
      findings.append("政府网站,,,%s,W2,单项否决,更新不及时,首页%d天未更新,,,,是,否%n".formatted(code, 14 + i % 90));
    }
    Files.writeString(enlarged.sheet(Sheet.UNITS), units, StandardOpenOption.APPEND);
    Files.writeString(enlarged.sheet(Sheet.FINDINGS), findings, StandardOpenOption.APPEND);
    return folder;
  }
}
