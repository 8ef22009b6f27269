package org.tongbao.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Invented folders of offices, with the sheets that they keep anyway. */
public enum OfficeFolder {
  /** A city: one workbook with two ledgers and a list of problems, their headings in row 3. */
  CITY {
    @Override
    void writeSheets(Path folder) throws IOException {
      try (OutputStream out = Files.newOutputStream(folder.resolve("2026年第三季度检查台账.xlsx"));
          Workbook book = new Workbook(out, "Microsoft Excel", "16.0300")) {
        siteLedger(book.newWorksheet("政府网站台账"));
        accountLedger(book.newWorksheet("政务新媒体台账"));
        problemList(book.newWorksheet("问题清单"));
      }
    }

    private void siteLedger(Worksheet sheet) {
      head(
          sheet,
          "甲市政府网站台账",
          "填报单位：甲市政府办公室　填报日期：2026年9月20日",
          "序号",
          "网站名称",
          "网站标识码",
          "所属县区",
          "责任单位",
          "首页网址",
          "是否抽查",
          "联系电话");
      int row = 3;
      for (int i = 1; i <= 12; i++) {
        boolean city = i > 9;
        String sponsor = city ? DEPARTMENTS[i % 3] : COUNTIES[i % 3] + "政府办公室";
        row(
            sheet,
            row++,
            i,
            (city ? sponsor : COUNTIES[i % 3] + "第" + i + "小学") + "网站",
            "37000000%02d".formatted(i),
            city ? "市直" : COUNTIES[i % 3],
            sponsor,
            "www.example" + i + ".gov.cn",
            i == 5 ? "否" : "是",
            "0000-1234567");
      }
      sheet.value(row, 0, "合计");
      sheet.value(row, 1, "12个");
      sheet.value(row + 1, 0, "注：市直单位的网站，按主办单位统计。");
      sheet.range(row + 1, 0, row + 1, 7).merge();
    }

    private void accountLedger(Worksheet sheet) {
      head(
          sheet,
          "甲市政务新媒体台账",
          "填报单位：甲市政府办公室　填报日期：2026年9月20日",
          "序号",
          "账号名称",
          "平台类型",
          "所属县区",
          "责任单位",
          "粉丝数");
      int row = 3;
      for (int i = 1; i <= 8; i++) {
        boolean city = i > 6;
        row(
            sheet,
            row++,
            i,
            (city ? DEPARTMENTS[i % 3] : COUNTIES[i % 3]) + "发布" + i,
            i % 2 == 0 ? "微信订阅号" : "新浪微博",
            city ? "市直" : COUNTIES[i % 3],
            city ? DEPARTMENTS[i % 3] : COUNTIES[i % 3] + "委宣传部",
            1200 * i);
      }
      sheet.value(row, 0, "合计");
      sheet.value(row, 1, "8个");
    }

    private void problemList(Worksheet sheet) {
      head(
          sheet,
          "甲市政府网站和政务新媒体检查问题清单",
          "检查时间：2026年7月1日至9月15日",
          "序号",
          "所属县区",
          "网站名称",
          "责任单位",
          "问题描述",
          "是否单项否决",
          "发现时间",
          "整改情况");
      problem(sheet, 3, COUNTIES[1] + "第1小学网站", "首页超过2周未更新", "是", 7, "已整改");
      problem(sheet, 4, COUNTIES[2] + "第2小学网站", "1.概况信息更新不及时；2.首页存在3个打不开的链接", "否", 8, "未整改");
      problem(sheet, 5, DEPARTMENTS[1] + "网站", "网上咨询超过3个月未答复", "是", 9, "已整改");
      problem(sheet, 6, COUNTIES[0] + "发布3", "超过2周未更新", "是", 10, "未整改");
    }

    private void problem(
        Worksheet sheet, int row, String name, String problem, String veto, int day, String done) {
      String region = name.startsWith("市") ? "市直" : name.substring(0, 2);
      row(sheet, row, row - 2, region, name, region + "某单位", problem, veto, "", done);
      sheet.value(row, 6, LocalDate.of(2026, 9, day));
      sheet.style(row, 6).format("yyyy\"年\"m\"月\"d\"日\"").set();
    }

    @Override
    String settings() {
      return """
          检查类别: [政府网站, 政务新媒体]
          地区: [东县, 西县, 南区]
          部门: [市教育局, 市民政局, 市水利局]
          """;
    }

    @Override
    public String mapping() {
      return """
          列名对照:
            所属县区: 地区
            责任单位: 主办单位
            是否抽查: 检查
            账号名称: 名称
            平台类型: 平台
            问题描述: 存在问题
            是否单项否决: 严重程度
            发现时间: 发现日期
            整改情况: 是否整改
          取值对照:
            地区: {市直: 主办单位}
            严重程度: {是: 单项否决, 否: 一般问题}
            是否整改: {已整改: 是, 未整改: 否}
          不看的列: [首页网址, 联系电话, 粉丝数]
          """;
    }

    @Override
    List<String> corrections() {
      String book = "2026年第三季度检查台账.xlsx";
      return List.of(book + ",问题清单,5,是否单项否决,否,是,张三,漏标", book + ",政府网站台账,8,是否抽查,否,,李四,确已抽查");
    }
  },

  /**
   * What a third party returns: a row for each unit, merged regions, several problems in a cell.
   */
  THIRD_PARTY {
    @Override
    void writeSheets(Path folder) throws IOException {
      try (OutputStream out = Files.newOutputStream(folder.resolve("第三方检查结果.xlsx"));
          Workbook book = new Workbook(out, "Microsoft Excel", "16.0300")) {
        Worksheet sheet = book.newWorksheet("检查结果");
        head(
            sheet,
            "乙市政府网站第三方检查结果",
            "",
            "序号",
            "县区",
            "网站名称",
            "主办单位",
            "基准分",
            "扣分",
            "最终得分",
            "存在的主要问题",
            "问题等级");
        String[] problems = {"（1）首页2个链接打不开\n（2）概况信息有错别字", "", "栏目超过6个月未更新", "无", "首页超过2周未更新", ""};
        for (int i = 0; i < 6; i++) {
          int row = 3 + i;
          String county = COUNTIES[i / 2];
          row(
              sheet,
              row,
              i + 1,
              i % 2 == 0 ? county : "",
              county + "政府网站" + (i + 1),
              county + "政府",
              100,
              i * 3,
              "",
              problems[i],
              problems[i].length() < 2 ? "" : i == 4 ? "单项否决" : "一般问题");
          sheet.value(row, 6, 100 - i * 3); // as Excel stores the result of =E-F
          if (i % 2 == 1) {
            sheet.range(row - 1, 1, row, 1).merge();
          }
        }
      }
    }

    @Override
    String settings() {
      return """
          检查类别: [政府网站]
          地区: [东县, 西县, 南区]
          """;
    }

    @Override
    public String mapping() {
      return """
          表:
            检查对象: [{文件: 第三方检查结果.xlsx, 工作表: 检查结果, 类别: 政府网站}]
            问题: [{文件: 第三方检查结果.xlsx, 工作表: 检查结果, 类别: 政府网站}]
          列名对照: {县区: 地区, 最终得分: 得分, 存在的主要问题: 存在问题, 问题等级: 严重程度}
          不看的列: [基准分, 扣分]
          """;
    }
  },

  /** A county: text in GB18030, with words of its own. */
  COUNTY {
    @Override
    void writeSheets(Path folder) throws IOException {
      Charset old = Charset.forName("GB18030");
      Files.writeString(
          folder.resolve("单位名录.csv"),
          """
          对象类型,单位名称,乡镇街道,主管单位,联系人
          网站,丙县政府门户网站,县直,县政府办公室,张三
          新媒体,丙县发布,县直,县委宣传部,李四
          新媒体,东乡发布,东乡,东乡政府,王五
          新媒体,西乡发布,西乡,西乡政府,赵六
          合计,4,,,
          """,
          old);
      Files.writeString(
          folder.resolve("问题台账.csv"),
          """
          对象类型,单位名称,具体问题,问题性质,整改
          新媒体,东乡发布,超过2周未更新,一票否决,已完成
          网站,丙县政府门户网站,政务公开栏目更新不及时,一般,正在整改
          """,
          old);
    }

    @Override
    String settings() {
      return """
          检查类别: [政府网站, 政务新媒体]
          地区: [东乡, 西乡]
          部门: [县政府办公室, 县委宣传部]
          """;
    }

    @Override
    public String mapping() {
      return """
          列名对照: {对象类型: 类别, 单位名称: 名称, 乡镇街道: 地区, 主管单位: 主办单位, 具体问题: 存在问题, 问题性质: 严重程度, 整改: 是否整改}
          取值对照:
            类别: {网站: 政府网站, 新媒体: 政务新媒体}
            地区: {县直: 主办单位}
            严重程度: {一票否决: 单项否决, 一般: 一般问题}
            是否整改: {已完成: 是, 正在整改: 否}
          不看的列: [联系人]
          """;
    }

    @Override
    List<String> corrections() {
      return List.of(
          "问题台账.csv,,2,问题性质,一票否决,一般,张三,申诉成立",
          "问题台账.csv,,3,问题性质,一般,一票否决,李四,漏标",
          "单位名录.csv,,4,乡镇街道,东乡,西乡,王五,填错");
    }
  };

  static final String[] COUNTIES = {"东县", "西县", "南区"};
  static final String[] DEPARTMENTS = {"市教育局", "市民政局", "市水利局"};

  /** Writes the sheets, and settings without a mapping. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    writeSheets(folder);
    Files.writeString(
        folder.resolve("notice.yaml"),
        """
        模板: city
        发文机关: 某市人民政府办公室
        期间: 2026年第三季度
        检查时段: 2026-07-01 至 2026-09-15
        成文日期: 2026-09-28
        主送: [各单位]
        """
            + settings(),
        StandardCharsets.UTF_8);
  }

  abstract void writeSheets(Path folder) throws IOException;

  abstract String settings();

  /** What notice.yaml has to say of the sheets. */
  public abstract String mapping();

  /** Rows of 更正.csv that fit the sheets; none where there is no such file. */
  List<String> corrections() {
    return List.of();
  }

  /** A title, a line below it and headings in row 3, as offices format them. */
  private static void head(Worksheet sheet, String title, String line, String... headings) {
    int last = headings.length - 1;
    sheet.value(0, 0, title);
    sheet.range(0, 0, 0, last).merge();
    sheet.range(0, 0, 0, last).style().bold().fontSize(16).horizontalAlignment("center").set();
    if (!line.isEmpty()) {
      sheet.value(1, 0, line);
      sheet.range(1, 0, 1, last).merge();
    }
    for (int i = 0; i <= last; i++) {
      sheet.value(2, i, headings[i]);
      sheet.width(i, 18);
    }
    sheet.range(2, 0, 2, last).style().bold().fillColor("D9E1F2").set();
    sheet.freezePane(0, 3);
  }

  private static void row(Worksheet sheet, int row, Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        sheet.value(row, i, number);
      } else if (!values[i].toString().isEmpty()) {
        sheet.value(row, i, values[i].toString());
      }
    }
  }
}
