package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;
import static org.tongbao.lint.rules.Strength.USUAL;

import org.tongbao.lint.docx.Formatting;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;

/** The formatting and places of an attachment's first lines. */
final class AttachmentRules {
  private AttachmentRules() {}

  static final class NewPage extends Rule {
    NewPage() {
      super("attachment-page", "7.3.7", MUST, "附件另面编排：每个附件从新的一页开始");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ATTACHMENT_MARK) && !paragraph.newPage()) {
        broken(paragraph, paragraph.spot().part() + "没有另起一页");
      }
    }
  }

  static final class MarkPlace extends Rule {
    MarkPlace() {
      super("attachment-mark", "7.3.7", MUST, "“附件”二字和序号顶格编排在版心左上角，后面不加标点");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.ATTACHMENT_MARK) || paragraph.placedElsewhere()) {
        return;
      }
      String align = paragraph.formatting().align();
      if (align.equals("center") || align.equals("right")) {
        broken(paragraph, "“" + paragraph.spot().part() + "”没有居左");
      } else if (Math.abs(paragraph.firstIndent()) > 60) {
        broken(paragraph, "“" + paragraph.spot().part() + "”没有顶格");
      } else if (paragraph.words().matches(".*[:：.．、]")) {
        broken(paragraph, "“" + paragraph.spot().part() + "”后有标点");
      }
    }
  }

  static final class MarkFont extends Rule {
    private final Profile profile;

    MarkFont(Profile profile) {
      super("attachment-mark-font", "7.3.7", MUST, "“附件”二字和序号用三号黑体");
      this.profile = profile;
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.ATTACHMENT_MARK)) {
        return;
      }
      Formatting formatting = paragraph.firstFormatting();
      String font = formatting.chineseFont();
      boolean face = font == null || profile.has(ProfileKey.FIRST_FONT, font);
      if (!face || formatting.size() != 32) {
        broken(paragraph, "“附件”用的是" + Measure.size(formatting.size()) + (font == null ? "" : font));
      }
    }
  }

  static final class TitlePlace extends Rule {
    TitlePlace() {
      super("attachment-title", "7.3.7", MUST, "附件标题居中");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ATTACHMENT_TITLE)
          && !paragraph.formatting().centred()
          && !paragraph.placedElsewhere()) {
        broken(paragraph, "附件标题没有居中");
      }
    }
  }

  static final class TitleGap extends Rule {
    private boolean afterMark;

    TitleGap() {
      super("attachment-title-gap", "7.3.7", MUST, "附件标题编排在版心第三行，与“附件”之间空一行");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      boolean first = paragraph.is(Role.ATTACHMENT_TITLE) && afterMark;
      afterMark = paragraph.is(Role.ATTACHMENT_MARK);
      if (first && (paragraph.blanks() < 0.6 || paragraph.blanks() > 1.6)) {
        broken(paragraph, "“附件”与附件标题之间空 " + Measure.plain(paragraph.blanks(), 1) + " 行");
      }
    }
  }

  static final class TitleFont extends Rule {
    private final Profile profile;

    TitleFont(Profile profile) {
      super(
          "attachment-title-font",
          "7.3.7",
          USUAL,
          "附件标题格式同标题：用"
              + Measure.size(profile.number(ProfileKey.TITLE_SIZE))
              + profile.first(ProfileKey.TITLE_FONT));
      this.profile = profile;
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.ATTACHMENT_TITLE)) {
        return;
      }
      Formatting formatting = paragraph.firstFormatting();
      String font = formatting.chineseFont();
      boolean face = font == null || profile.has(ProfileKey.TITLE_FONT, font);
      if (!face || formatting.size() != profile.number(ProfileKey.TITLE_SIZE)) {
        broken(paragraph, "附件标题用的是" + Measure.size(formatting.size()) + (font == null ? "" : font));
      }
    }
  }
}
