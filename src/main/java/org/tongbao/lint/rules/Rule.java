package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;
import static org.tongbao.lint.rules.Strength.USUAL;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * Every rule, in the order of the standard: its clause, its strength and what it asks. {@link
 * LintMessage} has the sentences that it reports. To add a rule, see CONTRIBUTING.md.
 */
public enum Rule {
  PAGE_SIZE("5.1", MUST, PageRules.PageSize::new, "纸张为 A4（210 毫米×297 毫米）"),
  MARGIN_TOP("5.2.1", MUST, PageRules.TopMargin::new, "天头（上白边）为 {天头} 毫米"),
  MARGIN_LEFT("5.2.1", MUST, PageRules.LeftMargin::new, "订口（左白边）为 {订口} 毫米"),
  TEXT_WIDTH("5.2.1", MUST, PageRules.TextWidth::new, "版心宽 156 毫米"),
  TEXT_HEIGHT("5.2.1", MUST, PageRules.TextHeight::new, "版心高 225 毫米"),
  TABLE_WIDTH("5.2.1", MUST, PageRules.TableWidth::new, "表格不宽于版心，放不下的改用横排页面"),
  LINE_PITCH("5.2.3", USUAL, LineRules.LinePitch::new, "正文每面排 {每页行数} 行（例如行距固定值 28.95 磅）"),
  LINE_CHARACTERS(
      "5.2.3", USUAL, LineRules.LineCharacters::new, "正文每行排 {每行字数} 字（例如三号字的字间距紧缩 0.25 磅）"),
  WIDOW_CONTROL("5.2.3", USUAL, LineRules.WidowControl::new, "正文关闭“孤行控制”，以免有的页少一行"),
  CHINESE_FONT("5.2.2", USUAL, FontRules.ChineseFont::new, "指明中文字体（w:eastAsia），否则换一台电脑就变成宋体或等线"),
  BODY_FONT("5.2.2", USUAL, FontRules.BodyFont::new, "正文用{正文字体}"),
  BODY_SIZE("5.2.2", USUAL, FontRules.BodySize::new, "正文和层次标题用{正文字号}字"),
  DIGIT_FONT("5.2.2", USUAL, FontRules.DigitFont::new, "正文的数字用正文字体或 {数字字体}，全文一种"),
  BOLD("5.2.2", USUAL, FontRules.Bold::new, "公文字体不另加粗"),
  EMPHASIS("5.2.2", USUAL, LookRules.Emphasis::new, "文字不加下划线、删除线，不用斜体"),
  TEXT_COLOUR("5.2.4", MUST, FontRules.TextColour::new, "文字为黑色（发文机关标志为红色）"),
  PAGE_NUMBER("7.5", MUST, PageNumberRules.PageNumber::new, "每页编排页码"),
  PAGE_NUMBER_FORM("7.5", MUST, PageNumberRules.PageNumberForm::new, "页码左右各有一条一字线，如“— 1 —”"),
  PAGE_NUMBER_SIDE("7.5", MUST, PageNumberRules.PageNumberSide::new, "单页页码居右、双页页码居左，各空一字"),
  PAGE_NUMBER_FONT("7.5", USUAL, PageNumberRules.PageNumberFont::new, "页码用{页码字号}{页码字体}半角数字"),
  PAGE_NUMBER_HEIGHT("7.5", USUAL, PageNumberRules.PageNumberHeight::new, "页码的一字线上距版心下边缘 7 毫米"),
  MARK_CENTRED("7.2.4", MUST, NumberRules.MarkCentred::new, "发文机关标志居中排布"),
  NUMBER_BRACKETS("7.2.5", MUST, NumberRules.NumberBrackets::new, "年份用六角括号“〔〕”括起"),
  NUMBER_YEAR("7.2.5", MUST, NumberRules.NumberYear::new, "年份标全称四位，不加“年”字，如〔2024〕"),
  NUMBER_SERIAL("7.2.5", MUST, NumberRules.NumberSerial::new, "发文顺序号不加“第”字，不编虚位，如 18号"),
  NUMBER_OPEN("7.2.5", USUAL, NumberRules.NumberOpen::new, "印发前填上发文字号"),
  TITLE_CENTRED("7.3.1", USUAL, TitleRules.TitleCentred::new, "标题居中"),
  TITLE_FONT("7.3.1", USUAL, TitleRules.TitleFont::new, "标题用{标题字体}"),
  TITLE_SIZE("7.3.1", USUAL, TitleRules.TitleSize::new, "标题用{标题字号}字"),
  TITLE_SHAPE("7.3.1", USUAL, TitleRules.TitleShape::new, "多行标题排成梯形或菱形，词意完整，长短适宜"),
  TITLE_WIDTH("7.3.1", USUAL, TitleRules.TitleWidth::new, "标题的一行不宽于版心，最后一行不只剩一两个字"),
  TITLE_BREAK("7.3.1", USUAL, TitleRules.TitleBreak::new, "标题回行不拆开词语"),
  TITLE_FORM("7.3.1", USUAL, TitleRules.TitleForm::new, "标题由发文机关名称、“关于”、事由、“的”和文种组成"),
  TITLE_END("7.3.1", USUAL, TitleRules.TitleMarks::new, "标题末尾不加标点"),
  ADDRESSEE_COLON("7.3.2", MUST, TitleRules.AddresseeColon::new, "最后一个主送机关名称后标全角冒号“：”"),
  ADDRESSEE_MARKS("7.3.2", USUAL, TitleRules.AddresseeMarks::new, "主送机关之间用顿号、逗号"),
  ADDRESSEE_FLUSH("7.3.2", MUST, TitleRules.AddresseeFlush::new, "主送机关居左顶格，回行时仍顶格"),
  ADDRESSEE_GAP("7.3.2", MUST, TitleRules.AddresseeGap::new, "主送机关编排于标题下空一行位置"),
  FIRST_PAGE("7.3.3", MUST, BodyRules.FirstPage::new, "公文首页必须显示正文"),
  BODY_INDENT("7.3.3", MUST, BodyRules.BodyIndent::new, "每个自然段左空二字，回行顶格"),
  BLANK_INDENT("7.3.3", USUAL, TextRules.BlankIndent::new, "首行左空二字用首行缩进，不打空格"),
  BODY_GAP("7.3.3", USUAL, LookRules.BodyGap::new, "正文各段之间不空行"),
  BODY_PAGE("7.3.3", USUAL, LookRules.BodyPage::new, "正文中间不另起一页"),
  BODY_ALIGN("7.3.3", USUAL, LookRules.BodyAlign::new, "自然段不居中、不居右"),
  HEADING_1_FONT("7.3.3", USUAL, () -> new BodyRules.HeadingFont(1), "第一层标题用{一级标题字体}"),
  HEADING_2_FONT("7.3.3", USUAL, () -> new BodyRules.HeadingFont(2), "第二层标题用{二级标题字体}"),
  HEADING_3_FONT("7.3.3", USUAL, () -> new BodyRules.HeadingFont(3), "第三、四层标题用{三级标题字体}"),
  HEADING_MARK("7.3.3", USUAL, BodyRules.HeadingMarks::new, "层次序数依次用“一、”“（一）”“1.”“（1）”"),
  NUMBERING_TWICE("7.3.3", MUST, NumberingRules.NumberTwice::new, "同一层次的序数不重复"),
  NUMBERING_GAP("7.3.3", MUST, NumberingRules.NumberGap::new, "同一层次的序数从一开始，逐个连续"),
  NUMBERING_POINTS("7.3.3", MUST, NumberingRules.Points::new, "“一是”“二是”“三是”逐个连续，不重复"),
  POINT_MARKS("9", USUAL, NumberingRules.PointMarks::new, "“一是”“二是”“三是”各点末尾的标点一致"),
  HEADING_END("7.3.3", USUAL, TextRules.HeadingEnd::new, "单独成段的标题末尾不加标点"),
  HEADING_EMPTY("7.3.3", USUAL, TextRules.OrphanHeading::new, "标题之下有正文"),
  NOTE_GAP("7.3.4", MUST, NoteRules.NoteGap::new, "附件说明在正文下空一行编排"),
  NOTE_INDENT("7.3.4", MUST, NoteRules.NoteIndent::new, "附件说明左空二字"),
  NOTE_COLON("7.3.4", MUST, NoteRules.NoteColon::new, "“附件”二字后标全角冒号“：”"),
  NOTE_NUMBER("7.3.4", MUST, NoteRules.NoteNumber::new, "多个附件用“1.”“2.”依次编号，只有一个附件时不编号"),
  NOTE_END("7.3.4", MUST, NoteRules.NoteEnd::new, "附件名称后不加标点符号"),
  ATTACHMENT_MENTIONED("7.3.4", USUAL, AttachmentLists.Mentioned::new, "正文提到每个附件（“见附件”或“见附件1”）"),
  ATTACHMENT_UNKNOWN("7.3.4", MUST, AttachmentLists.Unknown::new, "正文提到的附件都列在附件说明里"),
  SIGNED("7.3.5", USUAL, SignatureRules.Signed::new, "有发文机关署名和成文日期"),
  SIGNATURE_GAP("7.3.5", USUAL, SignatureRules.SignatureGap::new, "署名在正文（或附件说明）之下空一行以上"),
  ISSUER_CONFLICT("7.3.5", MUST, IssuerRules.IssuerConflict::new, "署名与发文机关标志、标题中的发文机关是同一机关"),
  ISSUER_SHORT("7.3.5", USUAL, IssuerRules.IssuerShort::new, "署名用标题里的发文机关名称，不另作省略"),
  ISSUER_WORD("数据一致", USUAL, IssuerRules.IssuerWord::new, "正文称发文机关“办公厅”或“办公室”，与标题一致"),
  LEVEL_WORD("数据一致", USUAL, IssuerRules.LevelWord::new, "全省、全市等词与标题一致"),
  SIGNATURE_PLACE(
      "7.3.5",
      USUAL,
      SignatureRules.SignaturePlace::new,
      "成文日期右空四字、署名以日期为准居中（加盖印章），或署名右空二字、日期首字比署名首字右移二字（不盖章）"),
  SIGNATURE_KEEP(
      "7.3.5.5", USUAL, SignatureRules.SignatureKeep::new, "署名、成文日期与正文同处一面：正文末段和署名设“与下段同页”"),
  DATE_FORM(
      "7.3.5.4",
      MUST,
      SignatureRules.DateForm::new,
      "成文日期用阿拉伯数字将年、月、日标全，年份四位，月、日不编虚位，如 2024年6月28日"),
  DATE_OPEN("7.3.5.4", USUAL, SignatureRules.DateOpen::new, "印发前填上成文日期"),
  REMARK_BRACKETS("7.3.6", MUST, SignatureRules.RemarkBrackets::new, "附注加全角圆括号，如（此件公开发布）"),
  REMARK_PLACE("7.3.6", MUST, SignatureRules.RemarkPlace::new, "附注编排在成文日期下一行"),
  REMARK_INDENT("7.3.6", MUST, SignatureRules.RemarkIndent::new, "附注居左空二字"),
  ATTACHMENT_PAGE("7.3.7", MUST, AttachmentRules.NewPage::new, "附件另面编排：每个附件从新的一页开始"),
  ATTACHMENT_MARK("7.3.7", MUST, AttachmentRules.MarkPlace::new, "“附件”二字和序号顶格编排在版心左上角，后面不加标点"),
  ATTACHMENT_MARK_FONT("7.3.7", MUST, AttachmentRules.MarkFont::new, "“附件”二字和序号用三号黑体"),
  ATTACHMENT_TITLE("7.3.7", MUST, AttachmentRules.TitlePlace::new, "附件标题居中"),
  ATTACHMENT_TITLE_GAP("7.3.7", MUST, AttachmentRules.TitleGap::new, "附件标题编排在版心第三行，与“附件”之间空一行"),
  ATTACHMENT_TITLE_FONT("7.3.7", USUAL, AttachmentRules.TitleFont::new, "附件标题格式同标题：用{标题字号}{标题字体}"),
  ATTACHMENT_ORDER("7.3.7", MUST, AttachmentLists.Order::new, "附件按“附件1”“附件2”依次编号，只有一个附件时不编号"),
  ATTACHMENT_COUNT("7.3.7", MUST, AttachmentLists.Count::new, "附件说明列出的附件与后面所附的一样多"),
  ATTACHMENT_NAMES("7.3.7", MUST, AttachmentLists.Names::new, "附件标题与附件说明逐字一致"),
  ATTACHMENT_WORD("7.3.7", MUST, AttachmentLists.Word::new, "正文、附件说明和附件上称呼一致，都称“附件”"),
  ATTACHMENT_SUBTITLE("7.3.7", USUAL, AttachmentKindRules.Subtitles::new, "各附件标题下的期间，有则都有"),
  ATTACHMENT_CITED("7.3.7", USUAL, CitationRules.OtherAttachment::new, "引用附件的话与附件标题说的是同一件事"),
  ATTACHMENT_KIND("7.3.7", USUAL, AttachmentKindRules.OtherKind::new, "正文、附件标题和表头说的是同一类对象"),
  TABLE_NARROW("7.3.7", USUAL, LookRules.TableNarrow::new, "各表同宽"),
  TABLE_HEADER("7.3.7", USUAL, LayoutRules.TableHeader::new, "跨页的表格每页重复表头（标题行重复）"),
  CELL_LOOK("7.3.7", USUAL, LookRules.CellLook::new, "同一张表里的字体、字号一致，同一列的对齐方式一致"),
  TABLE_ROW_BREAK("7.3.7", USUAL, LayoutRules.RowBreak::new, "表格的一行不拆在两页上（不允许跨页断行）"),
  COPIES_END("7.4.2", MUST, LayoutRules.CopiesEnd::new, "最后一个抄送机关名称后标句号"),
  PRINTER_NAME("7.4.3", USUAL, IssuerRules.Printer::new, "印发机关名称不与署名、发文机关标志差一个字"),
  COPIES_LEVEL("7.4.2", USUAL, IssuerRules.Copies::new, "抄送机关里同一地方的机关是同一级的"),
  IMPRINT_SIZE("7.4.2", USUAL, LayoutRules.CopiesSize::new, "版记用{版记字号}字"),
  PRINTED_DATE("7.4.3", MUST, LayoutRules.Printed::new, "印发日期用阿拉伯数字将年、月、日标全，月、日不编虚位，后加“印发”二字"),
  HALF_WIDTH_MARK("9", MUST, MarkRules.HalfWidth::new, "中文里的标点用全角"),
  HALF_WIDTH_IN_TABLE("9", USUAL, MarkRules.HalfWidthInTable::new, "表格里的中文标点也用全角"),
  STRAIGHT_QUOTES("9", USUAL, MarkRules.StraightQuotes::new, "中文引号用“”"),
  OTHER_QUOTES("9", USUAL, MarkRules.OtherQuotes::new, "引号用“”，书名号用《》"),
  DOUBLED_MARK("9", MUST, MarkRules.Doubled::new, "标点不重复"),
  PAUSE_MARK("9", USUAL, MarkRules.PauseBetween::new, "引号、书名号并列时，之间不用顿号"),
  PAUSE_AND("9", USUAL, WordingRules.PauseAnd::new, "“和”“与”“或”之前不用顿号"),
  NESTED_QUOTES("9", USUAL, MarkRules.NestedQuotes::new, "引号里的引号用‘’"),
  SPAN_MARK("9", USUAL, MarkRules.SpanMark::new, "起止日期之间用“至”"),
  PAIRED_MARKS("9", MUST, MarkRules.Paired::new, "括号、引号、书名号成对"),
  LONG_MARKS("9", USUAL, WordRules.LongMarks::new, "省略号用“……”，破折号用“——”"),
  PARAGRAPH_END("9", USUAL, TextRules.ParagraphEnd::new, "自然段末尾有标点"),
  FULL_WIDTH_DIGIT("9", USUAL, MarkRules.FullWidth::new, "数字、字母用半角"),
  THOUSANDS_MARK("9", USUAL, MarkRules.Thousands::new, "数字不加千分号，如 3040"),
  DATE_PADDED("9", USUAL, DateRules.Padded::new, "月、日不编虚位，如 2024年6月8日"),
  DATE_WRITTEN("9", USUAL, WordingRules.DateWritten::new, "日期写作 2024年6月28日，年份四位"),
  PERCENT_WORDS("9", USUAL, NumeralRules.PercentWords::new, "百分率用阿拉伯数字和“%”"),
  APPROXIMATE_NUMBER(
      "9", USUAL, NumeralRules.Approximate::new, "相邻两数的概数用汉字，如两三周；“约”与“左右”、“近”与“余”不同用"),
  NUMERALS_MIXED("9", USUAL, NumeralRules.Mixed::new, "同一单位的数，全文或都用阿拉伯数字，或都用汉字"),
  DIGIT_LETTER("9", USUAL, WordingRules.DigitLetter::new, "数字里没有字母、间隔号"),
  DATE_IMPOSSIBLE("数据一致", MUST, SpanRules.Impossible::new, "日期确有其日"),
  PLACEHOLDER("数据一致", MUST, PublishingRules.Placeholder::new, "印发前填上或删去占位的文字"),
  OPEN_MATTER("数据一致", USUAL, PublishingRules.OpenMatter::new, "印发前确定待定的事项"),
  SENTENCE_TWICE("数据一致", USUAL, WordingRules.SentenceTwice::new, "同一句话、同一个标题不写两遍"),
  NOTICE_KIND("数据一致", USUAL, WordingRules.NoticeKind::new, "正文称本件的文种与标题一致"),
  ID_NUMBER("信息安全", MUST, PublishingRules.IdNumber::new, "公开的文件不写居民身份证号码"),
  MOBILE_NUMBER("信息安全", MUST, PublishingRules.MobileNumber::new, "公开的文件不写个人手机号码"),
  ADDRESS_FORM("用字", MUST, AddressRules.AddressForm::new, "邮箱、网址用半角字符，中间不空格"),
  PHONE_DIGITS("用字", USUAL, AddressRules.PhoneDigits::new, "固定电话在区号后有七位或八位号码"),
  EMBEDDED_FILE("信息安全", MUST, UnseenRules.EmbeddedFile::new, "全文的文字都写在文档里，不套入另一个文件"),
  TRACKED_CHANGES("信息安全", MUST, UnseenRules.Tracked::new, "印发前接受或拒绝全部修订"),
  HIDDEN_TEXT("信息安全", MUST, UnseenRules.Hidden::new, "文档里没有隐藏的文字"),
  HIGHLIGHT("信息安全", USUAL, UnseenRules.Highlighted::new, "印发前去掉突出显示的底色"),
  DOUBLED_WORD("用字", USUAL, DoubledWords::new, "词语不误写两遍"),
  CONFUSED_WORD("用字", USUAL, WordRules.Confused::new, "用字规范，如账号、截至（某时）"),
  ADVERB_DE("用字", USUAL, WordingRules.AdverbDe::new, "动词前用“地”"),
  NEGATION("用字", USUAL, WordRules.Negation::new, "否定的意思不写反，如“防止问题反复”“坚持先审后发”"),
  TRADITIONAL_CHARACTER("用字", USUAL, TraditionalCharacters::new, "用规范汉字，不用繁体字"),
  MISSPELT_TERM("用字", USUAL, MisspeltWords::new, "词语不写成同音字、形近字，不颠倒"),
  MISSPELT_NAME("用字", USUAL, SpellingRules.Names::new, "名称与表里的一致，不写成同音字"),
  NAME_VARIES("用字", USUAL, SpellingRules.Variants::new, "同一名称前后一致，不多字少字"),
  BLANK_IN_TEXT("用字", USUAL, WordRules.Blank::new, "汉字之间不空格"),
  CITATION_TITLE("用字", USUAL, NumeralRules.Citation::new, "引用公文先引标题，后引发文字号"),
  SHORT_NAME_UNUSED("用字", USUAL, WordRules.ShortNameUnused::new, "写了“以下简称”的，后文用这个简称"),
  SHORT_NAME_UNKNOWN("用字", USUAL, WordRules.ShortNameUnknown::new, "用简称以前写明“以下简称”"),
  WINDOW_OUTSIDE("数据一致", MUST, WindowRules.WindowOutside::new, "检查时段落在所通报的期间之内"),
  WINDOW_CROSSES("数据一致", USUAL, WindowRules.WindowCrosses::new, "检查时段一般不越出所通报的期间"),
  WINDOW_BEFORE("数据一致", USUAL, DateRules.HeldEarly::new, "开展检查的时间不在所通报的期间以前"),
  WINDOWS_DIFFER("数据一致", USUAL, WindowRules.WindowsDiffer::new, "各处所写的检查时段一致"),
  WINDOW_AFTER_DATE("数据一致", MUST, WindowRules.WindowLate::new, "检查时段在成文日期之前结束"),
  HELD_DIFFERS("数据一致", USUAL, WindowRules.HeldDiffers::new, "正文所说开展检查的时间与检查时段一致"),
  WEEKDAY("数据一致", USUAL, SpanRules.Weekday::new, "日期与星期相符"),
  SPAN_ORDER("数据一致", MUST, SpanRules.SpanOrder::new, "一段时间的止日不早于起日"),
  PARTS_OVERLAP("数据一致", USUAL, SpanRules.PartsOverlap::new, "后一批（轮、阶段）的起日不早于前一批的止日"),
  DATE_BEFORE_PERIOD("数据一致", MUST, DateRules.DateEarly::new, "成文日期在所通报的期间开始之后"),
  NUMBER_DATE("数据一致", USUAL, DateRules.NumberDate::new, "发文字号的年份与成文日期一致"),
  PRINTED_EARLY("数据一致", MUST, DateRules.PrintedEarly::new, "印发日期不早于成文日期"),
  PERIOD_CONFLICT("数据一致", MUST, DateRules.PeriodConflict::new, "附件标注的期间与标题一致"),
  BATCH_CONFLICT("数据一致", MUST, DateRules.BatchConflict::new, "附件标注的批次、正文所说的批次与标题一致"),
  DOCUMENT_LATER("数据一致", MUST, DateRules.DocumentLater::new, "所引文件的年份不晚于成文日期"),
  PERIOD_LATER("数据一致", USUAL, DateRules.PeriodLater::new, "所引通报、报告的期间不晚于成文日期"),
  EVENT_LATE("数据一致", USUAL, DateRules.PastEvent::new, "正文所说已经发生的事不晚于成文日期"),
  BODY_PERIOD("数据一致", MUST, SpanRules.BodyPeriod::new, "正文所说的季度与标题一致"),
  BODY_PERIOD_DOUBTFUL("数据一致", USUAL, SpanRules.BodyPeriodDoubtful::new, "开展检查的季度与标题一致，或看得出说的是往期"),
  DEADLINE_PAST("数据一致", MUST, DateRules.DeadlinePast::new, "要求办理的期限不早于成文日期"),
  DEADLINE_FAR("数据一致", USUAL, DateRules.DeadlineFar::new, "要求办理的期限在成文日期以后一年之内"),
  RATE_FRACTION("数据一致", MUST, RateRules.RateFraction::new, "百分率等于旁边的两个数相除，四舍五入到所印的位数"),
  RATE_SIGN("数据一致", USUAL, WordingRules.RateSign::new, "百分率后有“%”"),
  RATE_FULL("数据一致", MUST, RateRules.RateFull::new, "只要有一个没有做到，就不写 100%"),
  RATE_DOUBTFUL("数据一致", USUAL, RateRules.RateDoubtful::new, "看得出百分率是哪两个数相除"),
  RATE_FULL_FORM("数据一致", USUAL, RateRules.FullForm::new, "全部做到写作 100%"),
  COUNTS_SUM("数据一致", MUST, RateRules.CountsSum::new, "合格数与不合格数之和等于检查数"),
  MORE_THAN_ALL("数据一致", MUST, SumRules.MoreThanAll::new, "办结、合格等的数不多于收到、检查的数"),
  BANDS_DIVIDE("数据一致", MUST, BandRules.Divide::new, "优秀、良好、合格与不合格之和等于检查数"),
  BANDS_SUM("数据一致", USUAL, BandRules.Passed::new, "优秀、良好、合格之和等于合格数"),
  BAND_LIMITS("数据一致", MUST, BandRules.Limits::new, "分数段的上限高于下限"),
  PARTS_SUM("数据一致", USUAL, PartRules.PartsSum::new, "各部分之和等于总数，或看得出所列的只是一部分"),
  PARTS_DIVIDE("数据一致", MUST, PartRules.PartsDivide::new, "没有其他部分时，各部分之和等于总数"),
  PART_EXCEEDS("数据一致", MUST, SumRules.PartExceeds::new, "“其中”的一部分不多于总数"),
  OUTCOMES_SUM("数据一致", MUST, SumRules.OutcomesSum::new, "已整改与未整改等之和不多于总数"),
  OUTCOMES_OPEN("数据一致", USUAL, SumRules.OutcomesOpen::new, "已整改与未整改等之和等于总数"),
  REASONS_SUM("数据一致", USUAL, PartRules.Reasons::new, "各原因的个数之和不少于总数"),
  PARTS_TOGETHER("数据一致", MUST, PartRules.Together::new, "合在一起的数等于前面各数之和"),
  KINDS_SUM("数据一致", MUST, ClaimRules.KindsSum::new, "几类合计等于各类检查数之和"),
  POINTS_SUM("数据一致", USUAL, PointRules.PointsSum::new, "各点的问题数之和等于发现的问题数"),
  SHARE_FRACTION("数据一致", MUST, ShareRules.ShareFraction::new, "占比等于部分除以总数，四舍五入到所印的位数"),
  SHARE_OF_NAMED("数据一致", MUST, ShareRules.ShareOfNamed::new, "占比等于部分除以括号里的总数"),
  SHARE_DOUBTFUL("数据一致", USUAL, ShareRules.ShareDoubtful::new, "看得出占比是占哪个总数"),
  SHARES_SUM("数据一致", USUAL, ShareRules.SharesSum::new, "互不重叠的占比之和不超过 100%"),
  RATE_DIFFERENCE("数据一致", MUST, ChangeRules.RateDifference::new, "升降的个百分点等于所印两个百分率之差"),
  RATE_BOUNDS("数据一致", MUST, ChangeRules.Bounds::new, "升降以前的百分率在 0 与 100% 之间"),
  RATE_DIFFERENCE_NEAR("数据一致", USUAL, ChangeRules.RateDifferenceNear::new, "升降的个百分点按所印的百分率计算"),
  PERCENTAGE_POINTS("数据一致", MUST, ChangeRules.PercentPoints::new, "百分率的升降用“个百分点”，百分率本身用“%”"),
  RATE_RISE("数据一致", USUAL, ChangeRules.RateRise::new, "百分率的升降用“个百分点”"),
  COUNT_DIFFERENCE(
      "数据一致", MUST, CountChangeRules.CountDifference::new, "增减的数等于所印两个数之差，增减的百分率也由此计算"),
  TIMES_LESS("数据一致", USUAL, WordingRules.TimesLess::new, "减少、下降不用“倍”"),
  UNIT_MIXED("数据一致", USUAL, WordingRules.UnitMixed::new, "检查数与合格数、收到数与办结数用同一量词"),
  EXTREME_ORDER("数据一致", MUST, ExtremeRules.Order::new, "最高（最多）的不低于最低（最少）的"),
  EXTREME_MEAN("数据一致", MUST, ExtremeRules.Mean::new, "平均数在最低与最高之间"),
  EXTREME_DIFFERENCE("数据一致", MUST, ExtremeRules.Difference::new, "相差的数等于所印两个数之差"),
  EXTREME_LISTED("数据一致", USUAL, ExtremeRules.Listed::new, "列出的数不越过最高、最低的数"),
  MEAN_DOUBTFUL("数据一致", USUAL, MeanRules.Mean::new, "看得出平均数是哪两个数相除"),
  RATE_CONFLICT("数据一致", MUST, ClaimRules.RateConflict::new, "同一对象的合格率前后一致"),
  COUNT_CONFLICT("数据一致", MUST, ClaimRules.CountConflict::new, "同一类对象的检查总数前后一致"),
  LIST_COUNT("数据一致", MUST, ListRules.ListCount::new, "“等几个”的个数不少于列出的名称"),
  NUMERAL_COUNT("数据一致", USUAL, WordingRules.NumeralCount::new, "“几项”的个数等于列出的名称"),
  LIST_NEARLY("数据一致", USUAL, ListRules.ListNearly::new, "列全名称的，“等几个”的个数等于列出的名称"),
  LIST_REPEATED("数据一致", USUAL, ListRules.ListRepeated::new, "同一名称在一列名单里只列一次"),
  LIST_SORT("数据一致", USUAL, ListRules.Sort::new, "“等几个乡镇”“等几个部门”里列的是同一类"),
  LIST_THRESHOLD("数据一致", MUST, ListRules.Threshold::new, "列为几分以上的，个数相符，各个都在几分以上"),
  LIST_RANK("数据一致", USUAL, ListRules.Ranked::new, "名次与所列的数顺序一致"),
  LIST_IN_BRACKETS("数据一致", USUAL, ListRules.BracketNames::new, "括号里列出的名称与前面的个数一致"),
  TABLE_TOTAL("数据一致", MUST, TableRules.Total::new, "合计行等于以上各行之和"),
  TABLE_TOTAL_DOUBTFUL("数据一致", USUAL, TableRules.TotalDoubtful::new, "看得出合计行是哪些行之和"),
  TABLE_RATE("数据一致", MUST, TableRules.Rate::new, "合格率等于合格数除以检查数，四舍五入到所印的位数"),
  TABLE_RATIO("数据一致", USUAL, TableRatioRules.Ratio::new, "一列百分率、平均数都是同样两列（或一列与合计）相除"),
  TABLE_COLUMNS("数据一致", USUAL, TableSumRules.Columns::new, "一列数都由同样的列（或行）相加减"),
  TABLE_SUBTOTAL("数据一致", USUAL, TableSumRules.Subtotal::new, "小计、合计行的各列是同样各行之和"),
  TABLE_AGREE("数据一致", USUAL, TableAgreementRules.Agree::new, "同一对象的数，各表一致，部分不多于总数"),
  CHART_TABLE("数据一致", USUAL, ChartRules.Figures::new, "图里的数与表里的一致"),
  TABLE_FAILED_LIST("数据一致", USUAL, TableAgreementRules.FailedListed::new, "名单里各地区的个数与表里的不合格数一致"),
  TABLE_ORDER("数据一致", USUAL, TableRatioRules.Order::new, "各表里地区的次序一致"),
  TABLE_COUNTS("数据一致", MUST, TableRules.Counts::new, "一行里合格数与不合格数之和等于检查数"),
  TABLE_SERIAL("数据一致", MUST, TableRules.Serial::new, "序号从 1 起逐行连续，不重复"),
  TABLE_PARTS("数据一致", MUST, TableListRules.PartsSum::new, "一行里按时与超时等各部分之和等于总数"),
  TABLE_PARTS_OPEN("数据一致", USUAL, TableListRules.PartsOpen::new, "一行里按时与超时之和等于总数，或另列正在办理的"),
  TABLE_NAMES("数据一致", USUAL, TableListRules.Repeated::new, "同一名称在一张表里只有一行，表头没有两列同名"),
  TABLE_RANK("数据一致", USUAL, RankRules.Figures::new, "名次与表里的一列数顺序一致"),
  RANK_STEPS("数据一致", USUAL, RankRules.Steps::new, "名次逐个相接，并列以后跳过或不跳过，全表一致"),
  TABLE_RATE_DIGITS("数据一致", USUAL, TableFormRules.RateDigits::new, "一列百分率的小数位数一致"),
  TABLE_EMPTY_ROW("数据一致", USUAL, TableFormRules.EmptyRow::new, "表格没有空着的行"),
  TABLE_VALUES("用字", USUAL, TableFormRules.Values::new, "一列里反复出现的词语，写法一致"),
  TABLE_EMPTY_CELL("数据一致", USUAL, TableFormRules.EmptyCell::new, "一列里没有空着的格子，没有的写 0 或“—”"),
  CODE_TWICE("数据一致", USUAL, TableFormRules.CodeTwice::new, "一个网站标识码只有一行"),
  SITE_CODE("数据一致", USUAL, TableListRules.SiteCode::new, "网站标识码为十位数字，或 N 加九位、bm 加八位数字"),
  TABLE_TEXT("数据一致", MUST, TableRules.AgainstText::new, "表格合计与正文的数一致"),
  TABLE_INTRODUCED("数据一致", USUAL, TableTextRules.Introduced::new, "表格合计与引出表格的一段文字一致"),
  TABLE_SCORE("数据一致", USUAL, TableTextRules.Scores::new, "表里的得分不越过正文的最高分、最低分"),
  LIST_LENGTH("数据一致", USUAL, TableTextRules.ListLength::new, "附件名单的行数与正文的个数一致"),
  TABLE_FULL_RATE("数据一致", MUST, FullRateRules.FullRate::new, "正文说合格率为 100% 的，表里也是 100%"),
  TABLE_PLATFORM("数据一致", USUAL, TableUnitRules.Platform::new, "账号所在的平台，正文与表里一致"),
  TABLE_ACCOUNT("数据一致", USUAL, TableUnitRules.AccountNear::new, "正文点名的账号，名称与表里的一致"),
  TABLE_EXTREME("数据一致", USUAL, StatementRules.Extreme::new, "正文说最高、最低的，在表里也是"),
  ALL_CLAIMED("数据一致", USUAL, StatementRules.All::new, "正文说全部、全覆盖的，没有例外"),
  HEADING_COUNT("数据一致", USUAL, StatementRules.HeadingCount::new, "“几个方面的问题”与后面所列的一样多"),
  TABLE_REGION("数据一致", USUAL, TableUnitRules.Region::new, "账号名称里的地名与前面所写的地区一致"),
  SAID_BOTH("数据一致", USUAL, SaidRules.Both::new, "正文不说同一单位既做到又没有做到，也不与名单相反"),
  CAPTION_PERIOD("数据一致", USUAL, SaidRules.CaptionPeriod::new, "附件里小标题的期间与正文所写的一致"),
  TABLE_SPONSOR("数据一致", USUAL, TableUnitRules.Sponsor::new, "名称里的地名与主办单位的一致"),
  LISTS_APART("数据一致", USUAL, TableUnitRules.Apart::new, "同一名称不在两张相反的名单里"),
  TEXT_FIGURE("数据一致", USUAL, TextFigureRules.Column::new, "正文的数与表里同名一列的数或合计一致"),
  LIST_CAPTION("数据一致", USUAL, TextFigureRules.ListCaption::new, "正文的个数与附件里那一列名单的行数一致"),
  TABLE_OUTCOME("数据一致", USUAL, TextFigureRules.Outcome::new, "正文所写的整改情况与表里一致"),
  NAME_NEAR("数据一致", USUAL, NameRules.Near::new, "同一名称在正文和各表里一字不差"),
  TABLE_FULL_LIST("数据一致", USUAL, FullRateRules.FullList::new, "正文列全合格率为 100% 的，不漏表里的"),
  TABLE_ROW_TEXT("数据一致", USUAL, TableCellRules.RowFigures::new, "正文括注的数与表里那一行一致"),
  TABLE_NONE("数据一致", USUAL, TableCellRules.NoneInRow::new, "正文说没有的，表里是 0");

  private final String clause;
  private final Strength strength;
  private final Supplier<Check> check;
  private final String asks;

  Rule(String clause, Strength strength, Supplier<Check> check, String asks) {
    this.clause = clause;
    this.strength = strength;
    this.check = check;
    this.asks = asks;
  }

  /** Lower-case words joined by hyphens; a profile switches a rule off by it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The clause of GB/T 9704-2012, or what else asks for it: 数据一致, 信息安全, 用字. */
  public String clause() {
    return clause;
  }

  /** How firmly it asks. */
  public Strength strength() {
    return strength;
  }

  /** What it asks: a Chinese sentence without full stop, with places named as profile keys. */
  String asks() {
    return asks;
  }

  /** What it asks of an office with this profile. */
  public String asks(Profile profile) {
    return profile.fill(asks);
  }

  /** The clause with the standard's number, as a message names it. */
  public String source() {
    return Character.isDigit(clause.charAt(0)) ? "GB/T 9704-2012 " + clause : clause;
  }

  /** A new check for one document. */
  Check newCheck() {
    return check.get();
  }
}
