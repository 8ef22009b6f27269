package org.tongbao.markup;

import static org.tongbao.problem.Wording.error;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be wrong with the notice markup that a template writes. */
public enum MarkupMessage implements Message {
  // well-formedness
  ELEMENT_NOT_CLOSED(error("这里的 <{标记}> 没有结束", "请在它该结束的地方写 </{标记}>")),
  STRAY_END_TAG(error("多了一个 </{标记}>，前面没有和它成对的开头", "请删去，或补上开头")),
  END_TAG_EXPECTED(error("标记不完整：此处应当是结束标记 </{标记}>", "请检查尖括号、引号和成对的标记")),
  TEXT_OUTSIDE_NOTICE(error("标记不完整：<notice> 之外不能有文字", "请检查尖括号、引号和成对的标记")),
  SECOND_ROOT(error("标记不完整：最外层只能有一个 <notice>", "请检查尖括号、引号和成对的标记")),
  CONTROL_CHARACTER_IN_MARKUP(error("标记不完整：此处有文档不能容纳的控制字符", "请检查尖括号、引号和成对的标记")),
  XML_DECLARATION_IN_MARKUP(error("标记不完整：公文标记里不能有 <? 声明", "请检查尖括号、引号和成对的标记")),
  ATTRIBUTE_TWICE(error("标记不完整：属性 {属性} 写了两次", "请检查尖括号、引号和成对的标记")),
  PREFIX_IN_MARKUP(error("标记不完整：标记的名称里不能有“{前缀}:”", "请检查尖括号、引号和成对的标记")),
  SPACE_IN_TAG(error("标记不完整：此处不能有空格", "请检查尖括号、引号和成对的标记；文字里的 & 写成 &amp;，< 写成 &lt;")),
  CHARACTER_IN_TAG(error("标记不完整：此处不能出现字符“{字符}”", "请检查尖括号、引号和成对的标记；文字里的 & 写成 &amp;，< 写成 &lt;")),
  MALFORMED_MARKUP(error("标记不完整：此处不符合标记的写法", "请检查尖括号、引号和成对的标记；文字里的 & 写成 &amp;，< 写成 &lt;")),
  BROKEN_CHARACTER(error("文字中有残缺的字符（孤立的代理码）", "请删去或重新输入这个字符")),
  DECLARATION_IN_MARKUP(error("公文标记里不能有 <! 或 <? 声明", "请删去这一处")),
  UNKNOWN_ENTITY(error("不认识的实体 &{实体};", "请直接写出这个字符")),
  NOTICE_TEXT_TOO_LONG(error("附件以外的内容超过 {最多} 万字，已经中止", "请检查这一处的循环；很长的名单应当放在附件里")),

  // vocabulary
  UNKNOWN_ELEMENT(error("不认识的标记 <{标记}>", "可用的标记见模板说明")),
  MISSPELT_ELEMENT(error("不认识的标记 <{标记}>", "是否应为 <{相近标记}>")),
  NOTICE_IN_NOTICE(error("<notice> 不能放在 <{外层标记}> 里", "<notice> 是最外层的标记，只写一次")),
  ELEMENT_OUTSIDE_NOTICE(error("<{标记}> 不能放在最外层里", "它应当放在 {上级标记} 里")),
  ELEMENT_MISPLACED(error("<{标记}> 不能放在 <{外层标记}> 里", "它应当放在 {上级标记} 里")),
  ATTRIBUTE_MISSING(error("<{标记}> 缺少属性 {属性}", "应当写成 <{标记} {属性}=\"…\">")),
  ATTRIBUTE_VALUE_NOT_ALLOWED(error("<{标记}> 的 {属性} 不能是“{值}”", "{属性} 应当是 {可用的值}")),
  UNKNOWN_ATTRIBUTE(error("<{标记}> 没有属性 {属性}", "可用的属性：{可用的属性}")),
  ELEMENT_WITHOUT_ATTRIBUTES(error("<{标记}> 没有属性 {属性}", "它不带属性")),
  TEXT_OUTSIDE_PARAGRAPH(error("文字“{文字}”不能直接写在 <{标记}> 里", "正文应当写在 <p> 里")),
  TEXT_OUTSIDE_ITEM(error("文字“{文字}”不能直接写在 <{标记}> 里", "列表的文字应当写在 <li> 里")),
  TEXT_OUTSIDE_SIGNATURE_PART(error("文字“{文字}”不能直接写在 <{标记}> 里", "落款的文字应当写在 <issuer> 或 <date> 里")),
  TEXT_OUTSIDE_IMPRINT_PART(
      error("文字“{文字}”不能直接写在 <{标记}> 里", "版记的文字应当写在 <cc>、<printer> 或 <printed> 里")),
  TEXT_OUTSIDE_POINT(error("文字“{文字}”不能直接写在 <{标记}> 里", "图里的值应当写在 <point> 里")),
  TEXT_IN_LINE_BREAK(error("文字“{文字}”不能直接写在 <{标记}> 里", "换行只写 <br/>，文字应当写在它的前面或后面")),
  TEXT_IN_REFERENCE(error("文字“{文字}”不能直接写在 <{标记}> 里", "附件的序号由程序填写，文字应当写在它的前面或后面")),
  TEXT_OUTSIDE_CELL(error("文字“{文字}”不能直接写在 <{标记}> 里", "表格的文字应当写在 <td> 或 <th> 里")),

  // blocks
  BLOCK_TWICE(error("有两个 <{标记}>", "只能有一个 <{标记}>")),
  BLOCKS_OUT_OF_ORDER(error("<{标记}> 的次序不对", "次序应当是版头、发文字号、标题、主送机关、正文、落款、附注、附件、版记")),
  ATTACHMENT_OUT_OF_ORDER(error("附件里 <{标记}> 的次序不对", "附件里的次序应当是标题、主送机关、正文、落款")),
  NO_TITLE(error("没有标题", "应当有一个 <title>")),
  EMPTY_TITLE(error("标题是空的", "<title> 里应当有文字")),
  EMPTY_HEAD(error("版头是空的", "<head> 里应当有发文机关标志")),
  EMPTY_HEADING(error("<{标记}> 是空的", "标题里应当有文字")),
  NOTHING_UNDER_HEADING(error("标题“{标题}”下面没有内容", "没有内容时标题也应当一并省去")),
  TWO_RUN_IN_HEADINGS(error("一个段落里有两个段首标题", "请把后一个放进另一个段落")),
  TEXT_BEFORE_RUN_IN_HEADING(error("段落里的 <{标记}> 前面不能有文字", "段首标题应当写在段落的最前面")),
  INCOMPLETE_SIGNATURE(error("落款不完整", "<signature> 里应当有 <issuer> 和 <date>")),
  INCOMPLETE_IMPRINT(error("版记不完整", "<imprint> 里应当有 <printer> 和 <printed>")),
  EMPTY_ATTACHMENT(error("附件“{附件}”没有内容", "没有内容时整个附件应当一并省去")),
  ATTACHMENT_TITLE_TWICE(error("附件的标题写了两次", "标题写在属性 title 里，或写在附件最前面的 <title> 里，只写一处")),
  UNKNOWN_ATTACHMENT(
      error("<see> 所指的附件“{标题}”，通报里没有", "应当写 attachment 的标题，现有“{现有}”；没有这个附件时，这句话应当一并省去")),
  REFERENCE_WITHOUT_ATTACHMENTS(error("<see> 所指的附件“{标题}”，通报里没有", "没有附件时，这句话应当一并省去")),
  AMBIGUOUS_ATTACHMENT(error("<see> 所指的附件“{标题}”有两个", "各附件的标题应当不同")),
  REFERENCE_IN_ATTACHMENT(error("附件里的 <see> 所指的附件“{标题}”，不在这个附件的前面", "附件里的 <see> 只能指前面的附件")),

  // tables
  EMPTY_TABLE(error("表格没有一行内容", "没有内容时整个表格应当一并省去")),
  CAPTION_NOT_FIRST(error("<caption> 的位置不对", "表题应当写在表格的最前面，<colgroup> 前面")),
  EMPTY_GROUP(error("分组的一行“{文字}”下面没有内容", "没有内容时这一行也应当一并省去")),
  NO_COLUMN_WIDTHS(error("表格没有写列宽", "应当先写 <colgroup>，每列一个 <col width=\"…%\"/>")),
  COLUMN_WIDTH_NOT_A_PERCENTAGE(error("列宽“{列宽}”不对", "列宽应当写成百分数，如 width=\"12%\"")),
  COLUMN_WIDTHS_NOT_100(error("各列宽度合计为 {合计}%", "各列宽度合计应当是 100%")),
  UNKNOWN_ALIGNMENT(error("对齐方式“{对齐方式}”不对", "align 应当是 left、center 或 right")),
  SPAN_NOT_A_NUMBER(error("{属性}“{值}”不对", "{属性} 应当是从 1 起的整数")),
  HEAD_CELL_IN_BODY(error("<tbody> 里有 <th>", "表格正文的格子应当用 <td>；只有占满各列的分组的一行用 <th>")),
  BODY_CELL_IN_HEAD(error("<thead> 里有 <td>", "表头的格子应当用 <th>")),
  COLSPAN_BEYOND_TABLE(error("格子跨 {列数} 列，超出表格的右边", "从这一格起只剩 {余下列数} 列")),
  CELLS_OVERLAP(error("格子跨 {列数} 列，与上面跨行的格子重叠", "请改小这一格的 colspan 或上面格子的 rowspan")),
  ROWSPAN_BEYOND_HEAD(error("有格子向下跨行，超出表头 {行数} 行", "rowspan 不能大于表头里连同本行剩下的行数")),
  ROWSPAN_BEYOND_TABLE(error("有格子向下跨行，超出表格 {行数} 行", "rowspan 不能大于表格里连同本行剩下的行数")),
  ROW_LENGTH(error("这一行有 {格数} 格，表格有 {列数} 列", "每行的格数应当与列数相同")),
  ROW_LENGTH_WITH_SPANS(error("这一行连同跨列、跨行的格子占 {占用列数} 列，表格有 {列数} 列", "每行都应当正好占满各列")),

  // charts
  CHART_WITHOUT_SERIES(error("图“{图}”没有系列", "应当有 <series name=\"…\">，里面每个值一个 <point name=\"…\">")),
  CHART_WITHOUT_VALUES(error("图“{图}”没有一个值", "没有内容时整个图应当一并省去")),
  TOO_MANY_SERIES(error("图“{图}”的系列超过 {最多} 个", "再多就分不清了，请分成几个图")),
  SERIES_NAME_TWICE(error("图“{图}”有两个系列都叫“{系列}”", "各系列的名称应当不同")),
  SERIES_WITHOUT_POINTS(error("系列“{系列}”没有一个点", "没有内容时整个图应当一并省去")),
  TOO_MANY_POINTS(error("系列“{系列}”的点超过 {最多} 个", "再多就看不清了，请分成几个图，或用表格")),
  POINT_NAME_TWICE(error("系列“{系列}”有两个点都叫“{点}”", "同一系列里各点的名称应当不同")),
  POINT_NOT_A_NUMBER(
      error("点“{点}”的值“{值}”不能画在图里", "值应当只有数字、一个小数点和负号（整数最多 9 位，小数最多 6 位），如 98.6；没有值的空着")),
  POINT_NOT_A_NUMBER_WITH_UNIT(
      error("点“{点}”的值“{值}”不能画在图里", "值应当只有数字、一个小数点和负号（整数最多 9 位，小数最多 6 位），如 98.6 或 98.6{单位}；没有值的空着")),
  SERIES_POINTS_DIFFER(
      error("系列“{系列}”和“{另一系列}”的点不同：第 {次序} 个是“{点}”和“{另一点}”", "各系列的点应当名称相同、次序相同；没有值的点也要写，空着就是")),
  SERIES_STEPS_DIFFER(error("系列“{系列}”和“{另一系列}”的第 {次序} 个点，steps 不同", "各系列同一个点的 steps 应当相同")),
  POINT_STEPS(error("点“{点}”的 steps 是“{内容}”", "steps 是与前一个点相距几步，应当是 1 至 99；各点一样远的不写")),
  TOO_MANY_STEPS(error("系列“{系列}”从第一个点到最后一个点超过 {最多} 步", "请把各点的 steps 按同样的比例写小")),
  SERIES_LENGTHS_DIFFER(
      error("系列“{系列}”和“{另一系列}”的点不同：{点数} 个和 {另一点数} 个", "各系列的点应当名称相同、次序相同；没有值的点也要写，空着就是"));

  private final Wording wording;

  MarkupMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
