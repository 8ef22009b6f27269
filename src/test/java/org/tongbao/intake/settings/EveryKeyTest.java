package org.tongbao.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.InputFolder;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Place;

/** One notice.yaml with every key that there is, in Chinese and in English. */
class EveryKeyTest {
  private static final String CHINESE =
      """
      模板: city
      发文机关: 东莞市人民政府办公室
      署名: 东莞市人民政府办公室（代章）
      期间: 2021年第四季度第1批
      检查时段: {政府网站: 2021-10-01 至 2021-12-20, 第一批: 2021年10月8日—28日, 镇级: 2021年11月至12月}
      统计截止: 2021-12-31
      成文日期: 2022-01-13
      发文字号: 东府办函〔2022〕18号
      版头: {形式: 文件格式, 标志: 东莞市人民政府办公室}
      盖章: 否
      附注: （此件公开发布）
      版记:
        抄送: [市委办公室, 市人大常委会办公室]
        印发机关: 东莞市人民政府办公室
        印发日期: 2022年1月13日
      主送: []
      依据:
        - {文件: 《国务院办公厅关于印发政府网站发展指引的通知》, 文号: 国办发〔2017〕47号, 简称: 《指引》}
        - {文件: 《中华人民共和国政府信息公开条例（2019年修订）》, 文号: 国务院令第711号}
        - 全市政务公开工作要点
      批准用语: 经市政府同意
      协作单位: 第三方监测机构
      整改期限: 2022-01-21
      报送单位: 市政府办公室
      联系人: 张三
      联系电话: 0769-12345678
      联系邮箱: zwgk@example.gov.cn
      检查类别: [政府网站, 频道]
      地区: [{名称: 石碣镇, 简称: 石碣}, 石碣镇/石碣村]
      部门: [市民政局]
      公布合格率: 否
      合格线: 80
      分段: [{名称: 优秀, 下限: 90}, {名称: 良好, 下限: 80.5}]
      检查结果不一致: [{名称: 石碣网, 网站标识码: 4419000002, 类别: 政府网站, 平台: 抖音, 原因: 复核后撤销}]
      事实: [{名称: 网民留言, 数值: 780, 单位: 条, 说明: 已办结}]
      事实表:
        - {名称: 网民留言办理, 列: [渠道, 收到, 办结], 行: [[我为政府网站找错, 780, 780], [网站信箱, 12, ""]]}
        - {名称: 采用, 列: [单位, {列名: 收到, 类型: 数, 单位: 条, 可空: 是}], 文件: 采用.xlsx, 工作表: 二季度}
      核对总数: [{类别: 政府网站, 检查: 42, 合格: 36}]
      另出通报:
        - {每个: 地区, 层次: 2, 模板: county, 发文机关: "{名称}政府办", 主送: ["{名称}各单位"], 发文字号: "东府改〔2022〕{序号}号", 起始序号: 7}
      归档: {全宗号: J001, 机构或问题: BGS, 保管期限: 定期30年, 密级: 公开}
      网页:
        网站名称: 东莞市人民政府门户网站
        网站域名: www.example.gov.cn
        网站标识码: 4419000001
        栏目名称: 通知公告
        栏目类型: 信息公开
        发布时间: 2022年1月14日 9:00
        来源: 本网
        索引号: 007330010/2022-00012
        分类: 综合政务/政务公开
        发布机构: 东莞市人民政府
        主题词: [政府网站, 通报]
      表:
        检查对象: [台账.xlsx/网站台账, {文件: 台账.xlsx, 工作表: 频道台账, 类别: 频道, 轮次: 复查}]
        问题: [问题.csv]
      列名对照: {所属县区: 地区, 是否单项否决: 严重程度}
      取值对照:
        类别: {网站: 政府网站}
        严重程度: {是: 单项否决}
      不看的列: [联系电话]
      自有列:
        检查对象: [{列名: 报送, 类型: 数, 单位: 条}, {列名: 最后更新, 类型: 日期, 可空: 是}]
        问题: [{列名: 批次, 类型: 文字}, {列名: 已核, 类型: 是否, 可空: 否}]
      参数: [{名称: 报送及格线, 数值: 50, 单位: 条, 说明: 每季度}]
      分组次序: {平台: [微信公众号, {名称: 新浪微博, 简称: 微博}], 级别: [市级, 镇级], 批次: [第一批]}
      轮次: [初查, 复查]
      往期: [2021年第三季度, ../2021-q2, {期间: 2021年第一季度, 文件: 上期点名.xlsx, 工作表: 点名}]
      """;
  private static final String ENGLISH =
      """
      template: city
      issuer: 东莞市人民政府办公室
      signed by: 东莞市人民政府办公室（代章）
      period: 2021年第四季度第1批
      window: {政府网站: 2021-10-01 至 2021-12-20, 第一批: 2021年10月8日—28日, 镇级: 2021年11月至12月}
      as of: 2021-12-31
      date: 2022-01-13
      number: 东府办函〔2022〕18号
      head: {form: 文件格式, mark: 东莞市人民政府办公室}
      seal: 否
      remark: 此件公开发布
      imprint:
        cc: [市委办公室, 市人大常委会办公室]
        printer: 东莞市人民政府办公室
        printed: 2022年1月13日
      addressees:
      bases:
        - {title: 《国务院办公厅关于印发政府网站发展指引的通知》, number: 国办发〔2017〕47号, short name: 《指引》}
        - {title: 《中华人民共和国政府信息公开条例（2019年修订）》, number: 国务院令第711号}
        - 全市政务公开工作要点
      approval: 经市政府同意
      partner: 第三方监测机构
      deadline: 2022-01-21
      reportTo: 市政府办公室
      contact: 张三
      phone: 0769-12345678
      email: zwgk@example.gov.cn
      kinds: [政府网站, 频道]
      regions: [{name: 石碣镇, short: 石碣}, 石碣镇/石碣村]
      departments: [市民政局]
      rates: 否
      passLine: 80
      bands: [{name: 优秀, from: 90}, {name: 良好, from: 80.5}]
      accepted results: [{name: 石碣网, site code: 4419000002, kind: 政府网站, platform: 抖音, reason: 复核后撤销}]
      facts: [{name: 网民留言, value: 780, unit: 条, note: 已办结}]
      factTables:
        - {name: 网民留言办理, columns: [渠道, 收到, 办结], rows: [[我为政府网站找错, 780, 780], [网站信箱, 12, ""]]}
        - {name: 采用, columns: [单位, {column name: 收到, type: 数, unit: 条, optional: 是}], file: 采用.xlsx, worksheet: 二季度}
      totals: [{kind: 政府网站, checked: 42, passed: 36}]
      further notices:
        - {each: 地区, level: 2, template: county, issuer: "{名称}政府办", addressees: ["{名称}各单位"], number: "东府改〔2022〕{序号}号", first serial: 7}
      filing: {fonds: J001, organ: BGS, retention: D30, secrecy: 公开}
      web:
        site name: 东莞市人民政府门户网站
        siteDomain: www.example.gov.cn
        site code: 4419000001
        column: 通知公告
        column type: 信息公开
        published: 2022-01-14 09:00
        source: 本网
        index: 007330010/2022-00012
        category: 综合政务/政务公开
        publisher: 东莞市人民政府
        keywords: [政府网站, 通报]
      sheets:
        units: [台账.xlsx/网站台账, {file: 台账.xlsx, worksheet: 频道台账, kind: 频道, round: 复查}]
        findings: [问题.csv]
      column names: {所属县区: 地区, 是否单项否决: 严重程度}
      value names:
        类别: {网站: 政府网站}
        严重程度: {是: 单项否决}
      ignored columns: [联系电话]
      own columns:
        units: [{column name: 报送, type: 数, unit: 条}, {columnName: 最后更新, type: 日期, optional: 是}]
        findings: [{column name: 批次, type: 文字}, {column name: 已核, type: 是否, optional: 否}]
      parameters: [{name: 报送及格线, value: 50, unit: 条, note: 每季度}]
      group order: {platform: [微信公众号, {name: 新浪微博, short: 微博}], level: [市级, 镇级], 批次: [第一批]}
      rounds: [初查, 复查]
      earlier: [2021年第3季度, ../2021-q2, {period: 2021年第一季度, file: 上期点名.xlsx, worksheet: 点名}]
      """;

  private static final DerivedNoticeEntry.Places CHINESE_PLACES = places(18, 25, 73, 97);
  private static final DerivedNoticeEntry.Places ENGLISH_PLACES = places(23, 36, 96, 128);

  @TempDir private Path folder;

  private static DerivedNoticeEntry.Places places(int level, int template, int number, int serial) {
    return new DerivedNoticeEntry.Places(
        new Place("notice.yaml", 41, level),
        new Place("notice.yaml", 41, template),
        new Place("notice.yaml", 41, number),
        new Place("notice.yaml", 41, serial));
  }

  @Test
  void readsEveryKeyInChineseAndInEnglish() throws Exception {
    assertThat(read(CHINESE))
        .usingRecursiveComparison()
        .ignoringFields("places")
        .ignoringFieldsMatchingRegexes("(sheets|scoring|figures.tables|figures.earlier).*place")
        .isEqualTo(EverySetting.settings(39, 8, CHINESE_PLACES));
    assertThat(read(ENGLISH))
        .usingRecursiveComparison()
        .ignoringFields("places")
        .ignoringFieldsMatchingRegexes("(sheets|scoring|figures.tables|figures.earlier).*place")
        .isEqualTo(EverySetting.settings(39, 10, ENGLISH_PLACES));
  }

  @Test
  void usesEveryKeyThatThereIs() {
    Stream.of(
            Keys.NOTICE,
            Keys.LETTERHEAD,
            Keys.PRINTING,
            Keys.BASIS,
            Keys.GROUP,
            Keys.ORDERED,
            Keys.BAND,
            Keys.ACCEPTED_RESULT,
            Keys.FACT,
            Keys.FACT_TABLE,
            Keys.WEB_PAGE,
            Keys.TOTAL,
            Keys.EARLIER_LIST,
            Keys.DERIVED_NOTICE,
            Keys.SHEET,
            Keys.OWN_SHEET,
            Keys.OWN_COLUMNS_OF,
            Keys.OWN_COLUMN,
            Keys.FILED)
        .flatMap(List::stream)
        .forEach(
            key ->
                assertThat(CHINESE)
                    .as("a key that is new belongs into this test and into input/README.md")
                    .contains(key.name() + ":"));
  }

  private NoticeSettings read(String text) throws Exception {
    Reading<NoticeSettings> reading = new InputFolder(folder).settings(text);
    assertThat(reading.problems()).isEmpty();
    return reading.orRefuse();
  }
}
