package org.tongbao.intake.settings;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be wrong with notice.yaml. */
public enum SettingsMessage implements Message {
  SETTINGS_TOO_LONG(error("文件太长，不像是通报的设置", "请核对是否放错了文件")),
  EMPTY_SETTINGS(error("文件里没有内容", "请照样本逐行填写“键: 值”")),
  UNREADABLE_SETTINGS(error("这个文件的写法无法识别", "请照样本逐行填写“键: 值”")),
  UNREADABLE_LINE(error("读到“{内容}”处无法识别", "请看这一行和上一行：每行写成“键: 值”，冒号用半角、后面空一格，同一层的键左边对齐，引号和括号要成对")),
  UNCLOSED_LINE(error("“{内容}”里的引号或括号没有收尾", "请在这一行补上收尾的引号或括号")),
  LINE_WITH_LOST_CHARACTER(error("“{内容}”里有无法恢复的字（{编码}）", Remedy.RETYPE)),
  LINE_WITH_INVALID_CHARACTER(error("“{内容}”里有无效的编码 {编码}", Remedy.RETYPE)),
  LINE_WITH_HALF_CHARACTER(error("“{内容}”里有半个字（{编码}）", Remedy.RETYPE)),
  LINE_WITH_CONTROL_CHARACTER(error("“{内容}”里有控制字符 {编码}", Remedy.RETYPE)),
  INDENT_BY_TAB(error("“{内容}”前面的缩进用了制表符（Tab）", "请改用半角空格，每层两个")),
  INDENT_BY_WIDE_BLANK(error("“{内容}”前面的缩进用了全角空格", "请改用半角空格，每层两个")),
  FULL_WIDTH_COLON(error("“{键}”后面用了全角冒号“：”", "请改成半角冒号，后面空一格：“{键}: ”")),
  NO_BLANK_AFTER_COLON(error("“{键}:”后面没有空格", "冒号后面要空一格：“{键}: ”")),
  SECOND_DOCUMENT(error("用“---”分出了第二份设置", "一个文件只写一份，请删去这一行和后面的内容")),
  YAML_REFERENCE(error("这里用了 YAML 的引用“{引用}”", "请直接写出内容；值以 * 或 & 开头时，请用引号括起来")),
  YAML_TAG(error("这里用了 YAML 的类型标记“{标记}”", "请删去标记，只写内容；值以 ! 开头时，请用引号括起来")),
  YAML_MERGE(error("这里用了 YAML 的合并“<<”", "请直接写出内容")),
  NESTED_TOO_DEEP(error("括号或缩进套得太深", "请照样本的层次填写")),

  FILE_WITHOUT_KEYS(error("这个文件不是“键: 值”的样子：“{内容}”", Remedy.KEY_AND_VALUE)),
  ITEM_WITHOUT_KEYS(error("“{键}”的一项不是“键: 值”的样子：“{内容}”", Remedy.KEY_AND_VALUE)),
  VALUE_WITHOUT_KEYS(error("“{键}”不是“键: 值”的样子：“{内容}”", Remedy.KEY_AND_VALUE)),
  KEY_IS_NO_TEXT(error("键不是文字", "可用的键有：{可用的键}")),
  MISSPELT_KEY(error("不认识“{内容}”这个键", "最接近的是“{最接近}”，请改正或删去这一行")),
  UNKNOWN_KEY(error("不认识“{内容}”这个键", "可以写：{可选}，请改正或删去这一行")),
  NUMBER_CUT_BY_COMMA(error("半角逗号把一个数分成了两截，后一截是“{内容}”", "数字不加千分号，例如写 3040")),
  DUPLICATE_KEY(error("“{键}”写了两次，前一次在第{行号}行", "请只留一处")),
  NAME_TOO_LONG(error("“{键}”有{字数}字，红头和标题里都放不下", "请核对是否贴进了别的内容；最多{最多}字")),
  MISSING_KEY(error("缺少“{键}”", "请写，例如“{样例}”")),
  EMPTY_VALUE(error("“{键}”是空的", "请写，例如“{样例}”")),
  SEVERAL_VALUES(error("“{键}”只能写一个值，这里却是列表或一组键", "应写成例如“{样例}”")),
  NOT_YES_OR_NO_SETTING(error("“{键}”写的是“{内容}”", "请写“是”或“否”；不写就当作“{默认值}”")),
  NO_LIST(error("“{键}”应是列表，这里却是“{内容}”", "请每项一行、前面写“- ”，或写在方括号里，例如“{样例}”")),
  NO_PAIRS(error("“{键}”里应是一对一对的“写法: 意思”，这里却是“{内容}”", "应写成例如“{样例}”")),
  EMPTY_ITEM(error("“{键}”里有一项是空的", "每项写一个名称，例如“{样例}”")),
  ITEM_IS_NO_TEXT(error("“{键}”里有一项不是文字", "每项写一个名称，例如“{样例}”")),
  DUPLICATE_ITEM(error("“{键}”里的“{名称}”重复，前一处在第{行号}行", "请只留一处，或改成能区分的名称")),
  NAME_OF_TOTAL(error("“{键}”里的“{名称}”会印成合计的一行", "合计由程序计算，请删去这一项，或改成具体的名称")),
  JOINED_ITEMS(error("“{键}”里的一项写成了“{内容}”，像是几项连在一起", "请每项一行，或用半角逗号加空格隔开，例如“{样例}”")),

  INVALID_TEMPLATE_NAME(error("模板“{模板}”不是模板文件夹的名称", "只写 templates 里一个文件夹的名称，例如“{样例}”")),
  INVALID_PERIOD(
      error(
          "期间“{期间}”不是年、半年、季度、月或起止日期，也不是第几次、第几批检查",
          "请写成其中一种样子：2024年第二季度、2024年第二季度第一批、2024年5月、2024年5月至6月、2024年5月6日至20日、2024年上半年、2024年、2024年第三次")),
  DATE_STILL_OPEN(error("{键}还是“待定”", "请填写本期的日期；不需要的，整项删去")),
  NO_DATE(error("{键}“{日期}”不是一个日期", Remedy.DATE)),
  WRONG_YEAR(error("{键}“{日期}”的年份不对", Remedy.DATE)),
  NO_SUCH_DAY(error("{键}“{日期}”是日历上没有的一天", Remedy.DATE)),
  NO_DATE_OR_OPEN(error("{键}“{日期}”不是一个日期", Remedy.DATE_OR_OPEN)),
  WRONG_YEAR_OR_OPEN(error("{键}“{日期}”的年份不对", Remedy.DATE_OR_OPEN)),
  NO_SUCH_DAY_OR_OPEN(error("{键}“{日期}”是日历上没有的一天", Remedy.DATE_OR_OPEN)),
  NO_DATE_IN_WINDOW(error("检查时段里的“{日期}”不是一个日期", Remedy.DATE)),
  WRONG_YEAR_IN_WINDOW(error("检查时段里的“{日期}”的年份不对", Remedy.DATE)),
  NO_SUCH_DAY_IN_WINDOW(error("检查时段里的“{日期}”是日历上没有的一天", Remedy.DATE)),
  WINDOW_NOT_A_SPAN(
      error(
          "检查时段“{时段}”不是一个日期，也没有用“至”连起两个日期",
          "请写成“{样例}”或“2024年4月1日至6月23日”，只有一天的写“2024年4月1日”，整月的写“2024年4月至6月”")),
  MISSPELT_WINDOW_NAME(error("检查时段里的“{名称}”没有列出，是否应为“{相近的名称}”", Remedy.WINDOW_NAME)),
  UNKNOWN_WINDOW_NAME(error("检查时段里的“{名称}”没有列出，可用的有：{可用的名称}", Remedy.WINDOW_NAME)),
  AMBIGUOUS_WINDOW_NAME(
      error("检查时段里的“{名称}”在{各列}里都有，分不清是哪一个", "请把“检查类别”“轮次”“分组次序”里的名称改得不同，或不按这个名称写检查时段")),
  WINDOW_REVERSED(error("检查时段从{起}开始，却到{止}结束", "结束的一天不能早于开始的一天，请核对")),
  WINDOW_AFTER_NOTICE(error("检查时段到{止}才结束，晚于成文日期{成文日期}", "检查时段应在成文日期之前结束，请核对这两处")),
  AS_OF_AFTER_NOTICE(error("统计截止{截止}晚于成文日期{成文日期}", "统计截止不能晚于成文日期，请核对这两处")),
  AS_OF_BEFORE_WINDOW(error("统计截止{截止}早于检查时段的第一天{起}", "统计截止应在检查开始以后，请核对这两处")),
  WINDOW_BEYOND_PERIOD(warning("检查时段{时段}超出了期间“{期间}”（{起止}）", "若确是如此，不必改")),
  NAMED_WINDOW_OUTSIDE_PERIOD(error("“{名称}”的检查时段{时段}与期间“{期间}”（{起止}）没有一天重合", "请核对这一个检查时段和“期间”")),
  ROUND_BEFORE_THE_LAST(error("“{轮次}”从{起}开始，早于“{前一次}”", "“轮次”按先后列出，请核对这两个检查时段")),
  WINDOW_OUTSIDE_PERIOD(error("检查时段{时段}与期间“{期间}”（{起止}）没有一天重合", "请核对“检查时段”和“期间”")),
  DEADLINE_BEFORE_NOTICE(error("整改期限{整改期限}早于成文日期{成文日期}", "整改期限应在成文日期之后，请核对这两处")),
  DEADLINE_BEFORE_WINDOW_END(error("整改期限{整改期限}早于检查时段的最后一天{止}", "检查结束以后才印发通报，整改期限应在此之后，请核对这两处")),
  DEADLINE_BEFORE_PRINTED(error("整改期限{整改期限}早于印发日期{印发日期}", "整改期限应在印发日期之后，请核对这两处")),
  EARLIER_NOT_BEFORE(error("往期“{往期}”不在本期“{本期}”之前", "往期只写以前各期，请改正，或删去这一项")),
  EARLIER_TWICE(error("往期“{往期}”在第{行号}行已经写过", "请只留一处")),
  EARLIER_LIST_WITHOUT_PERIOD(error("往期的名单“{文件}”没有写是哪一期的", "请写成“{期间: 2026年第二季度, 文件: {文件}}”的样子")),
  STALE_PERIOD(warning("这里还写着上期的“{期间}”", "请核对是不是要改")),

  NUMBER_MISWRITTEN(error("发文字号“{文号}”不合规定", "应写成“{正确写法}”：年份用六角括号〔〕，序号前不加“第”，不补0")),
  INVALID_NUMBER(
      error("发文字号“{文号}”不合规定", "应写成“机关代字〔年份〕序号号”，例如“东府办函〔2022〕18号”；序号没有定就写“东府办函〔2022〕号”")),
  NUMBER_OF_NO_LETTER(
      warning("版头是信函格式，发文字号“{文号}”的机关代字却不以“函”结尾", "信函格式一般用于“函”字的文号，例如“东府办函〔2022〕18号”；若确是如此，不必改")),
  NUMBER_YEAR_ASSUMED(warning("发文字号和成文日期都没有定，年份先随期间写成〔{年份}〕", "若到{下一年}年才发文，请写成“〔{下一年}〕号”")),
  CITED_NUMBER_MISWRITTEN(error("文号“{文号}”不合规定", "应写成“{正确写法}”：年份用六角括号〔〕，序号前不加“第”，不补0")),
  INVALID_CITED_NUMBER(error("文号“{文号}”不合规定", "应写成“机关代字〔年份〕序号号”，例如“国办发〔2017〕47号”")),
  UNKNOWN_LETTERHEAD(error("没有叫“{形式}”的版头形式", Remedy.ONE_OF)),
  REMARK_BRACKETS_UNPAIRED(error("附注“{附注}”的括号不成对", "附注的括号由程序加，可以不写，例如“{样例}”")),
  LETTER_WITHOUT_COPIES(error("版头是信函格式，版记里却没有“抄送”", "信函格式的版记只印抄送：请写“抄送”，或删去“版记”")),
  NOT_PRINTED_IN_LETTER(warning("版头是信函格式，版记里的“{键}”不会印出来", "信函格式的版记只印抄送；若要印出“{键}”，请改用文件格式")),
  PRINTED_BEFORE_NOTICE(error("印发日期{印发日期}早于成文日期{成文日期}", "印发日期应是成文日期当天或以后，请核对这两处")),
  PRINTED_WITHOUT_NOTICE_DATE(warning("印发日期{印发日期}已定，成文日期却没有定", "请核对这两处")),
  INVALID_EMAIL(error("联系邮箱“{邮箱}”不是邮箱地址", "应写成例如“{样例}”，@ 用半角")),
  TRAILING_MARK(error("“{键}”的“{内容}”末尾多了“{标点}”", "只写机关名称，标点由程序加")),

  NO_KINDS(error("“检查类别”里一类也没有", "请写，例如“{样例}”")),
  WIDE_SLASH_IN_LISTED_REGION(
      error("“地区”里的“{地区}”用了全角斜线", "几层地区从大到小写，用半角斜线隔开，例如“广东省/广州市/越秀区”；只有一层的，不写斜线")),
  EMPTY_NAME_IN_LISTED_REGION(
      error("“地区”里的“{地区}”的斜线前后缺了名称", "几层地区从大到小写，用半角斜线隔开，例如“广东省/广州市/越秀区”；只有一层的，不写斜线")),
  SLASH_IN_SHORT_NAME(error("“地区”里的简称“{简称}”带了斜线", "简称只写最后一层的，不写斜线，例如“{样例}”")),
  MISSPELT_UPPER_REGION(error("“地区”里的“{地区}”无效：“{上级}”不在“地区”里", "最接近的是“{最接近}”；若确有，请按规定次序加进“地区”")),
  UNKNOWN_UPPER_REGION(error("“地区”里的“{地区}”无效：“{上级}”不在“地区”里", "可以写：{可选}；若确有，请按规定次序加进“地区”")),
  MISSPELT_MIDDLE_REGION(
      error("“地区”里的“{地区}”无效：“{上级}”不在“地区”里“{再上级}”下面", "最接近的是“{最接近}”；若确有，请把“{全称}”按规定次序加进“地区”")),
  UNKNOWN_MIDDLE_REGION(
      error("“地区”里的“{地区}”无效：“{上级}”不在“地区”里“{再上级}”下面", "可以写：{可选}；若确有，请把“{全称}”按规定次序加进“地区”")),
  GROUPS_LISTED_ELSEWHERE(error("“{列名}”的次序不写在“分组次序”里", "请写在“{项目}”里，例如“{样例}”")),
  EMPTY_GROUP_ORDER(error("“分组次序”里的“{列名}”一组也没有列", "请按次序列出，例如“{样例}”；不需要的，请删去")),
  SINGLE_ROUND(error("“轮次”只列了“{轮次}”一次", "请把初查和以后的复查依次列出，例如“轮次: [初查, 复查]”；只查一次的，请删去这一项")),
  MISSPELT_KIND_OF_TOTAL(error("“核对总数”里的类别“{类别}”不在“检查类别”里", "最接近的是“{最接近}”")),
  UNKNOWN_KIND_OF_TOTAL(error("“核对总数”里的类别“{类别}”不在“检查类别”里", "可以写：{可选}")),
  EMPTY_TOTAL(error("“{类别}”的核对总数一个也没有写", "请写“检查”或“合格”，例如“{样例}”，或删去这一项")),
  MORE_PASSED_THAN_CHECKED(error("“{类别}”合格{合格}个，多于检查的{检查}个", "请核对这两个数")),
  INVALID_COUNT(error("“{键}”写的“{内容}”不是整数", "请只写阿拉伯数字，不加千分号和单位，例如“{样例}”")),
  INVALID_POINTS(error("{键}“{内容}”不对", "{键}应是不带负号的数，最多两位小数，例如 {样例}")),
  BANDS_NOT_FALLING(error("“{分段}”的下限{下限}不低于前一段“{前一段}”的下限{前一下限}", "分段从高到低写，每段的下限都要低于前一段，请核对")),
  BAND_WITH_FAILED_UNITS(error("分段“{分段}”的下限{下限}低于合格线{合格线}，会把不合格的也算进去", "请核对这一段的下限和“合格线”（不写为60分）")),
  BAND_WITH_PASSED_UNITS(error("分段“{分段}”高过合格线{合格线}，会把合格的也算进去", "请核对上一段的下限和“合格线”（不写为60分）")),
  VALUE_WITH_UNIT(error("“{键}”写的“{内容}”已经带着单位“{单位}”，会印成“{内容}{单位}”", "请只写数，单位写在“单位”里")),
  VALUE_WITH_LEADING_ZERO(error("“{键}”写的“{内容}”前面多了0，会照样印出来", "请只写数，例如 86")),
  FACT_AND_PARAMETER(error("“{列表}”里的“{名称}”与“{另一列表}”第{行号}行的重名", "模板按名称取数，请只留一处，或改成能区分的名称")),
  FACT_TABLE_WITHOUT_COLUMNS(error("“列”里一列也没有", "请写，例如“{样例}”")),
  FACT_ROW_OF_OTHER_WIDTH(
      error("“行”里的第{行次}行有{格数}格，“列”却有{列数}列", "每行的格数要与“列”一样：数字不加千分号，空着的格写 \"\"，内容里有半角逗号的用半角引号括起来")),
  FACT_ROWS_AND_FILE(error("已写“文件”，又写“行”", "数据在文件里的，请删去“行”；直接写在这里的，请删去“文件”")),
  WORKSHEET_WITHOUT_FILE(error("写了“工作表”，却没有写“文件”", "请写工作簿的文件名，例如“{样例}”，或删去“工作表”")),
  UNKNOWN_LEVEL(error("没有“{内容}”这个层级", Remedy.ONE_OF)),
  UNKNOWN_COLUMN_TYPE(error("没有“{内容}”这种类型", Remedy.ONE_OF)),
  UNIT_OF_NO_NUMBER(error("“{列名}”的类型是{类型}，却写了“单位”", "单位只用于数；请把“类型”改为 数，或删去“单位”")),
  EMPTY_FACT_ROW(error("“行”里有一行一格也没有", "请把每一行写在方括号里，例如“{样例}”")),
  FACT_ROW_IS_NO_LIST(error("“行”里的一行应是列表，这里却是“{内容}”", "请把每一行写在方括号里，例如“{样例}”")),
  FACT_CELL_IS_NO_TEXT(error("“行”里有一格不是文字", "每格写一个值，例如“{样例}”")),

  MISSPELT_EACH(error("不能每个“{内容}”出一份通报", "最接近的是“{最接近}”")),
  UNKNOWN_EACH(error("不能每个“{内容}”出一份通报", "可以写：{可选}")),
  DUPLICATE_DERIVED_NOTICES(error("“另出通报”里第{行号}行已经每个{对象}出一份，两处的文件会重名", "请删去一处")),
  DUPLICATE_REGION_NOTICES(error("“另出通报”里第{行号}行已经每个第{层次}层的{对象}出一份，两处的文件会重名", "请删去一处，或改写“层次”")),
  LEVEL_WITHOUT_REGION(error("“层次”只用于每个地区，这里是每个{对象}", "请删去“层次”")),
  INVALID_LEVEL(error("“层次”写的“{内容}”不是1至9的整数", "地区写成“广东省/广州市/越秀区”的，1是省，2是市，3是县；不写就是1")),
  SERIAL_WITHOUT_NUMBER(error("没有写“发文字号”，“起始序号”无效", "请写，例如“{样例}”，或删去“起始序号”")),
  SERIAL_WITHOUT_PLACE(error("发文字号“{文号}”里没有“{占位符}”，“起始序号”无效", "请把序号写成“{占位符}”，或删去“起始序号”")),
  INVALID_FIRST_SERIAL(error("“起始序号”写的“{内容}”不是整数", "请只写阿拉伯数字，例如“{样例}”")),
  INVALID_DERIVED_NUMBER(error("发文字号“{文号}”不合规定", "应写成“机关代字〔年份〕{占位符}号”，例如“{样例}”")),
  SAME_DERIVED_NUMBER(
      error(
          "发文字号“{文号}”里没有“{占位符}”，每一份都会是同一个文号",
          "请把序号写成“{占位符}”，第一份的序号写在“起始序号”里；序号没有定就不写，例如“东府办函〔2022〕号”")),
  MISSPELT_PLACEHOLDER(error("这里不认识“{内容}”", "最接近的是“{最接近}”，花括号用半角")),
  UNKNOWN_PLACEHOLDER(error("这里不认识“{内容}”", "可以写：{可选}，花括号用半角")),

  INVALID_FONDS(error("全宗号“{内容}”不能用在档号里", "请写档案馆（室）给定的代码，1至10个大写字母或数字，例如“{样例}”")),
  INVALID_ORGAN(error("机构或问题“{内容}”不能用在档号里", "请写档案馆（室）给定的代码，1至10个大写字母或数字，例如“{样例}”")),
  INVALID_DATABASE(error("数据库的地址“{内容}”不是程序能用的", "请写 PostgreSQL 或 H2 的 JDBC 地址，例如“{样例}”")),
  UNKNOWN_RETENTION(error("没有“{内容}”这种保管期限", Remedy.ONE_OF)),
  UNKNOWN_SECRECY(error("没有“{内容}”这种密级", Remedy.ONE_OF + "；也可以不写")),
  SECRET_NOTICE(error("密级“{内容}”：涉密文件不能用本程序处理", "请按保密规定在涉密设备上办理；若并不涉密，请写其中之一：{可选}")),
  INVALID_DOMAIN(error("网站域名“{内容}”不合规定", "只写域名，不写 http:// 和后面的路径，例如“{样例}”")),
  INVALID_SITE_CODE(error("网站标识码“{内容}”不合规定", "网站标识码是10位数字，或 bm 加8位数字，例如“{样例}”")),
  INVALID_KEYWORD(error("主题词“{内容}”里有空格或标点", "每项写一个词，例如“{样例}”")),
  INVALID_INDEX(error("索引号“{内容}”里有空格、全角字符或标点", "应写成例如“{样例}”；还没有编就写“待定”")),
  INVALID_PUBLISHED(error("发布时间“{内容}”不是年月日和时分", "应写成例如“{样例}”；还没有定就写“待定”")),
  PUBLISHED_BEFORE_NOTICE(error("发布时间“{内容}”早于成文日期{成文日期}", "发布应在成文日期当天或以后，请核对这两处"));

  /** Remedies of several messages. */
  private static final class Remedy {
    static final String RETYPE = "请删去或重新输入这个字";
    static final String KEY_AND_VALUE = "应写成例如“{样例}”，冒号用半角、后面空一格";
    static final String DATE = "日期请写成 2024-06-23、2024/6/23 或 2024年6月23日";
    static final String DATE_OR_OPEN = DATE + "；还没有定就写“待定”";
    static final String WINDOW_NAME = "检查时段按名称写的，名称应是“检查类别”里的一类、“轮次”里的一次，或“分组次序”里的一组";
    static final String ONE_OF = "请写其中之一：{可选}";
  }

  private final Wording wording;

  SettingsMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
