package org.tongbao.intake.sheet;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.tongbao.problem.Message;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.Wording;

/** What can be wrong with a sheet of units or findings. */
public enum SheetMessage implements Message {
  EMPTY_SHEET(error("文件里没有内容", "第一行要写列名，可用的列名有：{列名}")),
  COLUMNS_NOT_SEPARATED(error("列与列之间没有用半角逗号隔开：“{内容}”", "请用 Excel 或 WPS 另存为“CSV UTF-8（逗号分隔）”")),
  MAPPED_TO_NO_COLUMN(error("没有“{列名}”这一列", "可以写的列名有：{检查对象的列}；{问题的列}")),
  NO_HEADING(error("第一行不是表头：“{内容}”", "第一行要写列名，可用的列名有：{列名}")),
  DATA_ABOVE_HEADING(error("表头在第{行号}行，这一行在它上面，却像是检查数据", "表头上面只能有标题；请把表头移到数据上面，或删去这一行")),
  WORKSHEET_OF_OTHER_PERIOD(warning("这张工作表的名称里写的是“{另一期}”，本期是{本期}", Remedy.OTHER_PERIOD)),
  TITLE_OF_OTHER_PERIOD(warning("表头上面写的是“{另一期}”，本期是{本期}", Remedy.OTHER_PERIOD)),
  MISSING_COLUMN(error("表头缺少{列名}列", "请在表头加上{列名}，并逐行填写")),
  DUPLICATE_COLUMN(error("列名“{列名}”与第{列号}列“{前一列}”重复", "两列是一个意思，请只留一列")),
  COLUMN_OF_OTHER_SHEET(error("不认识列名“{列名}”", "这是 {文件名} 的列，请核对文件是否放错，或删去这一列")),
  COLUMN_BY_OTHER_NAME(
      error("不认识列名“{列名}”", "它就是“{本程序的列名}”，请写进 notice.yaml 的“列名对照”（tongbao map 可以代写），或改用这个列名")),
  COLUMN_PERHAPS(
      error("不认识列名“{列名}”", "若是“{本程序的列名}”，请写进 notice.yaml 的“列名对照”，或改用这个列名；若不是，请写进“不看的列”，或删去这一列")),
  UNRELATED_COLUMN(
      error("不认识列名“{列名}”", "程序不读这一项；模板要用的，请写进 notice.yaml 的“自有列”；不用的，请写进“不看的列”，或删去这一列")),
  MISSPELT_COLUMN(error("不认识列名“{列名}”", "最接近的列名是“{最接近}”，请改正；不要的，请写进 notice.yaml 的“不看的列”")),
  UNKNOWN_COLUMN(error("不认识列名“{列名}”", "请写进 notice.yaml 的“列名对照”“自有列”或“不看的列”，或改用下列列名之一：{可用的列名}")),
  MISSING_OWN_COLUMN(
      error("表头缺少自有列“{列名}”（写在 {位置}）", "请在表头加上“{列名}”并逐行填写；表里用的是别的列名的，请写进“列名对照”；可以没有的，请在那里写“可空: 是”")),
  OWN_COLUMN_IS_KNOWN(
      error("自有列“{列名}”就是程序已有的“{本程序的列名}”", "请删去这一项；若是另一个意思，请改用别的列名，再用“列名对照”把表里的列对照为它")),
  OWN_COLUMN_NAME_TAKEN(error("自有列不能叫“{列名}”，模板里这个名称另有意思", "请改用别的列名，例如写成中文；表里的列名可以用“列名对照”对照为它")),
  OWN_COLUMN_IGNORED(
      error("“不看的列”里的“{列名}”是自有列（写在 {位置}）", "要读的，请从“不看的列”里删去；不读的，请删去那一项，或在那里写“可空: 是”")),
  SCORE_IGNORED(warning("“{列名}”写进了“不看的列”，得分低于合格线的也不计为不合格", Remedy.IGNORED)),
  CHECKED_IGNORED(warning("“{列名}”写进了“不看的列”，没有检查的也计为检查过", Remedy.IGNORED)),
  PERIOD_IGNORED(warning("“{列名}”写进了“不看的列”，以前各期的问题也按本期的统计", Remedy.IGNORED)),
  VALUE_MAPPED_TO_ANOTHER(
      warning("“取值对照”把“{列名}”的“{内容}”改作“{意思}”，统计、印出都按“{意思}”", "“{内容}”本来就有自己的意思，请核对；确应如此的，不必修改")),
  HIDDEN_COLUMN(error("“{列名}”这一列是隐藏的，看不见其中的内容", "请取消隐藏并核对；不需要的列请删去")),

  NO_FACT_HEADING(error("没有找到事实表“{事实表}”的表头", "前10行里要有一行列名；notice.yaml 里写的列名是：{列名}")),
  MISSING_FACT_COLUMN(error("表头缺少“{列名}”列，notice.yaml 里的事实表“{事实表}”写了这一列；表头里{别的列}", "请把两处的列名改成一样的")),
  UNREAD_FACT_COLUMNS(warning("没有读“{列名}”", "notice.yaml 里的事实表“{事实表}”没有写这些列；要用的，请写进“列”")),
  FACT_SUM_DIFFERS(
      warning("“{合计}”这一行的“{列名}”写的是{数}，上面各行相加是{和}", "请核对是漏了行，还是合计没有更新；本来就不是相加得来的（如比率），不必修改")),
  MERGED_FIGURE(error("“{列名}”从这一格起向下合并了几格，同一个数会重复计入", "请取消合并，每一格各写各的数；没有的留空")),
  FACT_TABLE_TOO_LONG(error("事实表“{事实表}”超过{最多}行", "请核对是否写错了文件；检查的明细请放进检查对象和问题的表")),
  CELL_BEYOND_HEADING(
      error("“{内容}”这一格上面没有列名：表头有{列数}格，这一行有{格数}格", "若是内容里的半角逗号把一格分成了两格，请用半角引号 \" 把整格括起来；若是多写的，请删去")),
  CELL_WITHOUT_HEADING(error("“{内容}”这一格上面没有列名", "请在表头写上列名，或删去这一格")),
  ROW_OF_SUMS(warning("这一行是“{合计}”，不作为检查数据", "合计由程序计算；确是合计的，不必修改")),
  SUM_DIFFERS(error("“{合计}”这一行写的是{数}，它上面的检查数据有{行数}行", "请核对是漏了行，还是合计没有更新；请改正，或删去这一行")),
  ROW_OF_HEADINGS(warning("这一行又是列名，不作为检查数据", "表里每页重复的列名可以留着")),
  ROW_NOT_COUNTED(warning("“{列名}”写的是“{内容}”，这一行哪里都不计", "“取值对照”把它对照为 不计；仍在运行的，请改正")),
  ROW_OF_WORDS(warning("这一行是“{内容}”，不作为检查数据", "表里的标题和说明可以留着；若是检查数据，请补全各列")),
  SEVERAL_PROBLEMS(warning("“{列名}”这一格读作{个数}个问题，从“{第一个}”到“{最后一个}”", "若本来是一个问题，请去掉其中的编号或换行")),
  EMPTY_KIND(error("“{列名}”是空的", "请写 notice.yaml“检查类别”中的一类：{可选}")),
  EMPTY_NAME(error("“{列名}”是空的", "每个检查对象都要有{名称列}")),
  EMPTY_PROBLEM(error("“{列名}”是空的", "请写明发现了什么问题")),
  NO_PROBLEM(error("“{列名}”写的是“{内容}”，这一行却按一个问题计", "没有问题的，请删去这一行，检查对象也在这张表里的，只清空问题和严重程度；有问题的，请写明")),
  NO_WORDS(error("“{列名}”写的是“{内容}”，印出来不成文字", "请核对是不是填错了列、各格错开了，或公式没有算出结果，再写明内容；可以空着的请留空")),
  VALUE_FOR_PROBLEM(error("“{列名}”写的是“{内容}”，与这一行的“{另一列}”相同", "请核对是不是填错了列、各格错开了，再写明发现了什么问题")),
  LINES_OF_ONE_PROBLEM(
      warning("“{列名}”的一格里换了行（{内容}），按一个问题计", "是几个问题的，请各写一行，或写成1.……2.……；是一个问题的，请去掉换行")),
  PROBLEM_OF_NOBODY(
      warning(
          "这一行没有写名称，正文里“{内容}”会接在别的单位后面，像是它的问题",
          "漏写名称的，请补上；不点名的，请在“{列名}”里写明“个别单位……”；不必印的，“正文点名”请写“否”")),
  PROBLEM_PERHAPS_WITHDRAWN(
      warning("“{列名}”里写着“{内容}”，这一行仍按一个问题计", "请核对：不算问题的，请删去这一行，检查对象也在这张表里的，只清空问题和严重程度；算问题的不必改")),
  POINT_IN_TEXT(warning("“{列名}”里写着“{第几点}”，会与正文自己的“一是”“二是”混在一起", "几个问题请各写一行；是一个问题的，请改写成不分点的文字")),
  TOTAL_FOR_UNIT(error("“{列名}”写的是“{内容}”，这一行却会按一个检查对象计", "合计、平均由程序计算，请删去这一行；确是检查对象的，请写全称")),
  EMPTY_SEVERITY(error("“{列名}”是空的", "请写其中之一：{可选}")),
  CUT_OFF_KIND(error("这一行只有{格数}格，到不了第{列号}列“{列名}”", "请写 notice.yaml“检查类别”中的一类：{可选}")),
  CUT_OFF_NAME(error("这一行只有{格数}格，到不了第{列号}列“{列名}”", "每个检查对象都要有{名称列}")),
  CUT_OFF_PROBLEM(error("这一行只有{格数}格，到不了第{列号}列“{列名}”", "请写明发现了什么问题")),
  CUT_OFF_SEVERITY(error("这一行只有{格数}格，到不了第{列号}列“{列名}”", "请写其中之一：{可选}")),
  NOT_YES_OR_NO(
      error(
          "“{列名}”写的是“{内容}”",
          "请写“是”或“否”；留空就当作“{默认值}”；本单位自己的写法，请写进 notice.yaml 的“取值对照”（tongbao map 可以代写）")),
  OPEN_CELL(error("“{列名}”还是“待定”", "这是新建时留下的，请填写本期的")),
  NO_DATE_IN_CELL(error("“{列名}”写的“{日期}”不是一个日期", Remedy.DATE)),
  NO_DUE_DATE(error("“{列名}”写的“{日期}”不是一个日期", Remedy.DATE + "；模板不用这一列的，请写进 notice.yaml 的“不看的列”")),
  EXCEL_NUMBER_FOR_DATE(
      error("“{列名}”写的“{日期}”不是一个日期", "这像是 Excel 内部的日期数；请把这一列设为日期格式再存一次，或写成 2024-06-23")),
  WRONG_YEAR_IN_CELL(error("“{列名}”写的“{日期}”的年份不对", Remedy.DATE)),
  NO_SUCH_DAY_IN_CELL(error("“{列名}”写的“{日期}”是日历上没有的一天", Remedy.DATE)),
  EMPTY_OWN_CELL(error("“{列名}”是空的", "请逐行填写；可以空着的，请在“自有列”里写“可空: 是”")),
  CUT_OFF_OWN_CELL(error("这一行只有{格数}格，到不了第{列号}列“{列名}”", "请逐行填写；可以空着的，请在“自有列”里写“可空: 是”")),
  NOT_A_NUMBER(error("“{列名}”写的“{内容}”不是一个数", "请只写半角的数，例如 1200、96.5 或 -3，不写别的字")),
  NUMBER_TOO_LONG(error("“{列名}”写的“{内容}”位数太多", "整数部分最多15位，小数最多6位，请核对")),
  NOT_YES_OR_NO_IN_OWN_CELL(
      error("“{列名}”写的是“{内容}”", "请写“是”或“否”；本单位自己的写法，请写进 notice.yaml 的“取值对照”（tongbao map 可以代写）")),
  OPEN_OWN_CELL(error("“{列名}”写的是“{内容}”", "请写本期的内容；确实没有定的，请写成“尚未确定”")),
  OWN_TEXTS_TOO_LONG(error("这一行各自有列的文字共{字数}字，太多了", "一行最多{最多}字，请核对是否把别的内容贴了进来")),
  NO_POINTS(error("“{列名}”写的“{内容}”不是一个数", "请只写半角的数，例如 2 或 0.5；模板不用这一列的，请写进 notice.yaml 的“不看的列”")),
  NEGATIVE_POINTS(error("“{列名}”写的“{内容}”是负数", "扣了几分就写几，不带负号，例如 2 或 0.5")),
  ONE_NUMBER_FOR_SEVERAL(
      error(
          "这一行有{个数}个问题，“{列名}”却只写了“{内容}”",
          "不能确定每个问题各是多少：请每个问题写一行，或在“{列名}”里同样逐条编号；不用这一列的，请写进 notice.yaml 的“不看的列”")),
  INVALID_CODE(error("“{列名}”写的“{标识码}”不合规定", "{网站标识码列}是10位数字，或 N 加9位数字，或 bm 加8位数字")),
  CODE_IS_FORMULA(error("“{列名}”写的“{标识码}”是公式，不是标识码", "请只写标识码本身，例如 4400000002；这一列要先设为文本格式")),
  CODE_WITH_BLANKS(error("“{列名}”写的“{标识码}”中间有空格、横线或小数点", "若是“{应为}”，请照此改正")),
  CODE_WITH_LETTERS(error("“{列名}”写的“{标识码}”里有像数字的字母", "若是“{应为}”，请对照原码改正")),
  CODE_LOST_ZERO(
      error("“{列名}”写的“{标识码}”不合规定", "{网站标识码列}是10位数字；若开头是0，是被 Excel 去掉了：请把这一列设为文本格式，再照原码填写")),
  CODE_LOST_DIGITS(error("“{列名}”写的“{标识码}”不合规定", "这是被 Excel 改成科学计数的数，后几位已丢失；请把这一列设为文本格式，再照原码填写")),
  INVALID_SCORE(error("{得分列}“{得分}”不对", "{得分列}应是不带负号的数，最多两位小数，例如 96.5")),
  HIGH_SCORE(warning("{得分列}“{得分}”高于200", "请核对是不是漏了小数点；满分高于200的，不必修改")),
  UNKNOWN_RESULT(
      error(
          "“{列名}”写的是“{内容}”",
          "请写“合格”或“不合格”，没有结果的留空；别的写法请在 notice.yaml 的“取值对照”里写明，不是检查结果的请把列名写进“不看的列”")),
  RESULT_OF_UNCHECKED_UNIT(warning("“{列名}”写的是“{内容}”，“{检查的列名}”写的却是“否”", "没有检查的不计入合格数、不合格数，请核对这两格")),

  GROUP_OF_TOTAL(error("“{列名}”写的“{内容}”会印成合计的一行", "合计由程序计算：这一行本来就是合计的，请删去；是检查对象的，请写具体的名称")),
  MISSPELT_KIND(error("“{类别}”不在 notice.yaml 的“检查类别”里", "最接近的是“{最接近}”；若确有这一类，请加进“检查类别”")),
  UNKNOWN_KIND(
      error(
          "“{类别}”不在 notice.yaml 的“检查类别”里",
          "可以写：{可选}；若确有这一类，请加进“检查类别”；本单位自己的写法，请写进“取值对照”（tongbao map 可以代写）")),
  MISSPELT_DEPARTMENT(error("“{部门}”不在 notice.yaml 的“部门”里", "最接近的是“{最接近}”；若确有，请按规定次序加进“部门”")),
  UNKNOWN_DEPARTMENT(error("“{部门}”不在 notice.yaml 的“部门”里", "可以写：{可选}；若确有，请按规定次序加进“部门”")),
  NO_GROUPING_COLUMN(error("“分组次序”里的“{列名}”不是能分组的列", "可以写：{可选}；自己的列要先写明是文字；地区、部门、检查类别的次序写在各自的项目里")),
  GROUPING_OF_NO_TEXT(error("“分组次序”里的“{列名}”不是文字列，不能分组", "可以写：{可选}")),
  GROUP_IS_KIND(error("“分组次序”的“平台”里的“{名称}”是“检查类别”里的一类", "“平台”列写了类别的，按类别处理，不算平台；请从“平台”里删去这一项")),
  MISSPELT_GROUP(
      error(
          "“{内容}”不在 notice.yaml“分组次序”的“{列名}”里",
          "最接近的是“{最接近}”；若确有，请按规定次序加进“分组次序”；本单位自己的写法，请写进“取值对照”")),
  UNKNOWN_GROUP(
      error(
          "“{内容}”不在 notice.yaml“分组次序”的“{列名}”里", "可以写：{可选}；若确有，请按规定次序加进“分组次序”；本单位自己的写法，请写进“取值对照”")),
  WIDE_SLASH_IN_REGION(error("{地区列}“{地区}”用了全角斜线", "几层地区从大到小写，用半角斜线隔开，例如“广东省/广州市/越秀区”；只有一层的，不写斜线")),
  EMPTY_NAME_IN_REGION(
      error("{地区列}“{地区}”的斜线前后缺了名称", "几层地区从大到小写，用半角斜线隔开，例如“广东省/广州市/越秀区”；只有一层的，不写斜线")),
  MISSPELT_REGION(error("“{地区}”不在 notice.yaml 的“地区”里", "最接近的是“{最接近}”；若确有，请按规定次序加进“地区”")),
  UNKNOWN_REGION(
      error(
          "“{地区}”不在 notice.yaml 的“地区”里",
          "可以写：{可选}；若确有，请按规定次序加进“地区”；本单位自己的写法，请写进“取值对照”（tongbao map 可以代写）")),
  MISSPELT_LOWER_REGION(
      error("“{地区}”不在 notice.yaml 的“地区”里“{上级}”下面", "最接近的是“{最接近}”；若确有，请把“{全称}”按规定次序加进“地区”")),
  UNKNOWN_LOWER_REGION(
      error("“{地区}”不在 notice.yaml 的“地区”里“{上级}”下面", "可以写：{可选}；若确有，请把“{全称}”按规定次序加进“地区”")),
  REGION_BESIDE_ITSELF(error("另出通报时，{地区列}写“{地区}”的计为“{本级}”，另外却又有“{全称}”", "两种写法是一个意思，请统一写成“{全称}”")),
  REGION_AND_DEPARTMENT(error("“{地区列}”已写“{地区}”，“{部门列}”又写“{部门}”", "一个检查对象只计入一处，请只留一个")),
  NO_REGION_OR_DEPARTMENT(error("“{地区列}”和“{部门列}”都是空的", "请写一个 notice.yaml 里列出的{可选}")),
  NO_SPONSOR_TO_COUNT_BY(
      error("“{地区列}”对照为按“{主办单位列}”统计，“{主办单位列}”却是空的", "请填写“{主办单位列}”，写一个 notice.yaml 里列出的部门")),
  GROUP_NOT_LISTED(
      error(
          "“{名称}”无法归入任何地区或部门：notice.yaml 没有列出“{列名}”", "请在 notice.yaml 里加上“{列名}”并列出它，或改写已列出的{另一列}")),
  DUPLICATE_CODE(error("{网站标识码列}“{标识码}”已用于{那一行}{检查对象}", "标识码不能重复：请改正其中一个；若是同一个检查对象，请删去一行")),
  DUPLICATE_LOOKALIKE(
      error("与{那一行}重复：都是{检查对象}，只差看上去一样的字：{差别}", "请删去一行；若确是两个检查对象，请给两行都填上{网站标识码列}，或改用能区分的{名称列}")),
  DUPLICATE_UNIT(error("与{那一行}重复：都是{检查对象}", "请删去一行；若确是两个检查对象，请给两行都填上{网站标识码列}，或改用能区分的{名称列}")),

  FINDING_WITHOUT_UNIT(error("这个问题没有写明是谁的，也没有写{类别列}", "请写{名称列}或{网站标识码列}；若不点名（个别单位），至少要写{类别列}")),
  MISSPELT_SEVERITY(error("不认识{严重程度列}“{严重程度}”", "最接近的是“{最接近}”")),
  UNKNOWN_SEVERITY(
      error("不认识{严重程度列}“{严重程度}”", "可以写：{可选}；本单位自己的写法，请写进 notice.yaml 的“取值对照”（tongbao map 可以代写）")),
  INDICATOR_BY_NAME(error("没有代号为“{指标}”的指标", "这一格要写代号{代号}，不写名称")),
  UNKNOWN_INDICATOR(error("没有代号为“{指标}”的指标", "可以写：{可选}；网站是 W1 至 W6，新媒体是 M1 至 M3，不属单项否决指标的请留空")),
  INDICATOR_WITHOUT_VETO(
      warning(
          "{指标列}写的是“{指标}”，{严重程度列}却是“{严重程度}”，不计为不合格", "W1 至 W6、M1 至 M3 都是单项否决的指标，请核对这两格；没有错的，不必修改")),
  SITE_INDICATOR_FOR_ACCOUNT(error("{指标列}“{指标}”不能用于政务新媒体", "政务新媒体的指标是 M1 至 M3，请改正")),
  ACCOUNT_INDICATOR_FOR_SITE(error("{指标列}“{指标}”不能用于政府网站", "政府网站的指标是 W1 至 W6，请改正")),
  UNIT_WITH_TWO_CODES(
      warning("与{那一行}都是{检查对象}，{地区列}、{部门列}也相同，只是{网站标识码列}不同", "请核对是不是同一个对象填了两行；确实是两个的，不必修改")),
  NAME_LIKE_ANOTHER(warning("“{名称}”与{那一行}的“{另一名称}”只差空格或“人民”", "请核对是不是同一个对象填了两行；确实是两个的，不必修改")),
  FINDING_AFTER_NOTICE(warning("{发现日期列}{发现日期}晚于成文日期{成文日期}", "请核对这一格和 notice.yaml 的“成文日期”")),
  LISTED_WITHOUT_UNIT(error("“{列入名单列}”写了“是”，却没有写明是谁", "请写{名称列}或{网站标识码列}，或改为“否”")),
  VETO_WITHOUT_UNIT(warning("“单项否决”没有写明是谁的，哪里都不计入不合格", "若应计入，请写{名称列}或{网站标识码列}")),
  MISSPELT_ROUND(error("不认识{轮次列}“{轮次}”", "最接近的是“{最接近}”")),
  UNKNOWN_ROUND(error("不认识{轮次列}“{轮次}”", "可以写：{可选}；第一次检查的可以留空")),
  ROUND_WITHOUT_SETTING(
      error(
          "“{列名}”写了“{轮次}”，notice.yaml 里没有列出轮次",
          "请在 notice.yaml 里依次列出，例如“轮次: [初查, 复查]”；不分轮次的，请把这一列写进“不看的列”")),
  ROUND_NOT_SAID(error("这个对象查了几次，“{轮次列}”却空着，分不清问题是哪一次发现的", "请写其中之一：{可选}")),
  FINDING_OF_UNCHECKED_UNIT(
      warning("这个对象没有检查，问题仍按本期的统计、点名", "是以前各期的问题，请在“{期间列}”一列写是哪一期的；确是本期发现的，不必修改")),
  FINDING_WITHOUT_RECHECK(
      error("“{轮次}”的问题，在检查对象的表里没有这个对象“{轮次}”的一行", "请在检查对象的表里补这个对象“{轮次}”的一行；不是这一次发现的，请改“{轮次列}”")),
  NO_PERIOD_IN_CELL(error("“{列名}”写的“{期间}”不是一期", "写法同 notice.yaml 的“期间”，例如 2026年第二季度；本期的问题请留空")),
  PERIOD_NOT_EARLIER(error("“{列名}”写的{期间}不在本期{本期}以前", "这一列只写以前各期的问题是哪一期的；本期的问题请留空")),
  FINDING_OF_EARLIER_DATE(
      warning(
          "这个对象没有检查，{发现日期列}又早于期间和检查时段：按以前的问题处理，本期不统计、不印", "只用来核对往期点名的单位是否整改；应计入本期的，请核对{发现日期列}")),
  OLD_FINDING_COUNTED(
      warning(
          "{发现日期列}早于期间和检查时段，仍按本期的问题统计",
          "是以前的问题的，请在“{期间列}”这一列（没有的请加上）写明是哪一期，例如 2026年第二季度，本期就不统计；是本期的，请核对{发现日期列}")),
  VETO_OF_UNCHECKED_UNIT(
      error(
          "“单项否决”记在没有检查的单位上：{那一行}{检查对象}的“{检查的列名}”写的是“否”，不会计入不合格",
          "若检查过，请把那一行的“{检查的列名}”改为“是”；若没有检查，请改{严重程度列}，或删去这一行；是以前的问题，请在“{期间列}”一列写是哪一期的")),

  CORRECTED(warning("已更正 {位置}（{检查对象}）：{更正}", "请核对更正的是不是这一行；没有错的，不必修改")),
  NO_CORRECTIONS(error("文件里没有内容", "表头应是：{表头}；没有要更正的，请删去这个文件")),
  MISSING_COLUMN_OF_CORRECTIONS(error("表头缺少“{列名}”列", "表头应是：{表头}")),
  EXTRA_COLUMN_OF_CORRECTIONS(error("表头多出“{列名}”这一列", "表头应是：{表头}，每列一次；要说明的请写进“原因”")),
  CORRECTION_OF_OTHER_FILE(error("没有读“{文件}”这个文件", "读的有：{读的文件}")),
  CORRECTION_OF_OTHER_TAB(error("“{文件}”里没有读“{工作表}”这张工作表", "读的有：{读的工作表}")),
  CORRECTION_WITHOUT_TAB(error("“{文件}”读了几张工作表，不能确定是哪一张", "请在“工作表”列写明：{读的工作表}")),
  CORRECTION_TAB_OF_TEXT(error("“{文件}”不是工作簿，没有工作表", "“工作表”请留空")),
  CORRECTION_ROW_INVALID(error("“行”写的“{行}”不是行号", "请写这一格在文件里的行号，例如 5")),
  CORRECTION_OF_OTHER_COLUMN(error("{表} 里没有程序要读的“{列}”这一列", "请照表头写列名，要读的有：{要读的列}")),
  CORRECTION_WITHOUT_REASON(error("“{列名}”是空的", "每处更正都要写明更正人和原因")),
  CORRECTION_CHANGES_NOTHING(error("“原值”和“改为”是一样的", "请核对；不必更正的，请删去这一行")),
  CORRECTED_TWICE(error("这一格在第{行号}行已经更正过", "一格只能更正一次，请只留一行")),
  CORRECTION_OF_NO_ROW(error("{表} 的第{行号}行没有检查数据", "请核对行号；表头和表头以上、空行都不能更正")),
  CORRECTION_OF_OTHER_VALUE(error("{位置} 现在是“{现值}”，不是“{原值}”", "请核对行号、列名和原值；表里已经改好的，请删去这一行")),
  CORRECTION_OF_FILLED_CELL(error("{位置} 现在是“{现值}”，不是空的", "请核对行号、列名和原值；表里已经改好的，请删去这一行")),
  CORRECTION_OF_EMPTY_CELL(error("{位置} 现在是空的，不是“{原值}”", "请核对行号、列名和原值；表里已经改好的，请删去这一行")),

  UNIT_OF_ROW_LEFT_OUT(error("“{检查对象}”写在 {那一行}，那一行不算检查对象", "不再检查的，请把它的问题也删去；仍要检查的，请改那一行的“检查”")),
  UNIT_OF_REFUSED_ROW(error("“{检查对象}”写在 {那一行}，那一行有错误，未采用", "请先改好那一行，这一处随之解决")),
  CODE_CONTRADICTED(error("“{内容}”与{网站标识码列}“{标识码}”对不上：{那一行}是{检查对象}", "请核对标识码和{列名}，改正其中一个；只填标识码也可以")),
  NAME_WITH_OTHER_CODE(error("{文件名} 里没有{网站标识码列}为“{标识码}”的检查对象", "{名称列}相同的有：{检查对象}，请核对标识码")),
  NAME_OF_OTHER_KIND(error("{文件名} 里没有这样的{检查对象}", "{名称列}相同的有：{同名对象}，请核对{类别列}和{平台列}")),
  CODE_PERHAPS_UNREADABLE(error("没有找到{网站标识码列}为“{标识码}”的检查对象，{那一行}又没能读出", "请先改好那一行，再看这一处")),
  NAME_PERHAPS_UNREADABLE(error("没有找到{名称列}为“{名称}”的检查对象，{那一行}又没能读出", "请先改好那一行，再看这一处")),
  UNKNOWN_CODE(error("{文件名} 里没有{网站标识码列}为“{标识码}”的检查对象", "请对照原码核对每一位；若确有这个对象，请在 {文件名} 里补上一行")),
  UNKNOWN_UNIT_NAME(error("{文件名} 里没有{名称列}为“{名称}”的检查对象", "若确有这个对象，请在 {文件名} 里补上一行")),
  MISSPELT_UNIT_NAME(error("{文件名} 里没有{名称列}为“{名称}”的检查对象", "最接近的是 {检查对象}；若确有这个对象，请在 {文件名} 里补上一行")),
  AMBIGUOUS_NAME(error("“{名称}”对应 {文件名} 里{个数}个检查对象：{检查对象}", "请再填{网站标识码列}、{类别列}或{平台列}，使它只对应一个"));

  /** Remedies of several messages. */
  private static final class Remedy {
    static final String OTHER_PERIOD = "请核对是不是用了另一期的表；确是本期的，不必修改";
    static final String IGNORED = "要用的，请从“不看的列”里删去；确实不用的，不必修改";
    static final String DATE = "日期请写成 2024-06-23、2024/6/23 或 2024年6月23日";
  }

  private final Wording wording;

  SheetMessage(Wording wording) {
    this.wording = wording;
  }

  /**
   * The problem in a row, with the headings of its own sheet: {@code {地区列}} stands for what the
   * sheet calls 地区, and is none of the values.
   */
  Problem in(SheetHead head, Place place, Object... values) {
    Iterator<Object> given = List.of(values).iterator();
    List<Object> all = new ArrayList<>();
    for (String name : wording.places()) {
      Optional<Column> column = Column.named(name);
      if (column.isPresent()) {
        all.add(head.label(column.get()));
      } else if (given.hasNext()) {
        all.add(given.next());
      }
    }
    given.forEachRemaining(all::add); // too many, or too few, are refused
    return at(place, all.toArray());
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
