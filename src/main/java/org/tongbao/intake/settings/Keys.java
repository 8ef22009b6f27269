package org.tongbao.intake.settings;

import java.util.List;
import java.util.stream.Stream;
import org.tongbao.intake.text.WrittenMoment;

/** Every key that notice.yaml knows, level by level. */
final class Keys {
  static final SettingsKey TEMPLATE = key("模板", "template", "province");
  static final SettingsKey ISSUER = key("发文机关", "issuer", "广东省人民政府办公厅");
  static final SettingsKey PERIOD = key("期间", "period", "2024年第二季度");
  static final SettingsKey WINDOW = key("检查时段", "window", "2024-04-01 至 2024-06-23");
  static final SettingsKey AS_OF = key("统计截止", "as of", "2024-06-23");
  static final SettingsKey DATE = key("成文日期", "date", "2024-06-28");
  static final SettingsKey NUMBER = key("发文字号", "number", "东府办函〔2022〕18号");
  static final SettingsKey ADDRESSEES = key("主送", "addressees", "[各地级以上市人民政府]");
  static final SettingsKey DEADLINE = key("整改期限", "deadline", "2024-07-15");
  static final SettingsKey REPORT_TO = key("报送单位", "report to", "省政府办公厅");
  static final SettingsKey KINDS = key("检查类别", "kinds", "[政府网站, 政务新媒体]");
  static final SettingsKey REGIONS = key("地区", "regions", "[{名称: 广州市, 简称: 广州}]");
  static final SettingsKey DEPARTMENTS = key("部门", "departments", "[省直部门01]");
  static final SettingsKey FACTS = key("事实", "facts", "[{名称: 网民留言, 数值: 780, 单位: 条}]");
  static final SettingsKey PARAMETERS = key("参数", "parameters", "[{名称: 报送及格线, 数值: 50, 单位: 条}]");
  static final SettingsKey TOTALS = key("核对总数", "totals", "[{类别: 政府网站, 检查: 515, 合格: 509}]");

  static final SettingsKey ROUNDS = key("轮次", "rounds", "[初查, 复查]");
  static final SettingsKey EARLIER = key("往期", "earlier", "[2023年第二季度, ../2026-q2]");
  static final SettingsKey EARLIER_PERIOD = key("期间", "period", "2026年第二季度");
  static final SettingsKey EARLIER_FILE = key("文件", "file", "上期点名.csv");

  static final SettingsKey GROUP_ORDER =
      key("分组次序", "group order", "{平台: [微信公众号, {名称: 新浪微博, 简称: 微博}], 级别: [市级, 县级]}");
  static final SettingsKey PLATFORM_ORDER = key("平台", "platform", "[微信公众号, 新浪微博]");
  static final SettingsKey LEVEL_ORDER = key("级别", "level", "[市级, 县级]");

  static final SettingsKey SHEETS =
      key("表", "sheets", "{检查对象: [台账.xlsx/网站台账], 问题: [台账.xlsx/问题清单]}");
  static final SettingsKey COLUMN_NAMES = key("列名对照", "column names", "{所属县区: 地区}");
  static final SettingsKey VALUE_NAMES = key("取值对照", "value names", "{类别: {网站: 政府网站}}");
  static final SettingsKey IGNORED_COLUMNS = key("不看的列", "ignored columns", "[联系电话]");
  static final SettingsKey UNIT_SHEETS = key("检查对象", "units", "[台账.xlsx/网站台账]");
  static final SettingsKey FINDING_SHEETS = key("问题", "findings", "[台账.xlsx/问题清单]");
  static final SettingsKey SHEET_FILE = key("文件", "file", "台账.xlsx");
  static final SettingsKey WORKSHEET = key("工作表", "worksheet", "网站台账");
  static final SettingsKey SHEET_KIND = key("类别", "kind", "政府网站");
  static final SettingsKey SHEET_ROUND = key("轮次", "round", "复查");

  static final SettingsKey SET_LEVEL = key("层级", "level", "市");

  static final SettingsKey OWN_COLUMNS =
      key("自有列", "own columns", "{检查对象: [{列名: 报送, 类型: 数, 单位: 条}]}");
  static final SettingsKey OWN_UNIT_COLUMNS =
      key("检查对象", "units", "[{列名: 报送, 类型: 数, 单位: 条}, {列名: 最后更新, 类型: 日期, 可空: 是}]");
  static final SettingsKey OWN_FINDING_COLUMNS = key("问题", "findings", "[{列名: 批次, 类型: 文字}]");
  static final SettingsKey COLUMN_NAME = key("列名", "column name", "报送");
  static final SettingsKey TYPE = key("类型", "type", "数");
  static final SettingsKey OPTIONAL = key("可空", "optional", "是");

  static final SettingsKey SIGNED_BY = key("署名", "signed by", "广东省人民政府办公厅（代章）");
  static final SettingsKey HEAD = key("版头", "head", "{形式: 文件格式, 标志: 广东省人民政府办公厅文件}");
  static final SettingsKey SEAL = key("盖章", "seal", "否");
  static final SettingsKey REMARK = key("附注", "remark", "此件公开发布");
  static final SettingsKey IMPRINT =
      key("版记", "imprint", "{抄送: [市委办公室], 印发机关: 东莞市人民政府办公室, 印发日期: 2022-01-13}");
  static final SettingsKey BASES = key("依据", "bases", "[《国务院办公厅关于印发政府网站发展指引的通知》]");
  static final SettingsKey APPROVAL = key("批准用语", "approval", "经市政府同意");
  static final SettingsKey PARTNER = key("协作单位", "partner", "第三方监测机构");
  static final SettingsKey PERSON = key("联系人", "contact", "张三");
  static final SettingsKey PHONE = key("联系电话", "phone", "010-12345678");
  static final SettingsKey EMAIL = key("联系邮箱", "email", "zwgk@example.gov.cn");
  static final SettingsKey RATES = key("公布合格率", "rates", "否");
  static final SettingsKey PASS_LINE = key("合格线", "pass line", "80");
  static final SettingsKey BANDS = key("分段", "bands", "[{名称: 优秀, 下限: 90}, {名称: 良好, 下限: 80}]");
  static final SettingsKey ACCEPTED_RESULTS =
      key("检查结果不一致", "accepted results", "[{名称: 甲网, 原因: 复核后撤销}]");
  static final SettingsKey PLATFORM = key("平台", "platform", "微信公众号");
  static final SettingsKey REASON = key("原因", "reason", "复核后撤销");
  static final SettingsKey FACT_TABLES =
      key("事实表", "fact tables", "[{名称: 留言办理, 列: [渠道, 收到], 行: [[网站信箱, 12]]}]");
  static final SettingsKey FILING = key("归档", "filing", "{全宗号: J001, 机构或问题: BGS, 保管期限: 定期30年}");

  static final SettingsKey DERIVED = key("另出通报", "further notices", "[{每个: 地区, 模板: county}]");
  static final SettingsKey EACH = key("每个", "each", "地区");
  static final SettingsKey LEVEL = key("层次", "level", "2");
  static final SettingsKey FIRST_SERIAL = key("起始序号", "first serial", "19");
  static final SettingsKey DERIVED_ISSUER = key("发文机关", "issuer", "\"{名称}人民政府办公室\"");
  static final SettingsKey DERIVED_ADDRESSEES = key("主送", "addressees", "[\"{名称}人民政府\"]");
  static final SettingsKey DERIVED_NUMBER = key("发文字号", "number", "\"东府办函〔2022〕{序号}号\"");

  static final SettingsKey WEB =
      key("网页", "web", "{网站名称: 某某市人民政府门户网站, 网站域名: www.example.gov.cn, 栏目名称: 通知公告}");

  static final SettingsKey NAME = key("名称", "name", "广州市");
  static final SettingsKey SHORT = key("简称", "short", "广州");
  static final SettingsKey VALUE = key("数值", "value", "780");
  static final SettingsKey UNIT = key("单位", "unit", "条");
  static final SettingsKey NOTE = key("说明", "note", "4月1日至6月23日");
  static final SettingsKey KIND = key("类别", "kind", "政府网站");
  static final SettingsKey CHECKED = key("检查", "checked", "515");
  static final SettingsKey PASSED = key("合格", "passed", "509");

  static final SettingsKey FORM = key("形式", "form", "文件格式");
  static final SettingsKey MARK = key("标志", "mark", "广东省人民政府办公厅文件");
  static final SettingsKey COPIES = key("抄送", "cc", "[市委办公室, 市人大常委会办公室]");
  static final SettingsKey PRINTER = key("印发机关", "printer", "东莞市人民政府办公室");
  static final SettingsKey PRINTED = key("印发日期", "printed", "2022-01-13");
  static final SettingsKey TITLE = key("文件", "title", "《国务院办公厅关于印发政府网站发展指引的通知》");
  static final SettingsKey CITED_NUMBER = key("文号", "number", "国办发〔2017〕47号");
  static final SettingsKey SHORT_TITLE = key("简称", "short name", "《指引》");
  static final SettingsKey BAND_NAME = key("名称", "name", "优秀");
  static final SettingsKey FROM = key("下限", "from", "90");
  static final SettingsKey SITE_NAME = key("网站名称", "site name", "某某市人民政府门户网站");
  static final SettingsKey SITE_DOMAIN = key("网站域名", "site domain", "www.example.gov.cn");
  static final SettingsKey SITE_CODE = key("网站标识码", "site code", "4400000000");
  static final SettingsKey COLUMN = key("栏目名称", "column", "通知公告");
  static final SettingsKey COLUMN_TYPE = key("栏目类型", "column type", "信息公开");
  static final SettingsKey PUBLISHED = key("发布时间", "published", WrittenMoment.EXAMPLE);
  static final SettingsKey SOURCE = key("来源", "source", "本网");
  static final SettingsKey INDEX = key("索引号", "index", "000000000/2024-00012");
  static final SettingsKey CATEGORY = key("分类", "category", "综合政务/政务公开");
  static final SettingsKey PUBLISHER = key("发布机构", "publisher", "某某市人民政府办公室");
  static final SettingsKey KEYWORDS = key("主题词", "keywords", "[政府网站, 检查, 通报]");
  static final SettingsKey TABLE_NAME = key("名称", "name", "留言办理");
  static final SettingsKey COLUMNS = key("列", "columns", "[渠道, 收到]");
  static final SettingsKey TABLE_FILE = key("文件", "file", "采用.xlsx");
  static final SettingsKey ROWS = key("行", "rows", "[[网站信箱, 12]]");
  static final SettingsKey FONDS = key("全宗号", "fonds", "J001");
  static final SettingsKey ORGAN = key("机构或问题", "organ", "BGS");
  static final SettingsKey RETENTION = key("保管期限", "retention", "定期30年");
  static final SettingsKey SECRECY = key("密级", "secrecy", "公开");

  static final SettingsKey DATABASE = key("数据库", "database", "jdbc:postgresql://localhost/tongbao");

  static final List<SettingsKey> NOTICE =
      List.of(
          TEMPLATE,
          ISSUER,
          PERIOD,
          WINDOW,
          SIGNED_BY,
          DATE,
          NUMBER,
          HEAD,
          SEAL,
          REMARK,
          IMPRINT,
          ADDRESSEES,
          BASES,
          APPROVAL,
          PARTNER,
          DEADLINE,
          AS_OF,
          REPORT_TO,
          PERSON,
          PHONE,
          EMAIL,
          KINDS,
          REGIONS,
          DEPARTMENTS,
          GROUP_ORDER,
          ROUNDS,
          SHEETS,
          COLUMN_NAMES,
          VALUE_NAMES,
          IGNORED_COLUMNS,
          OWN_COLUMNS,
          RATES,
          PASS_LINE,
          BANDS,
          ACCEPTED_RESULTS,
          FACTS,
          PARAMETERS,
          FACT_TABLES,
          TOTALS,
          EARLIER,
          DERIVED,
          FILING,
          WEB);
  static final List<SettingsKey> GROUP = List.of(NAME, SHORT);
  static final List<SettingsKey> ORDERED = List.of(PLATFORM_ORDER, LEVEL_ORDER);
  static final List<SettingsKey> FACT = List.of(NAME, VALUE, UNIT, NOTE);
  static final List<SettingsKey> TOTAL = List.of(KIND, CHECKED, PASSED);
  static final List<SettingsKey> EARLIER_LIST = List.of(EARLIER_PERIOD, EARLIER_FILE, WORKSHEET);
  static final List<SettingsKey> LETTERHEAD = List.of(FORM, MARK);
  static final List<SettingsKey> PRINTING = List.of(COPIES, PRINTER, PRINTED);
  static final List<SettingsKey> BASIS = List.of(TITLE, CITED_NUMBER, SHORT_TITLE);
  static final List<SettingsKey> BAND = List.of(BAND_NAME, FROM);
  static final List<SettingsKey> ACCEPTED_RESULT = List.of(NAME, SITE_CODE, KIND, PLATFORM, REASON);
  static final List<SettingsKey> WEB_PAGE =
      List.of(
          SITE_NAME,
          SITE_DOMAIN,
          SITE_CODE,
          COLUMN,
          COLUMN_TYPE,
          PUBLISHED,
          SOURCE,
          INDEX,
          CATEGORY,
          PUBLISHER,
          KEYWORDS);
  static final List<SettingsKey> FACT_TABLE =
      List.of(TABLE_NAME, COLUMNS, ROWS, TABLE_FILE, WORKSHEET);
  static final List<SettingsKey> DERIVED_NOTICE =
      List.of(
          EACH, LEVEL, TEMPLATE, DERIVED_ISSUER, DERIVED_ADDRESSEES, DERIVED_NUMBER, FIRST_SERIAL);
  static final List<SettingsKey> SHEET = List.of(UNIT_SHEETS, FINDING_SHEETS);
  static final List<SettingsKey> OWN_SHEET =
      List.of(SHEET_FILE, WORKSHEET, SHEET_KIND, SHEET_ROUND);
  static final List<SettingsKey> OWN_COLUMNS_OF = List.of(OWN_UNIT_COLUMNS, OWN_FINDING_COLUMNS);
  static final List<SettingsKey> OWN_COLUMN = List.of(COLUMN_NAME, TYPE, UNIT, OPTIONAL);
  static final List<SettingsKey> FILED = List.of(FONDS, ORGAN, RETENTION, SECRECY);

  /** Labels of the form, not keys: a word and its text. */
  static final List<SettingsKey> WINDOW_OF_GROUP =
      List.of(key("类别", "kind", "政府网站"), key("检查时段", "window", "2024-04-08 至 2024-05-10"));

  static final List<SettingsKey> ORDER_OF_COLUMN =
      List.of(key("列", "column", "平台"), key("次序", "order", "[微信公众号, 新浪微博]"));
  static final List<SettingsKey> MEANING_OF_HEADING =
      List.of(key("表里的列名", "heading", "所属县区"), key("意思", "meaning", "地区"));

  static final List<SettingsKey> MEANING_OF_VALUE =
      List.of(key("列", "column", "类别"), key("表里写的", "value", "网站"), key("意思", "meaning", "政府网站"));

  /** Those of a workspace's tongbao.yaml. */
  static final List<SettingsKey> OFFICE = List.of(FILING, WEB, DATABASE);

  /** What is the same for the page of every notice. */
  static final List<SettingsKey> OFFICE_WEB_PAGE = without(WEB_PAGE, PUBLISHED, INDEX);

  /** What is the same whenever a notice is filed. */
  static final List<SettingsKey> OFFICE_FILED = without(FILED, SECRECY);

  /** Those of a template set's set.yaml. */
  static final List<SettingsKey> SET = List.of(SET_LEVEL, OWN_COLUMNS);

  private Keys() {}

  private static SettingsKey key(String name, String alias, String value) {
    return new SettingsKey(name, alias, name + ": " + value);
  }

  private static List<SettingsKey> without(List<SettingsKey> all, SettingsKey... some) {
    return all.stream().filter(key -> !List.of(some).contains(key)).toList();
  }

  /** Whether the word is a key at any level. */
  static boolean known(String word) {
    return Stream.of(
            NOTICE,
            GROUP,
            ORDERED,
            FACT,
            TOTAL,
            EARLIER_LIST,
            LETTERHEAD,
            PRINTING,
            BASIS,
            BAND,
            ACCEPTED_RESULT,
            FACT_TABLE,
            DERIVED_NOTICE,
            FILED,
            SHEET,
            OWN_SHEET,
            OWN_COLUMNS_OF,
            OWN_COLUMN,
            WEB_PAGE)
        .flatMap(List::stream)
        .anyMatch(key -> key.isCalled(word));
  }
}
