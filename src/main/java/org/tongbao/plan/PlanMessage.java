package org.tongbao.plan;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be missing in an input folder or among the prior notices, and figures out of date. */
public enum PlanMessage implements Message {
  NO_SUCH_ARCHIVE(warning("没有这个档案目录，没有与已归档的往期比较", "请核对 --history 写的目录")),
  NO_INPUT_FOLDER(error("没有这个目录", "请写出放有 notice.yaml 的目录")),
  INPUT_FOLDER_CLOSED(error("没有权限读这个目录", "请检查目录的权限，特别是运行本程序的用户有没有")),
  NO_SETTINGS_FILE(error("目录 {目录} 里没有这个文件", "写法见 input/README.md")),
  NOT_A_FILE(error("这不是普通文件：是文件夹、设备，或指向不存在的文件的链接", "请换成文件本身；不要的请移走")),
  NO_SHEET_FILE(error("目录 {目录} 里没有这个文件，也没有 {工作簿}", "写法见 input/README.md")),
  NAMED_NO_TABLE(error("“表”里写的“{文件}”不是这个目录里的 .csv 或 .xlsx 文件", "只写文件名和工作表名，例如“台账.xlsx/网站台账”")),
  FACT_FILE_NO_TABLE(
      error("“事实表”里写的“{文件}”不是这个目录里的 .csv 或 .xlsx 文件", "只写文件名，例如“采用.xlsx”；工作表另写在“工作表”里")),
  FACT_FILE_WITHOUT_WORKSHEETS(error("“事实表”里写的“{文件}”不是工作簿，没有工作表", "请删去“工作表”")),
  NAMED_SHEET_MISSING(error("“{设置}”里写的“{文件}”不在这个目录里", "目录里有：{表}；请改正，或把文件放进来")),
  FILE_OF_OTHER_PERIOD(warning("文件名里写的是“{另一期}”，本期是{本期}", "请核对是不是用了另一期的表；确是本期的，不必修改")),
  WORDS_OF_OTHER_PERIOD(warning("这里写的是“{另一期}”，本期是{本期}", "请核对是不是上期的文字；没有错的，不必修改")),
  YEAR_PERHAPS_WRONG(warning("{较晚的日期名}{较晚的日期}比{较早的日期名}{较早的日期}晚一年以上", "请核对两处的年份；没有错的，不必修改")),
  SHEETS_IN_SEVERAL_FILES(
      error("{检查对象或问题}的表在几个文件里都有：{文件}，不能确定用哪一个", "请在 notice.yaml 里写明，例如“{样例}”，或把不用的移出这个目录")),
  NO_TABLE_OF_UNITS(
      error(
          "目录里的表没有一张是检查对象：没有认出“名称”这一列",
          "请先运行 tongbao map，或在 notice.yaml 里写“表”；隐藏的工作表、列名不在前10行的表不读")),
  NO_TABLE_OF_FINDINGS(
      error(
          "目录里的表没有一张是问题：没有认出“存在问题”这一列",
          "请先运行 tongbao map，或在 notice.yaml 里写“表”；隐藏的工作表、列名不在前10行的表不读")),
  UNUSED_WORKSHEETS(warning("没有读的工作表：{工作表}", "要用的，请取消隐藏，把列名放进前10行，或写进 notice.yaml 的“表”；不用的，不必修改")),
  UNUSED_SETTINGS(warning("这个文件没有用到", "设置只从 notice.yaml 读；要用的，请改成这个名称（注意隐藏的扩展名）")),
  UNUSED_WORDS(warning("这个文件没有用到", "本期的文字只从 words.ftlx 读；要用的，请改成这个名称（注意大小写和隐藏的扩展名）")),
  UNUSED_CORRECTIONS(
      error("这个文件没有用到", "更正只从 更正.csv 读：请另存为“CSV UTF-8（逗号分隔）”，并改成这个名称；不是更正的，请改名或移出这个目录")),
  UNUSED_TABLE(warning("这个表没有用到", "要用的，请写进 notice.yaml 的“表”；不用的，请移出这个目录")),
  UNREADABLE_TABLE(
      warning("这个文件没有用到", "表只从 .csv 和 .xlsx 读；要用的，请用 Excel 或 WPS 另存为 .xlsx（注意隐藏的扩展名）")),
  SHEET_FILE_TWICE(error("同时有 {文本表} 和 {工作簿}，不能确定用哪一个", "请留下要用的一个，把另一个移出这个目录")),

  PRIOR_NOTICE_MISSING(
      warning(
          "没有归档{缺的一期}的通报，本期不与它和更早的通报比较（上年同期、“往期”里写的除外）",
          "印发过的，请先归档（tongbao archive add）再生成，或写进“往期”；没有这一期的，不必修改")),
  PRIOR_NOTICE_UNCERTAIN(
      warning("{本期}的上一期按已归档的{上一期}计，不能确定它就是{最后一期}", "其后还有的，请先归档（tongbao archive add）再生成；没有的，不必修改")),
  PRIOR_PERIOD_UNCERTAIN(
      warning(
          "{本期}的上一期按“往期”里的{上一期}计，不能确定它就是{最后一期}",
          "其后还有的，请写进“往期”，或先归档（tongbao archive add）；没有的，不必修改")),
  EARLIER_NOT_FILED(
      error(
          "没有归档{期间}的通报（发文机关相同、成文日期不在本期之后、有同名的检查类别），已归档的往期有：{各期}",
          "请先归档（tongbao archive add），或用 --history 指定档案目录；没有归档的，可写那一期的输入文件夹，例如“往期: ../2026-q2”")),
  EARLIER_FILED_ALREADY(warning("{期间}的通报已经归档（{档号}），用归档的，没有用{来源}", "不必修改；也可以从“往期”里删去这一项")),
  EARLIER_PERIOD_TWICE(error("{期间}在“往期”里有两项：{来源}和{另一来源}", "请只留一项")),
  EARLIER_TOO_LARGE(error("往期的数据太大（{来源}）：{原因}", "请改写名单，只列当时点名或不合格的单位")),
  EARLIER_FOLDER_REFUSED(
      error("往期的输入文件夹“{文件夹}”有{个数}处错误：{前几处}", "请用 tongbao check 检查那个文件夹并改正；路径写错的，请改正")),
  EARLIER_FOLDER_NOT_BEFORE(error("往期的输入文件夹“{文件夹}”是{期间}的，不在本期“{本期}”之前", "请写以前各期的文件夹")),
  EARLIER_FOLDER_OF_OTHER_ISSUER(
      error("往期的输入文件夹“{文件夹}”的发文机关是“{发文机关}”，本期是“{本期的发文机关}”", "请写本机关的；机关改了名称的，请先归档，或改写名单")),
  EARLIER_LIST_NO_TABLE(
      error("“往期”里写的名单“{文件}”不是这个目录里的 .csv 或 .xlsx 文件", "只写文件名，例如“上期点名.csv”；工作表另写在“工作表”里")),
  PRIOR_NOTICE_WITHOUT_KIND(
      warning("上一期（{上一期}）的通报没有检查“{类别}”，这一类不与往期比较", "类别改了名称的，请核对；上一期确实没有检查的，不必修改")),

  OWN_COLUMN_DECLARED_OTHERWISE(
      error("自有列“{列名}”在这里写的是{类型}，在 {位置} 写的是{另一类型}", "两处的类型和单位要一致，请改正其中一处，或删去这一处")),

  SET_OF_OTHER_LEVEL(
      warning(
          "“{发文机关}”的通报一般写“{应有的说法}”，模板“{模板}”是{层级}级的，会写“{模板的说法}”",
          "请换一套模板，或用 template new 复制一套，改其中 set.yaml 的“层级”和 notice.ftlx 的文字；没有选错的，不必修改")),

  UNUSED_SETTING(warning("“{项目}”已填写，但模板“{模板}”没有用到，不会印在通报里", "请核对；确实不需要的，请删去这一项")),
  UNUSED_CHOICE_OF_RATES(
      warning(
          "“公布合格率”已填写，但模板“{模板}”没有用到：写“是”写“否”，印出来都一样",
          "请核对通报里要不要有合格率；由模板决定的，请删去这一项；要由这一项决定的，请在模板里用 notice.ratesPublished")),
  UNUSED_FACT(warning("{列表}“{名称}”已填写，但模板“{模板}”没有用到，不会印在通报里", "请核对名称是否与模板里的一致；确实不需要的，请删去")),
  UNUSED_EARLIER_PERIOD(
      warning(
          "往期“{期间}”不是紧接着的各期，也不是上年同期，模板“{模板}”又没有用 earlierIn 取它，不会印在通报里", "请核对；确实不需要的，请从“往期”里删去")),

  NUMBER_AS_FILED(warning("发文字号“{文号}”与已归档的{往期}通报（{档号}）相同", "请核对这两处；文号确实相同的，不必修改")),
  PERIOD_AS_FILED(warning("{本期}的通报已经归档过（{档号}，文号{文号}），与本期的文号不同", "请核对“期间”是否忘了改；更正后重新印发的，不必修改")),

  FACT_AS_LAST_TIME(warning("事实“{事实}”与{往期}的通报相同，都是“{数值}”", "请核对是否忘了更新；确实相同的，不必修改")),
  FACT_TABLE_AS_LAST_TIME(warning("事实表“{事实表}”的各行与{往期}的通报全部相同", "请核对是否忘了更新；确实相同的，不必修改"));

  private final Wording wording;

  PlanMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
