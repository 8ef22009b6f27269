package org.tongbao.lint;

import static org.tongbao.lint.Planted.defect;

import java.util.ArrayList;
import java.util.List;

/** Defects of the elements of a notice, from its head to its imprint. */
final class PlantedElements {
  private static final String NAME2 = "检查发现存在突出问题的政府网站名单";
  private static final String DATE = "<w:t>2024年6月28日</w:t>";

  private PlantedElements() {}

  static List<Planted> all() {
    List<Planted> all = new ArrayList<>();
    all.addAll(head());
    all.addAll(body());
    all.addAll(ending());
    all.addAll(attachments());
    all.addAll(imprint());
    all.add(chart("98.00", "100", "95.65"));
    all.add(caption("2023年第三季度"));
    return all;
  }

  private static List<Planted> head() {
    return List.of(
        defect("mark-centred", "at the left")
            .inFullDocument()
            .change("<w:jc w:val=\"center\"/><w:rPr/>", "<w:jc w:val=\"left\"/>"),
        defect("number-brackets", "square").change("国办发〔2017〕47号", "国办发[2017]47号"),
        defect("number-brackets", "round").change("国办发〔2017〕47号", "国办发（2017）47号"),
        defect("number-brackets", "none, in the notice's own")
            .inFullDocument()
            .change("粤办函〔2024〕12号", "粤办函2024年12号"),
        defect("number-year", "two digits").change("〔2017〕47号", "〔17〕47号"),
        defect("number-serial", "第").change("〔2017〕47号", "〔2017〕第47号"),
        defect("number-serial", "a zero before").change("〔2019〕19号", "〔2019〕019号"),
        defect("number-open", "not yet given")
            .inFullDocument()
            .change("粤办函〔2024〕12号", "粤办函〔2024〕　号"),
        defect("number-date", "of the year before")
            .inFullDocument()
            .change("粤办函〔2024〕12号", "粤办函〔2023〕12号"),
        defect("title-centred", "at the left").paragraph("Title", "<w:jc w:val=\"left\"/>"),
        defect("title-font", "黑体").runOf("Title", "<w:rFonts w:eastAsia=\"黑体\"/>"),
        defect("title-size", "小二").runOf("Title", "<w:sz w:val=\"36\"/>"),
        defect("title-shape", "an hourglass")
            .change("全省政府网站与政务新媒体检查情况的通报<", "全省政府网站</w:t><w:br/><w:t>与政务新媒体检查情况的通报<"),
        defect("title-end", "a stop").change("检查情况的通报</w:t>", "检查情况的通报。</w:t>"),
        defect("addressee-colon", "none").change("各直属机构：", "各直属机构"),
        defect("addressee-colon", "half-width").change("各直属机构：", "各直属机构:"),
        defect("addressee-flush", "two characters in")
            .paragraph("Addressee", "<w:ind w:firstLine=\"632\"/>"),
        defect("addressee-gap", "right below the title")
            .paragraph("Addressee", "<w:spacing w:before=\"0\"/>"));
  }

  private static List<Planted> body() {
    return List.of(
        defect("first-page", "text on the second page").paragraph("Body", "<w:pageBreakBefore/>"),
        defect("body-indent", "none")
            .paragraph("Body", "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>"),
        defect("body-indent", "of a block")
            .paragraph("Body", "<w:ind w:left=\"632\" w:firstLineChars=\"0\" w:firstLine=\"0\"/>"),
        defect("heading-1-font", "宋体").run("一、总体", "<w:rFonts w:eastAsia=\"宋体\"/>"),
        defect("heading-2-font", "黑体").runOf("Heading2", "<w:rFonts w:eastAsia=\"黑体\"/>"),
        defect("heading-2-font", "仿宋 where text follows")
            .change("<w:rStyle w:val=\"Heading2Char\"/>", "<w:rStyle w:val=\"Heading3Char\"/>"),
        defect("heading-3-font", "黑体")
            .change("（一）政府网站方面</w:t></w:r></w:p>", "（一）政府网站方面</w:t></w:r></w:p>" + point()),
        defect("heading-mark", "一.").change("一、总体情况", "一.总体情况"),
        defect("heading-mark", "（一）、").change("（一）政府网站方面", "（一）、政府网站方面"),
        defect("heading-mark", "(一)").change("（一）政府网站方面", "(一)政府网站方面"),
        defect("numbering-twice", "（二）").change("（三）提高", "（二）提高"),
        defect("numbering-twice", "二、").change("三、工作要求", "二、工作要求"),
        defect("numbering-gap", "三、 is missing").change("三、工作要求", "四、工作要求"),
        defect("numbering-points", "三是 is missing").change("三是信息发布", "四是信息发布"));
  }

  private static String point() {
    return "<w:p><w:pPr><w:pStyle w:val=\"Heading3\"/></w:pPr><w:r><w:rPr><w:rFonts"
        + " w:eastAsia=\"黑体\"/></w:rPr><w:t>1.链接管理</w:t></w:r></w:p>";
  }

  private static List<Planted> ending() {
    return List.of(
        defect("note-gap", "none").paragraph("AttachmentNoteFirst", "<w:spacing w:before=\"0\"/>"),
        defect("note-indent", "none")
            .paragraph("AttachmentNoteFirst", "<w:ind w:left=\"2133\" w:hanging=\"2133\"/>"),
        defect("note-colon", "half-width").change("附件：1.", "附件:1."),
        defect("note-number", "2、").change("<w:t>2.</w:t>", "<w:t>2、</w:t>"),
        defect("note-number", "a number twice").change("<w:t>4.</w:t>", "<w:t>3.</w:t>"),
        defect("note-end", "a semicolon").change(NAME2 + "</w:t>", NAME2 + "；</w:t>"),
        defect("attachment-mentioned", "nowhere").change("名单见附件2、4。", "名单另行通知。"),
        defect("attachment-unknown", "附件5").change("名单见附件2、4。", "名单见附件2、4，样表见附件5。"),
        defect("signature-gap", "none").paragraph("Issuer", "<w:spacing w:before=\"0\"/>"),
        defect("signature-place", "the date at the edge")
            .change("<w:ind w:right=\"1263\"/>", "<w:ind w:right=\"0\"/>"),
        defect("signature-keep", "off")
            .paragraph("Issuer", "<w:keepNext w:val=\"0\"/>")
            .change("<w:keepNext w:val=\"0\"/><w:keepNext/>", "<w:keepNext w:val=\"0\"/>"),
        defect("date-form", "a zero before the month").change(DATE, "<w:t>2024年06月28日</w:t>"),
        defect("date-form", "Chinese digits")
            .alsoWarns("signature-place")
            .change(DATE, "<w:t>二〇二四年六月二十八日</w:t>"),
        defect("date-open", "not yet given").change(DATE, "<w:t>2024年　月　日</w:t>"),
        defect("remark-brackets", "none").inFullDocument().change("（此件公开发布）", "此件公开发布"),
        defect("remark-indent", "none")
            .inFullDocument()
            .paragraph("Remark", "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>"));
  }

  private static List<Planted> attachments() {
    return List.of(
        defect("attachment-page", "on the page before")
            .paragraph("AttachmentMark", "<w:pageBreakBefore w:val=\"0\"/>"),
        defect("attachment-mark", "a colon").change("附件2</w:t>", "附件2：</w:t>"),
        defect("attachment-mark", "centred")
            .paragraph("AttachmentMark", "<w:jc w:val=\"center\"/>"),
        defect("attachment-mark-font", "四号").runOf("AttachmentMark", "<w:sz w:val=\"28\"/>"),
        defect("attachment-title", "at the left")
            .paragraph("AttachmentTitle", "<w:jc w:val=\"left\"/>"),
        defect("attachment-title-gap", "on the second line")
            .paragraph("AttachmentTitle", "<w:spacing w:before=\"0\"/>"),
        defect("attachment-title-font", "小二").runOf("AttachmentTitle", "<w:sz w:val=\"36\"/>"),
        defect("attachment-order", "附件4 twice").change("附件3</w:t>", "附件4</w:t>"),
        defect("attachment-count", "one more than announced")
            .change("名单见附件2、4。", "名单见附件2。")
            .change(fourthNote(), ""),
        defect("attachment-names", "one character")
            .change(
                "<w:t>"
                    + NAME2
                    + "</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"AttachmentSubtitle\"/>",
                "<w:t>检查发现存在突出问题的政府网站名册</w:t></w:r></w:p><w:p><w:pPr><w:pStyle"
                    + " w:val=\"AttachmentSubtitle\"/>"),
        defect("attachment-word", "附表").change("名单见附件2、4。", "名单见附件2、4和附表。"),
        defect("table-header", "not repeated")
            .change("<w:cantSplit/><w:tblHeader/>", "<w:cantSplit/>"),
        defect("table-row-break", "allowed").changeAll("<w:trPr><w:cantSplit/></w:trPr>", ""));
  }

  private static String fourthNote() {
    return "<w:p><w:pPr><w:pStyle"
        + " w:val=\"AttachmentNoteNext\"/><w:keepNext/></w:pPr><w:r><w:t>4.</w:t>"
        + "<w:tab/><w:t>检查发现存在突出问题的政务新媒体名单</w:t></w:r></w:p>";
  }

  private static List<Planted> imprint() {
    return List.of(
        defect("copies-end", "no stop").inFullDocument().change("省人大常委会办公厅。", "省人大常委会办公厅"),
        defect("copies-level", "a county beside a city")
            .inFullDocument()
            .change("省委办公厅，省人大", "甲山县委办公室，甲山市人大"),
        defect("imprint-size", "三号")
            .inFullDocument()
            .change("<w:sz w:val=\"28\"/></w:rPr><w:t>抄送", "<w:sz w:val=\"32\"/></w:rPr><w:t>抄送"),
        defect("printed-date", "a zero before the month")
            .inFullDocument()
            .change("2024年7月1日印发", "2024年07月1日印发"),
        defect("printed-early", "before the date")
            .inFullDocument()
            .change("2024年7月1日印发", "2024年6月1日印发"),
        defect("printer-name", "another level")
            .inFullDocument()
            .change("广东省人民政府办公厅</w:t><w:tab/>", "广东市人民政府办公厅</w:t><w:tab/>"));
  }

  private static Planted caption(String period) {
    String body = "<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr><w:r><w:t>";
    return defect("caption-period", "another quarter than in the text: " + period)
        .change("<w:t>请各地、各部门对照", "<w:t>2023年第四季度点名的单位均已整改。请各地、各部门对照")
        .change("<w:sectPr>", body + "一、" + period + "点名的单位</w:t></w:r></w:p><w:sectPr>");
  }

  /** A chart of three places; the first attachment has 100%, 100% and 95.65%. */
  private static Planted chart(String first, String second, String third) {
    String drawing =
        "<w:p><w:r><w:drawing><wp:inline><c:chart r:id=\"chart9\"/></wp:inline></w:drawing></w:r></w:p>";
    return defect("chart-table", "a value of its own")
        .change(
            "<w:sectPr>",
            drawing.replace("wp:inline>", "inline>").replace("c:chart r:id", "chart id")
                + "<w:sectPr>")
        .change(
            "word/_rels/document.xml.rels",
            "</Relationships>",
            "<Relationship Id=\"chart9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart\""
                + " Target=\"charts/chart9.xml\"/></Relationships>")
        .part(
            "word/charts/chart9.xml",
            "<chartSpace><chart><title><tx><t>各地区政府网站合格率</t></tx></title><ser><tx><pt idx=\"0\"><v>政府网站</v></pt></tx>"
                + points("cat", "广州市", "深圳市", "珠海市")
                + points("val", first, second, third)
                + "</ser></chart></chartSpace>");
  }

  private static String points(String element, String... values) {
    StringBuilder points = new StringBuilder("<" + element + ">");
    for (int i = 0; i < values.length; i++) {
      points.append("<pt idx=\"").append(i).append("\"><v>").append(values[i]).append("</v></pt>");
    }
    return points + "</" + element + ">";
  }

  /** The same notice with the elements that the sample does not have. */
  static Planted fullDocument() {
    return defect("full", "a red head, a number, a remark, an imprint")
        .change(
            "<w:p><w:pPr><w:pStyle w:val=\"Title\"/>",
            "<w:p><w:pPr><w:jc w:val=\"center\"/><w:rPr/></w:pPr><w:r><w:rPr><w:color"
                + " w:val=\"FF0000\"/><w:sz"
                + " w:val=\"72\"/></w:rPr><w:t>广东省人民政府办公厅文件</w:t></w:r></w:p><w:p><w:pPr><w:pStyle"
                + " w:val=\"DocumentNumber\"/></w:pPr><w:r><w:t>粤办函〔2024〕12号</w:t></w:r></w:p><w:p><w:pPr><w:pStyle"
                + " w:val=\"Title\"/>")
        .change(
            DATE + "</w:r></w:p>",
            DATE
                + "</w:r></w:p><w:p><w:pPr><w:pStyle"
                + " w:val=\"Remark\"/></w:pPr><w:r><w:t>（此件公开发布）</w:t></w:r></w:p>")
        .change(
            "<w:sectPr>",
            "<w:p><w:r><w:rPr><w:sz"
                + " w:val=\"28\"/></w:rPr><w:t>抄送：省委办公厅，省人大常委会办公厅。</w:t></w:r></w:p><w:p><w:r><w:rPr><w:sz"
                + " w:val=\"28\"/></w:rPr><w:t>广东省人民政府办公厅</w:t><w:tab/><w:t>2024年7月1日印发</w:t></w:r></w:p><w:sectPr>");
  }
}
