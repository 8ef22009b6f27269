package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;
import static org.tongbao.lint.rules.Strength.USUAL;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** 标题 and 主送机关. */
final class TitleRules {
  private TitleRules() {}

  static final class TitleCentred extends Rule {
    TitleCentred() {
      super("title-centred", "7.3.1", USUAL, "标题居中");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE)
          && !paragraph.formatting().centred()
          && !paragraph.placedElsewhere()) {
        broken(paragraph, "标题没有居中");
      }
    }
  }

  static final class TitleFont extends Rule {
    private final Profile profile;

    TitleFont(Profile profile) {
      super("title-font", "7.3.1", USUAL, "标题用" + profile.first(ProfileKey.TITLE_FONT));
      this.profile = profile;
    }

    @Override
    void paragraph(Paragraph paragraph) {
      String font = paragraph.firstFormatting().chineseFont();
      if (paragraph.is(Role.TITLE) && font != null && !profile.has(ProfileKey.TITLE_FONT, font)) {
        broken(paragraph, "标题字体为" + font);
      }
    }
  }

  static final class TitleSize extends Rule {
    private final double asked;

    TitleSize(Profile profile) {
      super(
          "title-size",
          "7.3.1",
          USUAL,
          "标题用" + Measure.size(profile.number(ProfileKey.TITLE_SIZE)) + "字");
      asked = profile.number(ProfileKey.TITLE_SIZE);
    }

    @Override
    void paragraph(Paragraph paragraph) {
      int size = paragraph.firstFormatting().size();
      if (paragraph.is(Role.TITLE) && size != asked) {
        broken(paragraph, "标题字号为" + Measure.size(size));
      }
    }
  }

  /** Only lines that were broken on purpose are known. */
  static final class TitleShape extends Rule {
    private final List<String> lines = new ArrayList<>();
    private @Nullable Paragraph first;

    TitleShape() {
      super("title-shape", "7.3.1", USUAL, "多行标题排成梯形或菱形，词意完整，长短适宜");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE)) {
        first = first == null ? paragraph : first;
        for (String line : paragraph.words().split("\n", -1)) {
          lines.add(line);
        }
      }
    }

    @Override
    void end() {
      for (int i = 1; first != null && i < lines.size() - 1; i++) {
        int width = Words.halves(lines.get(i));
        if (width < Words.halves(lines.get(i - 1)) && width < Words.halves(lines.get(i + 1))) {
          broken(first, "标题中间一行短、上下两行长，成了沙漏形");
          return;
        }
      }
    }
  }

  static final class TitleMarks extends Rule {
    private @Nullable Paragraph last;

    TitleMarks() {
      super("title-end", "7.3.1", USUAL, "标题末尾不加标点");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE)) {
        last = paragraph;
      }
    }

    @Override
    void end() {
      if (last != null && last.words().matches("(?s).*[。，、；：！.,;:!]")) {
        broken(last, "标题末尾有标点");
      }
    }
  }

  static final class AddresseeColon extends Rule {
    AddresseeColon() {
      super("addressee-colon", "7.3.2", MUST, "最后一个主送机关名称后标全角冒号“：”");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ADDRESSEE) && !paragraph.words().endsWith("：")) {
        boolean half = paragraph.words().endsWith(":");
        broken(paragraph, half ? "主送机关后用了半角冒号" : "主送机关后没有冒号");
      }
    }
  }

  static final class AddresseeFlush extends Rule {
    AddresseeFlush() {
      super("addressee-flush", "7.3.2", MUST, "主送机关居左顶格，回行时仍顶格");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.ADDRESSEE) || paragraph.placedElsewhere()) {
        return;
      }
      int indent = paragraph.firstIndent();
      if (Math.abs(indent) > 60 || Math.abs(paragraph.formatting().left()) > 60) {
        int character = paragraph.firstFormatting().character();
        broken(paragraph, "主送机关没有顶格（首行左空 " + Measure.plain(indent / (double) character, 1) + " 字）");
      } else if (paragraph.formatting().align().equals("right")) {
        broken(paragraph, "主送机关居右");
      }
    }
  }

  static final class AddresseeGap extends Rule {
    AddresseeGap() {
      super("addressee-gap", "7.3.2", MUST, "主送机关编排于标题下空一行位置");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ADDRESSEE) && (paragraph.blanks() < 0.6 || paragraph.blanks() > 1.6)) {
        broken(paragraph, "标题与主送机关之间空 " + Measure.plain(paragraph.blanks(), 1) + " 行");
      }
    }
  }
}
