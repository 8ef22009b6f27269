package org.tongbao.options;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Inputs from which everything that is optional can be taken out, and to which it can be added. */
final class OptionBase {
  static final List<String> KINDS = List.of("政府网站", "政务新媒体", "系统外政务新媒体");

  /** The set that asks for columns of its own. */
  static final String FIGURES = "figures";

  /** Its columns of units that may not be left out. */
  private static final Set<String> COUNTED = Set.of("批次", "报送", "采用", "是否联网");

  /** Settings without which there is no notice; 部门 and 地区 are optional, but each row needs one. */
  private static final Set<String> REQUIRED = Set.of("模板", "发文机关", "期间", "检查时段", "主送", "检查类别");

  /** Columns without which a sheet is refused. */
  private static final Set<String> COLUMNS = Set.of("类别", "名称", "严重程度", "存在问题");

  private static final String SETTINGS =
      """
      模板: SET
      发文机关: 某市人民政府办公室
      期间: 2024年第二季度
      检查时段: 2024-04-01 至 2024-06-20
      主送: [各区人民政府, 市政府各部门]
      检查类别: [政府网站, 政务新媒体, 系统外政务新媒体]
      署名: 某市人民政府办公室（代章）
      成文日期: "2024-06-28"
      发文字号: 某府办函〔2024〕18号
      版头: {形式: 文件格式, 标志: 某市人民政府办公室文件}
      盖章: 否
      附注: 此件公开发布
      版记: {抄送: [市委办公室], 印发机关: 某市人民政府办公室, 印发日期: "2024-06-29"}
      依据:
        - {文件: 《某市检查办法》, 文号: 某府办〔2023〕1号, 简称: 《办法》}
        - {文件: 市有关工作部署}
      批准用语: 经市政府同意
      协作单位: 第三方监测机构
      整改期限: "2024-07-15"
      统计截止: "2024-06-25"
      报送单位: 市政府办公室
      联系人: 张三
      联系电话: 000-00000000
      联系邮箱: notice@example.com
      地区: [{名称: 甲区, 简称: 甲}, {名称: 乙县, 简称: 乙}, 乙县/丙镇]
      部门: [{名称: 市样例局, 简称: 样例局}]
      表: {检查对象: [{文件: units.csv, 工作表: "", 类别: "", 轮次: ""}], 问题: [findings.csv]}
      列名对照: {单位: 名称}
      取值对照: {类别: {网站名称: 政府网站}}
      不看的列: [网址]
      自有列: {检查对象: [{列名: 报送, 类型: 数, 单位: 条, 可空: 否}, {列名: 最后更新, 类型: 日期, 可空: 是}], 问题: [{列名: 批次, 类型: 文字}]}
      公布合格率: 是
      合格线: 80
      分段: [{名称: 优秀, 下限: 95}, {名称: 良好, 下限: 90}, {名称: 合格, 下限: 80}]
      检查结果不一致: [{名称: 甲区样例网, 网站标识码: "4400000002", 类别: 政府网站, 平台: "", 原因: 复核后撤销}]
      事实:
        - {名称: 我为政府网站找错留言, 数值: 12, 单位: 条, 说明: 甲}
        - {名称: 我为政府网站找错按时办结留言, 数值: 11, 单位: 条, 说明: 乙}
        - {名称: 网民留言, 数值: 20, 单位: 条, 说明: 丙}
        - {名称: 按时办结留言, 数值: 19, 单位: 条, 说明: 丁}
      参数: [{名称: 报送及格线, 数值: 50, 单位: 条, 说明: 每季度}]
      分组次序: {平台: [微信公众号, 抖音, {名称: 新浪微博, 简称: 微博}, 今日头条], 级别: [市级, 区级, 县级, 镇级]}
      轮次: [初查, 复查]
      事实表:
        - {名称: 网民留言办理, 列: [渠道, {列名: 收到, 类型: 数, 单位: 条, 可空: 是}], 行: [[网站信箱, 12], [热线, 8]]}
        - {名称: 问题清单, 列: [类别, 存在问题], 文件: findings.csv, 工作表: ""}
      核对总数: [{类别: 系统外政务新媒体, 检查: 2, 合格: 2}]
      往期: [{期间: 2024年第一季度, 文件: units.csv, 工作表: ""}]
      另出通报:
        - {每个: 地区, 层次: 1, 模板: DERIVED, 发文机关: "{名称}人民政府", 主送: ["{名称}各单位"], 发文字号: "某府办督〔2024〕{序号}号", 起始序号: 1}
        - {每个: 部门, 模板: DERIVED}
        - {每个: 不合格单位, 模板: letter, 发文机关: "{名称}主管机关", 主送: ["{主办单位}"], 发文字号: "某府办改〔2024〕{序号}号", 起始序号: 7}
      归档: {全宗号: J001, 机构或问题: BGS, 保管期限: 定期30年, 密级: 公开}
      网页: {网站名称: 某市人民政府门户网站, 网站域名: www.example.gov.cn, 网站标识码: "4419000001", 栏目名称: 通知公告, 栏目类型: 信息公开, 发布时间: 2024-07-01 09:00, 来源: 本网, 索引号: 007330010/2024-00012, 分类: 综合政务/政务公开, 发布机构: 某市人民政府, 主题词: [政府网站, 通报]}
      """;

  private static final String UNITS =
      """
      类别,名称,主办单位,地区,部门,平台,网站标识码,级别,检查,得分,检查结果,报送,最后更新,轮次
      政府网站,甲区政府门户网站,甲区政府办公室,甲区,,,4400000001,区级,是,96,合格,12,2024-06-01,
      政府网站,甲区样例网,甲区样例局,甲区,,,4400000002,区级,是,92.5,,0,,
      政府网站,乙县政府门户网站,乙县政府办公室,乙县,,,4400000003,县级,是,70,,3.5,2024.6.2,
      政府网站,乙县政府门户网站,乙县政府办公室,乙县,,,4400000003,县级,是,90,,3.5,2024.6.20,复查
      政府网站,丙镇网,丙镇政府,乙县/丙镇,,,4400000004,镇级,否,,,7,2024/6/3,
      政府网站,市样例局网站,市样例局,,市样例局,,4400000005,市级,是,81,合格,1,2024年6月4日,
      政务新媒体,甲区发布,甲区政府办公室,甲区,,微信公众号,,区级,是,,,5,,
      政务新媒体,甲区样例,甲区样例局,甲区,,抖音,,区级,是,,合格,6,,
      政务新媒体,乙县发布,乙县政府办公室,乙县,,微信公众号,,县级,是,,,7,2024-06-05,
      政务新媒体,市样例局发布,市样例局,,市样例局,新浪微博,,市级,否,,,8,,
      系统外政务新媒体,乙县之声,乙县政府办公室,乙县,,抖音,,县级,是,,,9,,
      系统外政务新媒体,丙镇之声,丙镇政府,乙县/丙镇,,抖音,,镇级,是,,合格,10,,
      """;

  private static final String FINDINGS =
      """
      类别,名称,平台,网站标识码,指标,严重程度,所属部分,问题类别,存在问题,正文表述,发现日期,扣分,整改期限,来源,是否整改,列入名单,正文点名,批次,轮次,期间
      政府网站,甲区政府门户网站,,4400000001,,一般问题,网站监管,栏目维护不到位,存在空白栏目,部分栏目空白,2024-05-06,,,,是,,是,第一批,,
      政府网站,乙县政府门户网站,,4400000003,W3,单项否决,网站监管,栏目维护不到位,首页超过2周未更新,,2024-05-07,0.5,2024-07-20,日常监测,否,是,是,第二批,初查,
      政府网站,丙镇网,,4400000004,,扣分,网站监管,链接管理不到位,首页链接失效,,,,,,是,否,否,第一批,,2024年第一季度
      政府网站,市样例局网站,,4400000005,,扣分,网站监管,链接管理不到位,首页链接失效,,2024-05-08,1,,,否,否,是,第一批,,
      政府网站,,,,,一般问题,网站监管,链接管理不到位,个别单位首页有错链,,,2,2024-07-15,,否,否,是,第二批,,
      政务新媒体,甲区发布,微信公众号,,M2,单项否决,账号管理,更新不及时,连续两周未更新,,2024-05-09,,,,否,,是,第一批,,
      政务新媒体,乙县发布,微信公众号,,M2,单项否决,账号管理,更新不及时,连续两周未更新,,2024-05-10,0.5,2024-07-20,,是,,是,第二批,,
      政务新媒体,甲区样例,抖音,,,一般问题,账号管理,更新不及时,连续两周未更新,,,1,,,否,否,否,第一批,,
      系统外政务新媒体,乙县之声,抖音,,,一般问题,账号管理,未备案,没有备案,,,2,2024-07-15,,否,否,是,第二批,,
      """;

  private OptionBase() {}

  /** An input with everything that the guide offers. */
  static OptionInput all(String set, String derived) {
    String settings = SETTINGS.replace("SET", set).replace("DERIVED", derived);
    return set.equals(FIGURES) ? counted(settings) : OptionInput.of(settings, UNITS, FINDINGS);
  }

  /** With what the set that counts for itself asks for. */
  private static OptionInput counted(String settings) {
    OptionInput all =
        OptionInput.of(
            settings
                .replace(
                    "参数: [",
                    "参数: [{名称: 报送任务, 数值: 6}, {名称: 公布名次, 数值: 2}, {名称: 扣分提醒线, 数值: 1, 单位: 分}, ")
                .replace(
                    "事实表:\n",
                    "事实表:\n  - {名称: 上级采用, 列: [渠道, {列名: 推荐, 类型: 数, 单位: 条}, {列名: 采用, 类型: 数, 单位: 条}], 行: [[网站, 9, 3]]}\n  - {名称: 历期报送, 列: [期间, {列名: 报送, 类型: 数, 单位: 条}, {列名: 采用, 类型: 数, 单位: 条}], 行: [[2024年第一季度, 60, 9]]}\n"),
            UNITS.replace(",-1,", ",4,"), // less than nothing has no share
            FINDINGS);
    for (Map<String, String> unit : all.units()) {
      unit.put("批次", unit.getOrDefault("级别", "").equals("区级") ? "第一批" : "第二批");
      unit.put("采用", unit.getOrDefault("报送", "").matches("[5-9]|1\\d") ? "2" : "0");
      unit.put("是否联网", "是");
    }
    all.findings().forEach(finding -> finding.put("处数", "3"));
    return all;
  }

  /** The same without given totals and results, which would refuse every other count. */
  static OptionInput whole(String set, String derived) {
    OptionInput whole = all(set, derived);
    whole.settings().keySet().removeAll(Set.of("核对总数", "检查结果不一致"));
    return whole;
  }

  /** The same with each unit checked once, as without 轮次 no row may stand twice. */
  static OptionInput checkedOnce(String set, String derived) {
    OptionInput once = all(set, derived);
    once.units().removeIf(row -> "复查".equals(row.get("轮次")));
    return once;
  }

  /** The same with nothing that may be left out. */
  static OptionInput bare(String set) {
    OptionInput bare = checkedOnce(set, set);
    bare.settings().keySet().retainAll(REQUIRED);
    Set<String> units = new HashSet<>(COLUMNS);
    if (set.equals(FIGURES)) {
      units.addAll(COUNTED);
    }
    bare.units().forEach(row -> row.keySet().retainAll(units));
    bare.findings().forEach(row -> row.keySet().retainAll(COLUMNS));
    return bare;
  }
}
