package org.tongbao.lint.rules;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/**
 * Every sentence that a rule reports, in the order of the rules. A place named as a {@link
 * ProfileKey} takes the profile's value; the check fills the others.
 */
enum LintMessage implements Message {
  NO_PAGE_SIZE(Rule.PAGE_SIZE, "没有规定纸张大小"),
  WRONG_PAGE_SIZE(Rule.PAGE_SIZE, "纸张为 {宽} 毫米×{高} 毫米"),
  WRONG_TOP_MARGIN(Rule.MARGIN_TOP, "天头（上白边）为 {长度}"),
  WRONG_LEFT_MARGIN(Rule.MARGIN_LEFT, "订口（左白边）为 {长度}"),
  WRONG_TEXT_WIDTH(Rule.TEXT_WIDTH, "版心宽 {长度}"),
  WRONG_TEXT_HEIGHT(Rule.TEXT_HEIGHT, "版心高 {长度}"),
  TABLE_TOO_WIDE(Rule.TABLE_WIDTH, "表格宽 {长度}，超出版心 {超出}"),
  LOOSE_LINE_PITCH(Rule.LINE_PITCH, "正文行距不是固定值，每面行数不定"),
  WRONG_LINE_COUNT(Rule.LINE_PITCH, "正文行距 {实际行距}，每面 {行数} 行"),
  LOOSE_PROFILE_PITCH(Rule.LINE_PITCH, "正文行距不是固定值，每面行数不定", "正文行距为固定值 {行距}"),
  WRONG_PROFILE_PITCH(Rule.LINE_PITCH, "正文行距 {实际行距}，每面 {行数} 行", "正文行距为固定值 {行距}"),
  WRONG_CHARACTER_COUNT(Rule.LINE_CHARACTERS, "正文字间距 {实际字间距}，每行 {字数} 字"),
  WRONG_PROFILE_SPACING(Rule.LINE_CHARACTERS, "正文字间距 {实际字间距}，每行 {字数} 字", "正文字间距 {字间距}"),
  WIDOW_CONTROL_ON(Rule.WIDOW_CONTROL, "正文开着“孤行控制”"),
  THEME_CHINESE_FONT(Rule.CHINESE_FONT, "中文用的是主题字体"),
  NO_CHINESE_FONT(Rule.CHINESE_FONT, "没有指明中文字体"),
  WRONG_BODY_FONT(Rule.BODY_FONT, "正文字体为{字体}"),
  WRONG_BODY_SIZE(Rule.BODY_SIZE, "字号为{字号}"),
  NO_DIGIT_FONT(Rule.DIGIT_FONT, "没有指明数字的字体"),
  WRONG_DIGIT_FONT(Rule.DIGIT_FONT, "数字字体为 {字体}"),
  SEVERAL_DIGIT_FONTS(Rule.DIGIT_FONT, "正文的数字用了 {种数} 种字体，其中有 {字体}"),
  BOLD_TEXT(Rule.BOLD, "文字加粗"),
  COLOURED_TEXT(Rule.TEXT_COLOUR, "文字颜色为 #{颜色}"),
  NO_PAGE_NUMBER(Rule.PAGE_NUMBER, "页脚里没有页码"),
  WRONG_PAGE_NUMBER_FORM(Rule.PAGE_NUMBER_FORM, "页码写作“{页码}”"),
  SAME_PAGE_NUMBER_SIDE(Rule.PAGE_NUMBER_SIDE, "单双页的页码在同一侧"),
  ODD_NUMBER_NOT_RIGHT(Rule.PAGE_NUMBER_SIDE, "单页页码没有居右"),
  EVEN_NUMBER_NOT_LEFT(Rule.PAGE_NUMBER_SIDE, "双页页码没有居左"),
  WRONG_ODD_NUMBER_SPACE(Rule.PAGE_NUMBER_SIDE, "单页页码右空 {字数} 字"),
  WRONG_EVEN_NUMBER_SPACE(Rule.PAGE_NUMBER_SIDE, "双页页码左空 {字数} 字"),
  WRONG_PAGE_NUMBER_FONT(Rule.PAGE_NUMBER_FONT, "页码为{字号} {字体}"),
  NO_PAGE_NUMBER_FONT(Rule.PAGE_NUMBER_FONT, "页码为{字号} 未指明字体"),
  WRONG_PAGE_NUMBER_HEIGHT(Rule.PAGE_NUMBER_HEIGHT, "页码约距版心下边缘 {长度}"),
  MARK_NOT_CENTRED(Rule.MARK_CENTRED, "发文机关标志没有居中"),
  WRONG_NUMBER_BRACKETS(Rule.NUMBER_BRACKETS, "发文字号写作“{写法}”"),
  WRONG_NUMBER_YEAR(Rule.NUMBER_YEAR, "发文字号写作“{写法}”"),
  WRONG_NUMBER_SERIAL(Rule.NUMBER_SERIAL, "发文字号写作“{写法}”"),
  OPEN_NUMBER(Rule.NUMBER_OPEN, "发文字号还没有填"),
  TITLE_NOT_CENTRED(Rule.TITLE_CENTRED, "标题没有居中"),
  WRONG_TITLE_FONT(Rule.TITLE_FONT, "标题字体为{字体}"),
  WRONG_TITLE_SIZE(Rule.TITLE_SIZE, "标题字号为{字号}"),
  HOURGLASS_TITLE(Rule.TITLE_SHAPE, "标题中间一行短、上下两行长，成了沙漏形"),
  WIDE_TITLE_LINE(Rule.TITLE_WIDTH, "标题的一行“{行}”有 {字数} 字宽，版心只容 {最多} 字"),
  SHORT_TITLE_REST(Rule.TITLE_WIDTH, "标题的最后一行约剩 {字数} 个字"),
  TITLE_BROKEN(Rule.TITLE_BREAK, "标题回行拆开了“{词语}”"),
  MARK_AFTER_TITLE(Rule.TITLE_END, "标题末尾有标点"),
  HALF_WIDTH_ADDRESSEE_COLON(Rule.ADDRESSEE_COLON, "主送机关后用了半角冒号"),
  NO_ADDRESSEE_COLON(Rule.ADDRESSEE_COLON, "主送机关后没有冒号"),
  INDENTED_ADDRESSEE(Rule.ADDRESSEE_FLUSH, "主送机关没有顶格（首行左空 {字数} 字）"),
  RIGHT_ALIGNED_ADDRESSEE(Rule.ADDRESSEE_FLUSH, "主送机关居右"),
  WRONG_ADDRESSEE_GAP(Rule.ADDRESSEE_GAP, "标题与主送机关之间空 {行数} 行"),
  NO_BODY_ON_FIRST_PAGE(Rule.FIRST_PAGE, "正文从第二页开始"),
  WRONG_FIRST_LINE_INDENT(Rule.BODY_INDENT, "自然段首行左空 {字数} 字"),
  INDENTED_LINES(Rule.BODY_INDENT, "自然段回行左空 {字数} 字"),
  INDENT_OF_BLANKS(Rule.BLANK_INDENT, "段首用空格缩进"),
  WRONG_HEADING_1_FONT(Rule.HEADING_1_FONT, "第{层次}层标题字体为{字体}"),
  WRONG_HEADING_2_FONT(Rule.HEADING_2_FONT, "第{层次}层标题字体为{字体}"),
  WRONG_HEADING_3_FONT(Rule.HEADING_3_FONT, "第{层次}层标题字体为{字体}"),
  WRONG_HEADING_MARK(Rule.HEADING_MARK, "层次序数写作“{写法}”", "写作“{应为}”"),
  REPEATED_NUMBER(Rule.NUMBERING_TWICE, "“{序数}”出现了两次", "“{应为}”"),
  NUMBER_OUT_OF_ORDER(Rule.NUMBERING_TWICE, "“{序数}”排在“{前一序数}”之后", "“{应为}”"),
  WRONG_FIRST_NUMBER(Rule.NUMBERING_GAP, "序数从“{序数}”开始", "“{应为}”"),
  SKIPPED_NUMBER(Rule.NUMBERING_GAP, "“{前一序数}”之后是“{序数}”", "“{应为}”"),
  WRONG_POINT(Rule.NUMBERING_POINTS, "“{前一序数}”之后是“{序数}”", "“{应为}”"),
  MARK_AFTER_HEADING(Rule.HEADING_END, "标题末尾有标点"),
  HEADING_WITHOUT_TEXT(Rule.HEADING_EMPTY, "标题之下没有正文"),
  WRONG_NOTE_GAP(Rule.NOTE_GAP, "正文与附件说明之间空 {行数} 行"),
  WRONG_NOTE_INDENT(Rule.NOTE_INDENT, "附件说明左空 {字数} 字"),
  HALF_WIDTH_NOTE_COLON(Rule.NOTE_COLON, "“附件”后用了半角冒号"),
  NUMBERED_SINGLE_NOTE(Rule.NOTE_NUMBER, "只有一个附件，却编了号"),
  WRONG_NOTE_NUMBER(Rule.NOTE_NUMBER, "第 {序号} 个附件没有编“{序号}.”"),
  WRONG_NOTE_NUMBER_FORM(Rule.NOTE_NUMBER, "附件序号写作“{写法}”"),
  MARK_AFTER_NOTE(Rule.NOTE_END, "附件名称后有标点"),
  UNMENTIONED_ATTACHMENT(Rule.ATTACHMENT_MENTIONED, "正文没有提到{附件}"),
  UNLISTED_ATTACHMENT(Rule.ATTACHMENT_UNKNOWN, "正文提到附件{序号}，附件说明只有 {个数} 个附件"),
  NO_SIGNATURE_GAP(Rule.SIGNATURE_GAP, "署名紧接上文，没有空行"),
  OTHER_ISSUER(Rule.ISSUER_CONFLICT, "发文机关是“{机关}”，署名却是“{署名}”"),
  WRONG_SIGNATURE_PLACE(Rule.SIGNATURE_PLACE, "成文日期右空 {日期右空} 字，署名右空 {署名右空} 字"),
  ISSUER_MAY_BREAK_OFF(Rule.SIGNATURE_KEEP, "署名可能与上文分在两面"),
  DATE_MAY_BREAK_OFF(Rule.SIGNATURE_KEEP, "成文日期可能与上文分在两面"),
  WRONG_DATE_FORM(Rule.DATE_FORM, "成文日期写作“{日期}”"),
  OPEN_DATE(Rule.DATE_OPEN, "成文日期还没有填"),
  NO_REMARK_BRACKETS(Rule.REMARK_BRACKETS, "附注没有加全角圆括号"),
  REMARK_NOT_LEFT(Rule.REMARK_INDENT, "附注没有居左"),
  WRONG_REMARK_INDENT(Rule.REMARK_INDENT, "附注左空 {字数} 字"),
  NO_NEW_PAGE(Rule.ATTACHMENT_PAGE, "{附件}没有另起一页"),
  ATTACHMENT_MARK_NOT_LEFT(Rule.ATTACHMENT_MARK, "“{附件}”没有居左"),
  INDENTED_ATTACHMENT_MARK(Rule.ATTACHMENT_MARK, "“{附件}”没有顶格"),
  SIGN_AFTER_ATTACHMENT_MARK(Rule.ATTACHMENT_MARK, "“{附件}”后有标点"),
  WRONG_ATTACHMENT_MARK_FONT(Rule.ATTACHMENT_MARK_FONT, "“附件”用的是{字号}{字体}"),
  ATTACHMENT_TITLE_NOT_CENTRED(Rule.ATTACHMENT_TITLE, "附件标题没有居中"),
  WRONG_ATTACHMENT_TITLE_GAP(Rule.ATTACHMENT_TITLE_GAP, "“附件”与附件标题之间空 {行数} 行"),
  WRONG_ATTACHMENT_TITLE_FONT(Rule.ATTACHMENT_TITLE_FONT, "附件标题用的是{字号}{字体}"),
  NUMBERED_SINGLE_ATTACHMENT(Rule.ATTACHMENT_ORDER, "只有一个附件，却编为“{附件}”"),
  WRONG_ATTACHMENT_NUMBER(Rule.ATTACHMENT_ORDER, "第 {序号} 个附件编为“{附件}”"),
  ATTACHMENTS_WITHOUT_NOTE(Rule.ATTACHMENT_COUNT, "正文之后没有附件说明，却附有 {个数} 个附件"),
  WRONG_ATTACHMENT_COUNT(Rule.ATTACHMENT_COUNT, "附件说明列出 {列出} 个附件，后面所附的有 {所附} 个"),
  OTHER_ATTACHMENT_NAME(Rule.ATTACHMENT_NAMES, "{附件}的标题与附件说明不一致", "“{名称}”"),
  OTHER_ATTACHMENT_WORD(Rule.ATTACHMENT_WORD, "这里称“{称呼}”，别处称“附件”"),
  NO_REPEATED_HEADER(Rule.TABLE_HEADER, "表格有 {行数} 行以上，表头没有设为重复"),
  ROW_MAY_BREAK(Rule.TABLE_ROW_BREAK, "表格允许跨页断行"),
  NO_STOP_AFTER_COPIES(Rule.COPIES_END, "抄送机关后没有句号"),
  WRONG_IMPRINT_SIZE(Rule.IMPRINT_SIZE, "抄送机关字号为{字号}"),
  PADDED_PRINTED_DATE(Rule.PRINTED_DATE, "印发日期的月、日编了虚位"),
  NO_PRINTED_WORD(Rule.PRINTED_DATE, "印发日期后没有“印发”二字"),
  HALF_WIDTH_SIGN(Rule.HALF_WIDTH_MARK, "半角的“{标点}”", "全角的“{应为}”"),
  HALF_WIDTH_SIGN_IN_TABLE(Rule.HALF_WIDTH_IN_TABLE, "表格里半角的“{标点}”"),
  STRAIGHT_QUOTE(Rule.STRAIGHT_QUOTES, "直引号 {引号}"),
  REPEATED_SIGN(Rule.DOUBLED_MARK, "连着写了“{标点}”", "只留一个"),
  NEEDLESS_PAUSE_MARK(Rule.PAUSE_MARK, "写作“{写法}”", "“{应为}”"),
  UNPAIRED_MARK(Rule.PAIRED_MARKS, "“{标点}”没有配对"),
  TYPED_LONG_MARK(Rule.LONG_MARKS, "写作“{写法}”", "写作“{应为}”"),
  NO_END_MARK(Rule.PARAGRAPH_END, "段末没有标点"),
  THOUSANDS_SEPARATOR(Rule.THOUSANDS_MARK, "写作“{写法}”", "写作“{应为}”"),
  PADDED_DATE(Rule.DATE_PADDED, "日期写作“{日期}”"),
  IMPOSSIBLE_DATE(Rule.DATE_IMPOSSIBLE, "没有“{日期}”这一天"),
  PLACEHOLDER_LEFT(Rule.PLACEHOLDER, "有占位的“{文字}”"),
  ONLY_PLACEHOLDER(Rule.PLACEHOLDER, "整段只有“{文字}”"),
  MATTER_OPEN(Rule.OPEN_MATTER, "有未定的“{文字}”"),
  PRINTED_ID_NUMBER(Rule.ID_NUMBER, "有居民身份证号码"),
  PRINTED_MOBILE_NUMBER(Rule.MOBILE_NUMBER, "有手机号码"),
  FILE_EMBEDDED(Rule.EMBEDDED_FILE, "套入了另一个文件，里面的文字没有检查"),
  CHANGES_TRACKED(Rule.TRACKED_CHANGES, "有没有接受的修订"),
  TEXT_HIDDEN(Rule.HIDDEN_TEXT, "有隐藏的文字"),
  TEXT_HIGHLIGHTED(Rule.HIGHLIGHT, "有突出显示的文字"),
  DOUBLED_WORD(Rule.DOUBLED_WORD, "“{写法}”可能多写了一遍", "“{应为}”"),
  CONFUSED_WORD(Rule.CONFUSED_WORD, "写作“{写法}”", "“{应为}”"),
  BLANK_BETWEEN(Rule.BLANK_IN_TEXT, "汉字之间有空格"),
  SHORT_NAME_NOT_USED(Rule.SHORT_NAME_UNUSED, "“{简称}”以后没有再用"),
  SHORT_NAME_NOT_DEFINED(Rule.SHORT_NAME_UNKNOWN, "《{简称}》没有写明是什么的简称"),
  WINDOW_ENDS_BEFORE_START(Rule.WINDOW_OUTSIDE, "检查时段的止日早于起日"),
  WINDOW_OUTSIDE_PERIOD(Rule.WINDOW_OUTSIDE, "检查时段与{期间}没有重合"),
  WINDOW_BEYOND_PERIOD(Rule.WINDOW_CROSSES, "检查时段越出{期间}"),
  WINDOW_ENDS_AFTER_DATE(Rule.WINDOW_AFTER_DATE, "检查时段的止日晚于成文日期 {日期}"),
  SPAN_BACKWARDS(Rule.SPAN_ORDER, "“{时段}”的止日早于起日"),
  DATE_BEFORE_FIRST_DAY(Rule.DATE_BEFORE_PERIOD, "成文日期早于{期间}的第一天"),
  OTHER_PERIOD(Rule.PERIOD_CONFLICT, "附件标注{附件期间}，标题是{期间}"),
  OTHER_BODY_PERIOD(Rule.BODY_PERIOD, "正文说的是{正文期间}，标题是{期间}"),
  DEADLINE_BEFORE_DATE(Rule.DEADLINE_PAST, "期限早于成文日期 {日期}"),
  WRONG_RATE(Rule.RATE_FRACTION, "{算式}，印的却是{百分率}", "{应为}"),
  FALSE_FULL_RATE(Rule.RATE_FULL, "{算式}，印的却是{百分率}", "{应为}"),
  DOUBTFUL_RATE(Rule.RATE_DOUBTFUL, "印的百分率是 {百分率}，旁边的 {算式} 是 {商}"),
  FULL_RATE_WITH_DECIMALS(Rule.RATE_FULL_FORM, "写作“{写法}”"),
  WRONG_COUNTS_SUM(Rule.COUNTS_SUM, "合格 {合格}、不合格 {不合格}，合计 {合计}，检查的却是 {检查}"),
  MORE_THAN_RECEIVED(Rule.MORE_THAN_ALL, "收到或检查 {总数}，办结或合格等的却是 {部分}"),
  OPEN_PARTS_SUM(Rule.PARTS_SUM, "总数 {总数}，所列各部分合计 {合计}"),
  WRONG_PARTS_SUM(Rule.PARTS_DIVIDE, "总数 {总数}，各部分合计 {合计}"),
  PART_ABOVE_WHOLE(Rule.PART_EXCEEDS, "其中的 {部分} 多于总数 {总数}"),
  WRONG_SHARE(Rule.SHARE_FRACTION, "{算式}，印的却是{百分率}", "{应为}"),
  SHARES_ABOVE_ALL(Rule.SHARES_SUM, "{个数} 个占比合计 {合计}"),
  WRONG_RATE_DIFFERENCE(Rule.RATE_DIFFERENCE, "两个百分率相差 {相差}，印的却是 {印出}", "{相差}个百分点"),
  WRONG_RATE_DIRECTION(Rule.RATE_DIFFERENCE, "原来是 {原来}，“{升降}”与所印的百分率相反"),
  NEAR_RATE_DIFFERENCE(Rule.RATE_DIFFERENCE_NEAR, "两个百分率相差 {相差}，印的是 {印出}"),
  RATE_IN_POINTS(Rule.PERCENTAGE_POINTS, "百分率写成了“{写法}”", "{应为}"),
  DIFFERENCE_IN_PERCENT(Rule.PERCENTAGE_POINTS, "两个百分率之差写成了“{写法}”", "{应为}"),
  RISE_IN_PERCENT(Rule.RATE_RISE, "百分率的升降写成了“{写法}”"),
  CONFLICTING_RATES(Rule.RATE_CONFLICT, "{种类}合格率这里是 {这里}，前面是 {前面}"),
  CONFLICTING_COUNTS(Rule.COUNT_CONFLICT, "{种类}的总数这里是 {这里}，前面是 {前面}"),
  LIST_LONGER_THAN_COUNT(Rule.LIST_COUNT, "列出了 {列出} 个名称，却写“等{个数}个”"),
  WRONG_TABLE_TOTAL(Rule.TABLE_TOTAL, "“{列名}”合计印 {合计}，各行相加是 {相加}", "{相加}"),
  DOUBTFUL_TABLE_TOTAL(Rule.TABLE_TOTAL_DOUBTFUL, "“{列名}”合计印 {合计}，各行相加是 {相加}"),
  WRONG_TABLE_RATE(Rule.TABLE_RATE, "{合格}÷{检查}，印的却是 {百分率}", "{应为}"),
  WRONG_TABLE_COUNTS(Rule.TABLE_COUNTS, "合格 {合格}、不合格 {不合格}，检查数却是 {检查}"),
  WRONG_TABLE_SERIAL(Rule.TABLE_SERIAL, "序号 {前一序号} 之后是 {序号}", "{应为}"),
  TABLE_CONFLICTS_WITH_TEXT(Rule.TABLE_TEXT, "{种类}检查数合计印 {合计}，正文写 {正文}");

  private final Rule rule;
  private final Wording wording;

  /** What would be right is what the rule asks. */
  LintMessage(Rule rule, String found) {
    this(rule, found, rule.asks());
  }

  LintMessage(Rule rule, String found, String asked) {
    this.rule = rule;
    this.wording = new Wording(rule.strength().weight(), found, asked);
  }

  Rule rule() {
    return rule;
  }

  /** The rule's id: the sentences of a rule have one code. */
  @Override
  public String code() {
    return rule.id();
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
