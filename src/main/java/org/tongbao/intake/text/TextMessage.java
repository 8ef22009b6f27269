package org.tongbao.intake.text;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be wrong with a file, a record or a piece of text, whatever it is for. */
public enum TextMessage implements Message {
  FILE_IS_FOLDER(error("这是文件夹，不是文件", Remedy.PROVIDE)),
  FILE_IS_DEVICE(error("这是设备或管道，不是文件", Remedy.PROVIDE)),
  FILE_MISSING(error("找不到这个文件", Remedy.PROVIDE)),
  FILE_NOT_PERMITTED(error("没有读取这个文件的权限", Remedy.PROVIDE)),
  EMPTY_CSV(error("文件是空的", Remedy.SAVE_CSV)),
  EMPTY_TEXT(error("文件是空的", Remedy.SAVE_TEXT)),
  OLD_WORKBOOK_AS_CSV(error("这其实是旧版 Excel 或 WPS 工作簿（.xls、.et），只是改了文件名，不是文本", Remedy.SAVE_CSV)),
  OLD_WORKBOOK_AS_TEXT(error("这其实是旧版 Excel 或 WPS 工作簿（.xls、.et），只是改了文件名，不是文本", Remedy.SAVE_TEXT)),
  WORKBOOK_AS_CSV(error("这其实是 Excel 工作簿（.xlsx）或压缩包，只是改了文件名，不是文本", Remedy.SAVE_CSV)),
  WORKBOOK_AS_TEXT(error("这其实是 Excel 工作簿（.xlsx）或压缩包，只是改了文件名，不是文本", Remedy.SAVE_TEXT)),
  UTF_32_CSV(error("文件是 UTF-32 编码，本程序不读", Remedy.SAVE_CSV)),
  UTF_32_TEXT(error("文件是 UTF-32 编码，本程序不读", Remedy.SAVE_TEXT)),
  UNMARKED_UTF_16_CSV(error("文件像是 UTF-16 编码，却没有开头的标记，读法无法确定", Remedy.SAVE_CSV)),
  UNMARKED_UTF_16_TEXT(error("文件像是 UTF-16 编码，却没有开头的标记，读法无法确定", Remedy.SAVE_TEXT)),
  UNKNOWN_ENCODING_CSV(
      error("文件编码认不出来：按 UTF-8 读到第{第一处}行、按 GB18030 读到第{第二处}行就读不下去了", Remedy.SAVE_CSV)),
  UNKNOWN_ENCODING_TEXT(
      error("文件编码认不出来：按 UTF-8 读到第{第一处}行、按 GB18030 读到第{第二处}行就读不下去了", Remedy.SAVE_TEXT)),
  DAMAGED_CSV(error("文件是 {编码} 编码，这一行却有不合编码的字节，可能是拼进了别的文件，或者文件没有存完整", Remedy.SAVE_CSV)),
  DAMAGED_TEXT(error("文件是 {编码} 编码，这一行却有不合编码的字节，可能是拼进了别的文件，或者文件没有存完整", Remedy.SAVE_TEXT)),

  TEXT_AFTER_QUOTE(error("引号用得不对：“{内容}”里，收尾的引号后面还有别的字", Remedy.QUOTE)),
  TEXT_AFTER_LAST_READ_QUOTE(error("引号用得不对：“{内容}”里，收尾的引号后面还有别的字；这样的行已超过{处数}处，后面不再读", Remedy.QUOTE)),
  UNCLOSED_QUOTE(error("引号没有结束：从“{内容}”起找不到收尾的引号", Remedy.QUOTE)),
  LAST_READ_UNCLOSED_QUOTE(error("引号没有结束：从“{内容}”起找不到收尾的引号；这样的行已超过{处数}处，后面不再读", Remedy.QUOTE)),

  ROWS_IN_ONE_CELL(error("从“{内容}”起，到第{行号}行的引号为止，几行读成了一格：多半是多写了半角引号", Remedy.QUOTE)),

  RECORD_TOO_LONG(error("这一行从“{开头}”起超过{最多}万字，没有读取", "请核对是否把别的内容贴了进来，或少了换行")),
  TEXT_TOO_LONG(error("“{名称}”长达{字数}个字，开头是“{开头}”", "一格最多{上限}个字，请核对是否少了引号，或把别的内容贴了进来")),
  LOST_CHARACTER(error("“{名称}”里第{位置}个字是无法恢复的字（{编码}），全文是“{全文}”", Remedy.RETYPE)),
  INVALID_CHARACTER(error("“{名称}”里第{位置}个字是无效的编码 {编码}，全文是“{全文}”", Remedy.RETYPE)),
  HALF_CHARACTER(error("“{名称}”里第{位置}个字是半个字（{编码}），全文是“{全文}”", Remedy.RETYPE)),
  CONTROL_CHARACTER(error("“{名称}”里第{位置}个字是控制字符 {编码}，全文是“{全文}”", Remedy.RETYPE)),
  PRIVATE_CHARACTER(
      error(
          "“{名称}”里第{位置}个字是自造字 {编码}，别的电脑上可能显示成空白或别的字，全文是“{全文}”",
          "GB 18030—2022 里它是{标准字}，请改用这个字；若是 CSV，请另存为“CSV UTF-8（逗号分隔）”")),
  UNKNOWN_PRIVATE_CHARACTER(
      warning("“{名称}”里第{位置}个字是自造字 {编码}，别的电脑上可能显示成空白或别的字，全文是“{全文}”", "请改用标准字，或核对印出的文件")),
  LOOKALIKE_CHARACTER(
      warning("“{名称}”里第{位置}个字{原字}应为{应为}，全文是“{全文}”", "两个字看上去一样，编码不同，多半是从 PDF 复制来的；印出时用后一个，请在原处改正")),
  INVISIBLE_CHARACTER(warning("“{名称}”里第{位置}个字是看不见的字符 {编码}，全文是“{全文}”", "核对名称时不计这个字符；请在原处删去")),
  REPEATED_SPACES(warning("“{名称}”里有连在一起的几个空格，全文是“{全文}”", "印出来时它们会被去掉或并成一个；请删去，或只留一个")),

  VALUE_MISSING(error("“{列名}”这一格是空的", "请填写；这一列可以空着的，请在 notice.yaml 里给它写上 可空: 是")),
  VALUE_IS_NO_NUMBER(error("“{列名}”写的“{内容}”不是数", "请只写阿拉伯数字，例如 780 或 12.5，不加千位分隔符")),
  VALUE_WITH_MANY_DIGITS(error("“{列名}”写的“{内容}”位数太多", "整数部分最多{整数位数}位，小数部分最多{小数位数}位，请核对")),
  VALUE_IS_NO_DATE(error("“{列名}”写的“{内容}”不是一个日期", Remedy.DATE)),
  VALUE_IS_NUMBER_OF_DAY(
      error("“{列名}”写的“{内容}”不是一个日期", "这像是 Excel 内部的日期数；请把这一列设为日期格式再存一次，或写成 2024-06-23")),
  VALUE_OF_WRONG_YEAR(error("“{列名}”写的“{内容}”的年份不对", Remedy.DATE)),
  VALUE_IS_NO_DAY(error("“{列名}”写的“{内容}”是日历上没有的一天", Remedy.DATE)),
  VALUE_IS_NOT_YES_OR_NO(error("“{列名}”写的是“{内容}”", "请写“是”或“否”")),

  UNREADABLE_WORKBOOK(error("文件无法读取", "请用 Excel 或 WPS 打开，确认文件完好")),
  EMPTY_WORKBOOK_FILE(error("文件是空的", Remedy.SAVE_WORKBOOK)),
  ENCRYPTED_WORKBOOK(error("工作簿加了打开密码", "请在 Excel 或 WPS 里去掉密码，再存一次")),
  OLD_WORKBOOK(error("这其实是旧版 Excel 或 WPS 工作簿（.xls、.et），只是改了文件名", Remedy.SAVE_WORKBOOK)),
  NO_WORKBOOK(error("这不是 Excel 工作簿，只是文件名这样写", Remedy.SAVE_WORKBOOK + "；若是 CSV，请把文件名改回 .csv")),
  BINARY_WORKBOOK(error("这其实是二进制工作簿（.xlsb），只是改了文件名", Remedy.SAVE_WORKBOOK)),
  ZIP_WITHOUT_WORKBOOK(error("这是压缩包或别的文件，里面没有工作簿", Remedy.SAVE_WORKBOOK)),
  DAMAGED_WORKBOOK(error("工作簿损坏，或不是 Excel、WPS 存的，读不下去", Remedy.SAVE_WORKBOOK)),
  WORKBOOK_PART_TWICE(error("工作簿里有两个同名的部件 {部件}，不同的程序会读出不同的内容", Remedy.SAVE_WORKBOOK)),
  WORKBOOK_PART_UNCERTAIN(
      error(
          "工作簿里的部件 {部件} 该不该读，不能确定：[Content_Types].xml 与 _rels 所说的不一致，不同的程序会读出不同的内容",
          Remedy.SAVE_WORKBOOK)),
  WORKBOOK_TOO_LARGE(error("工作簿解开后大得不合常理", "请核对文件；若确有这么多数据，请另存为“CSV UTF-8（逗号分隔）”")),
  SEVERAL_WORKSHEETS(error("有{张数}张工作表都像是要读的表：{工作表}", "请在 notice.yaml 的“{设置}”里写明要读哪一张，或只留一张")),
  EMPTY_WORKBOOK(error("工作簿里没有内容", "第一行要写列名，可用的列名有：{列名}")),
  NO_WORKSHEET(error("有{张数}张工作表，哪一张都没有要找的表头：{工作表}", "请在其中一张写上列名，可用的列名有：{列名}")),
  WORKSHEET_SHOWS_FORMULAS(error("这张工作表设为显示公式，看不到算出的结果", "请在 Excel 的“公式”里取消“显示公式”，核对后再存一次")),
  UNREADABLE_ROW(error("从这一行起读不下去，工作簿可能损坏", "请用 Excel 或 WPS 打开核对，再另存一次")),
  HIDDEN_ROW(error("这一行是隐藏的", "请取消筛选和隐藏，看清要不要计入；不要的行请删去")),
  HIDDEN_ROWS(error("这一行起有{行数}行是隐藏的，可能正在筛选", "请取消筛选和隐藏，看清要不要计入；不要的行请删去")),
  NO_SUCH_WORKSHEET(error("没有名为“{工作表}”的工作表，看得见的有：{可选}", "请改正 notice.yaml 的“{设置}”，或取消隐藏")),
  MERGED_CELLS_FILLED(warning("从这一格起向下合并了几格，各行都按这一格的内容读", "若各行不同，请取消合并并逐行填写")),
  MERGED_CELLS(error("{范围} 是合并的单元格", "请取消合并，并在每一格都填上内容")),

  DITTO(error("“{列名}”写的是“{内容}”，不能确定指哪一格", "请写出内容；几行相同的，每行都要写")),
  CELL_IS_STRUCK(error("“{列名}”里有画了删除线的字，全文是“{存的内容}”", "作废的请删去这一行，或删去划掉的字；仍然有效的，请取消删除线")),
  CELL_IS_MERGED(error("“{列名}”在合并的单元格 {范围} 里", "请取消合并，并在每一格都填上内容")),
  CELL_UNDER_MERGED(error("“{列名}”在合并的单元格 {范围} 里，看到的是“{看到}”，这一格另存着“{存的内容}”", "请取消合并，逐行核对、填写")),
  CELL_SHOWS_PERCENTAGE(error("“{列名}”显示的是{显示}%，存的是{存的数}", "请把这一格设为常规格式，写不带百分号的数")),
  CELL_SHOWS_ROUNDED(error("“{列名}”显示的是{显示}，存的是{存的数}", "请把存的数改成要用的数，或显示全部小数")),
  CELL_SHOWS_OTHER(error("“{列名}”显示的是“{显示}”，存的是“{存的内容}”", Remedy.SET_GENERAL)),
  CELL_SHOWS_NOTHING(error("“{列名}”看上去是空的，存的是“{存的内容}”", "请把这一格的格式改为“常规”，看清存的内容；不要的请清除")),
  CELL_FORMAT_UNCERTAIN(error("“{列名}”的格式是“{格式}”，不能确定显示的就是存的“{存的内容}”", Remedy.SET_GENERAL)),
  CELL_UNDER_CONDITION(error("“{列名}”在条件格式 {范围} 里，不能确定显示的就是存的“{存的内容}”", "请清除这些单元格的条件格式，再核对内容")),
  CELL_HIDES_ZERO(
      error("“{列名}”看上去是空的，存的是0：这张工作表不显示零值", "请在 Excel 的“选项→高级”里勾选“在具有零值的单元格中显示零”；不要的0请清除")),
  CELL_TOO_NARROW(error("“{列名}”这一列太窄，显示不出存的{存的数}", "请把这一列拉宽，再核对内容")),
  CELL_LOST_DIGITS(error("“{列名}”是一个{位数}位的数，Excel 只保留15位，后几位可能已丢失", "请把这一列设为文本格式，再照原样填写")),
  CELL_IS_DATE(error("“{列名}”被 Excel 存成了日期 {日期}", "若本来是文字（如 3-5），请先把这一格设为文本格式，再重新填写")),
  CELL_SHOWS_PART_OF_DATE(
      error(
          "“{列名}”存的是日期 {日期}，格式“{格式}”却不按年、月、日显示完整的日期",
          "请把格式改为 2024-06-23 那样的日期，再核对；若本来是文字（如 3-5），请先把这一格设为文本格式，再重新填写")),
  CELL_IS_NO_DATE(error("“{列名}”是日期格式，存的数却不是日期", "请重新填写日期，例如 2024-06-23；若本来是数，请把格式改为“常规”")),
  CELL_HAS_ERROR(error("“{列名}”是错误值“{错误值}”", "请改好公式，或直接填写内容")),
  CELL_NOT_OF_ITS_TYPE(error("“{列名}”在文件里记为{类型}，存的“{存的内容}”却不是", "请用 Excel 或 WPS 打开，重新填写这一格，再保存一次")),
  CELL_NOT_COMPUTED(error("“{列名}”是公式，文件里却没有算出的结果", "请用 Excel 或 WPS 打开，保存一次，或直接填写内容")),
  CELL_TO_BE_RECALCULATED(
      error("“{列名}”是公式，工作簿却注明打开时要重新计算，存的“{存的结果}”不一定是算出的结果", "请用 Excel 或 WPS 打开，核对后保存一次，或直接填写内容"));

  /** Remedies of several messages. */
  private static final class Remedy {
    static final String PROVIDE = "请把“{文件名}”放进输入文件夹，文件名要一字不差，并且能打开";
    static final String SAVE_CSV = "请用 Excel 或 WPS 打开原表核对，再另存为“CSV UTF-8（逗号分隔）”";
    static final String SAVE_TEXT = "请用记事本打开核对，再另存一次，编码选 UTF-8";
    static final String SAVE_WORKBOOK = "请用 Excel 或 WPS 打开原表核对，再另存为“Excel 工作簿（.xlsx）”";
    static final String QUOTE = "内容里的半角引号 \" 要写成两个 \"\"，整格再用一对 \" 括起来；也可改用中文引号";
    static final String SET_GENERAL = "请把这一格的格式改为“常规”，再核对内容";
    static final String DATE = "日期请写成 2024-06-23、2024/6/23 或 2024年6月23日";
    static final String RETYPE = "请删去或重新输入这个字";
  }

  private final Wording wording;

  TextMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
