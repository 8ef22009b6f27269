package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The input folders that are measured. */
final class BenchInput {
  private static final Path GUANGDONG = Path.of("input", "guangdong-2024-q2");
  private static final String SETTINGS = "notice.yaml";
  private static final String UNITS = "units.csv";
  private static final String FINDINGS = "findings.csv";

  private BenchInput() {}

  /**
   * The sample as it is, or with added sites that are all listed in the second attachment.
   *
   * @param folder takes the enlarged copy
   */
  static Path with(int addedRows, Path folder) throws IOException {
    if (addedRows == 0) {
      return GUANGDONG;
    }
    String settings = Files.readString(GUANGDONG.resolve(SETTINGS));
    Files.writeString(folder.resolve(SETTINGS), settings.substring(0, settings.indexOf("核对总数:")));
    Files.copy(GUANGDONG.resolve(UNITS), folder.resolve(UNITS));
    Files.copy(GUANGDONG.resolve(FINDINGS), folder.resolve(FINDINGS));
    StringBuilder units = new StringBuilder();
    StringBuilder findings = new StringBuilder();
    for (int i = 1; i <= addedRows; i++) {
      String name = "省直部门%02d所属单位网站%05d".formatted(i % 30 + 1, i);
      String code = "44%08d".formatted(i);
      units.append("政府网站,%s,所属单位%05d办公室,,省直部门%02d,,%s,是%n".formatted(name, i, i % 30 + 1, code));
      findings.append("政府网站,,,%s,W2,单项否决,更新不及时,首页%d天未更新,,,,是,否%n".formatted(code, 14 + i % 90));
    }
    Files.writeString(folder.resolve(UNITS), units, StandardOpenOption.APPEND);
    Files.writeString(folder.resolve(FINDINGS), findings, StandardOpenOption.APPEND);
    return folder;
  }
}
