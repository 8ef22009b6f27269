package org.tongbao.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An invented inspection of any size, written row by row: the sheets of a whole country would not
 * fit into a small memory. The same sizes make the same bytes everywhere.
 *
 * @param units rows of units.csv
 * @param findings rows of findings.csv, spread over the units
 * @param named one finding in so many is named in the text
 */
public record LargeInspection(int units, int findings, int named) {
  private static final long SEED = 1_000_003;
  private static final int REGIONS = 40;
  private static final int VETO = 500;
  private static final List<String> TOPICS =
      List.of("链接管理不到位", "信息更新不及时", "互动回应差", "服务不实用", "内容表述不规范");

  /** Writes notice.yaml and both sheets. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("notice.yaml"), settings());
    try (Writer out = begin(folder.resolve("units.csv"))) {
      writeUnits(out);
    }
    try (Writer out = begin(folder.resolve("findings.csv"))) {
      writeFindings(out);
    }
  }

  private static String settings() {
    StringBuilder regions = new StringBuilder();
    for (int i = 0; i < REGIONS; i++) {
      regions.append("  - {名称: ").append(region(i)).append("}\n");
    }
    return """
    模板: province
    发文机关: 甲省人民政府办公厅
    期间: 2024年第二季度
    检查时段: 2024-04-01 至 2024-06-23
    成文日期: 2024-06-28
    主送: [各市人民政府]
    依据:
      - {文件: 《国务院办公厅关于印发政府网站发展指引的通知》, 文号: 国办发〔2017〕47号, 简称: 《指引》}
    整改期限: 2024-07-15
    报送单位: 省政府办公厅
    检查类别: [政府网站, 政务新媒体]
    地区:
    """
        + regions;
  }

  private static Writer begin(Path sheet) throws IOException {
    BufferedWriter out = Files.newBufferedWriter(sheet, UTF_8);
    out.write('\uFEFF');
    return out;
  }

  private void writeUnits(Writer out) throws IOException {
    out.write("类别,名称,主办单位,地区,部门,平台,网站标识码,检查\r\n");
    for (int i = 0; i < units; i++) {
      out.write(String.join(",", kind(i), name(i), "主办单位" + number(i), region(i), "", platform(i)));
      out.write("," + code(i) + ",是\r\n");
    }
  }

  /** Half of them name their unit by its code alone, half by kind, platform and name. */
  private void writeFindings(Writer out) throws IOException {
    // Not SplittableRandom: only Random's algorithm is promised to be the same on every JDK.
    Random random = new Random(SEED);
    out.write("类别,名称,平台,网站标识码,指标,严重程度,问题类别,存在问题,发现日期,来源,是否整改,列入名单,正文点名\r\n");
    for (int i = 0; i < findings; i++) {
      int unit = random.nextInt(units);
      boolean byCode = random.nextBoolean() && isSite(unit);
      boolean veto = i % VETO == 0;
      out.write(
          byCode
              ? ",,," + code(unit)
              : String.join(",", kind(unit), name(unit), platform(unit), ""));
      out.write(veto ? isSite(unit) ? ",W4,单项否决," : ",M2,单项否决," : ",,一般问题,");
      out.write(TOPICS.get(random.nextInt(TOPICS.size())));
      out.write(",第" + random.nextInt(30) + "个栏目" + random.nextInt(200) + "天没有更新");
      out.write(",2024-0" + (4 + random.nextInt(2)) + "-1" + random.nextInt(10) + ",自查,");
      out.write(random.nextBoolean() ? "是," : "否,");
      out.write(veto ? "是," : "否,");
      out.write(i % named == 0 ? "是\r\n" : "否\r\n");
    }
  }

  private static boolean isSite(int unit) {
    return unit % 2 == 0;
  }

  private static String kind(int unit) {
    return isSite(unit) ? "政府网站" : "政务新媒体";
  }

  private static String name(int unit) {
    return region(unit) + (isSite(unit) ? "政府网站" : "发布") + number(unit);
  }

  private static String platform(int unit) {
    return isSite(unit) ? "" : "微信";
  }

  private static String code(int unit) {
    return isSite(unit) ? String.format(Locale.ROOT, "44%08d", unit) : "";
  }

  private static String region(int unit) {
    return String.format(Locale.ROOT, "第%02d市", unit % REGIONS + 1);
  }

  private static String number(int unit) {
    return String.format(Locale.ROOT, "%06d", unit + 1);
  }
}
