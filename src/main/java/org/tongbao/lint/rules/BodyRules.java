package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;
import static org.tongbao.lint.rules.Strength.USUAL;

import java.util.List;
import org.tongbao.lint.docx.HeadingMark;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** Paragraphs and headings of the text: where they begin, how they look. */
final class BodyRules {
  private BodyRules() {}

  static final class BodyIndent extends Rule {
    BodyIndent() {
      super("body-indent", "7.3.3", MUST, "每个自然段左空二字，回行顶格");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      String align = paragraph.formatting().align();
      if (!paragraph.role().isText()
          || paragraph.placedElsewhere()
          || align.equals("center")
          || align.equals("right")) {
        return;
      }
      double character = paragraph.firstFormatting().character();
      double first = paragraph.firstIndent() / character;
      double rest = paragraph.formatting().left() / character;
      if (Math.abs(first - 2) > 0.25) {
        broken(paragraph, "自然段首行左空 " + Measure.plain(first, 1) + " 字");
      } else if (Math.abs(rest) > 0.25) {
        broken(paragraph, "自然段回行左空 " + Measure.plain(rest, 1) + " 字");
      }
    }
  }

  static final class HeadingFont extends Rule {
    private static final List<ProfileKey> KEYS =
        List.of(ProfileKey.FIRST_FONT, ProfileKey.SECOND_FONT, ProfileKey.THIRD_FONT);

    private final Profile profile;
    private final int level;

    /** The third is the fourth's too. */
    HeadingFont(Profile profile, int level) {
      super(
          "heading-" + level + "-font",
          "7.3.3",
          USUAL,
          (level == 3 ? "第三、四" : "第" + Words.chinese(level))
              + "层标题用"
              + profile.first(KEYS.get(level - 1)));
      this.profile = profile;
      this.level = level;
    }

    @Override
    void paragraph(Paragraph paragraph) {
      HeadingMark mark = paragraph.role().isText() ? HeadingMark.of(paragraph.words()) : null;
      if (mark == null || Math.min(3, mark.level()) != level) {
        return;
      }
      // a paragraph in one look that runs on is text that begins with a number
      boolean heading = paragraph.is(Role.HEADING) || paragraph.runs().size() > 1;
      String font = paragraph.firstFormatting().chineseFont();
      if (heading && font != null && !profile.has(KEYS.get(level - 1), font)) {
        broken(paragraph, "第" + Words.chinese(mark.level()) + "层标题字体为" + font);
      }
    }
  }

  static final class HeadingMarks extends Rule {
    HeadingMarks() {
      super("heading-mark", "7.3.3", USUAL, "层次序数依次用“一、”“（一）”“1.”“（1）”");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      HeadingMark mark = paragraph.role().isText() ? HeadingMark.of(paragraph.words()) : null;
      if (mark != null && !mark.right()) {
        broken(
            paragraph, "层次序数写作“" + mark.written() + "”", "写作“" + mark.asked(mark.number()) + "”");
      }
    }
  }

  static final class FirstPage extends Rule {
    private boolean judged;

    FirstPage() {
      super("first-page", "7.3.3", MUST, "公文首页必须显示正文");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!judged && paragraph.role().isText()) {
        judged = true;
        if (paragraph.newPage() && paragraph.spot().paragraph() > 1) {
          broken(paragraph, "正文从第二页开始");
        }
      }
    }
  }
}
