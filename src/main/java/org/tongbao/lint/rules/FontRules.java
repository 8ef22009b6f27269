package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;
import static org.tongbao.lint.rules.Strength.USUAL;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.HeadingMark;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Property;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Run;
import org.tongbao.lint.docx.Words;

/** Colour, faces and sizes of the text. */
final class FontRules {
  private FontRules() {}

  static final class TextColour extends Rule implements CellRule {
    TextColour() {
      super("text-colour", "5.2.4", MUST, "文字为黑色（发文机关标志为红色）");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.MARK)) {
        judge(paragraph);
      }
    }

    @Override
    public void cell(Paragraph cell) {
      judge(cell);
    }

    private void judge(Paragraph paragraph) {
      for (Run run : paragraph.runs()) {
        if (run.visible() && run.formatting().coloured()) {
          String colour = "文字颜色为 #" + run.formatting().text(Property.COLOUR);
          broken(paragraph.spot(), Words.shown(run.text()), colour, card().asks());
          return;
        }
      }
    }
  }

  static final class Bold extends Rule {
    private final boolean allowed;

    Bold(Profile profile) {
      super("bold", "5.2.2", USUAL, "公文字体不另加粗");
      allowed = profile.yes(ProfileKey.BOLD);
    }

    @Override
    void paragraph(Paragraph paragraph) {
      for (Run run : paragraph.runs()) {
        if (!allowed && run.visible() && run.formatting().on(Property.BOLD, false)) {
          broken(paragraph.spot(), Words.shown(run.text()), "文字加粗", card().asks());
          return;
        }
      }
    }
  }

  static final class ChineseFont extends Rule {
    ChineseFont() {
      super("chinese-font", "5.2.2", USUAL, "指明中文字体（w:eastAsia），否则换一台电脑就变成宋体或等线");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      for (Run run : paragraph.runs()) {
        if (run.visible() && run.hasChinese() && run.formatting().chineseFont() == null) {
          boolean theme = !run.formatting().text(Property.EAST_ASIA_THEME).isEmpty();
          String found = theme ? "中文用的是主题字体" : "没有指明中文字体";
          broken(paragraph.spot(), Words.shown(run.text()), found, card().asks());
          return;
        }
      }
    }
  }

  static final class BodyFont extends Rule {
    private final Profile profile;

    BodyFont(Profile profile) {
      super("body-font", "5.2.2", USUAL, "正文用" + profile.first(ProfileKey.BODY_FONT));
      this.profile = profile;
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.BODY)) {
        return;
      }
      // a heading that begins the paragraph has its own face
      boolean heading = HeadingMark.of(paragraph.words()) != null && paragraph.runs().size() > 1;
      for (Run run : paragraph.runs().subList(heading ? 1 : 0, paragraph.runs().size())) {
        String font = run.formatting().chineseFont();
        boolean right = font == null || profile.has(ProfileKey.BODY_FONT, font);
        if (run.visible() && run.hasChinese() && !right) {
          broken(paragraph.spot(), Words.shown(run.text()), "正文字体为" + font, card().asks());
          return;
        }
      }
    }
  }

  static final class BodySize extends Rule {
    private final double asked;

    BodySize(Profile profile) {
      super(
          "body-size",
          "5.2.2",
          USUAL,
          "正文和层次标题用" + Measure.size(profile.number(ProfileKey.BODY_SIZE)) + "字");
      asked = profile.number(ProfileKey.BODY_SIZE);
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText()) {
        for (Run run : paragraph.runs()) {
          if (run.visible() && run.formatting().size() != asked) {
            String found = "字号为" + Measure.size(run.formatting().size());
            broken(paragraph.spot(), Words.shown(run.text()), found, card().asks());
            return;
          }
        }
      }
    }
  }

  static final class DigitFont extends Rule {
    private final Profile profile;
    private final Map<String, Paragraph> faces = new LinkedHashMap<>();

    DigitFont(Profile profile) {
      super(
          "digit-font",
          "5.2.2",
          USUAL,
          "正文的数字用正文字体或 " + profile.first(ProfileKey.LATIN_FONT) + "，全文一种");
      this.profile = profile;
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.BODY)) {
        return;
      }
      for (Run run : paragraph.runs()) {
        String chinese = run.formatting().chineseFont();
        boolean body = chinese != null && profile.has(ProfileKey.BODY_FONT, chinese);
        if (run.visible() && run.hasDigits() && body) {
          faces.putIfAbsent(face(run.formatting().latinFont()), paragraph);
        }
      }
    }

    private String face(@Nullable String font) {
      if (font == null) {
        return "";
      }
      return profile.has(ProfileKey.BODY_FONT, font) ? profile.first(ProfileKey.BODY_FONT) : font;
    }

    @Override
    void end() {
      faces.forEach(
          (face, paragraph) -> {
            boolean known =
                profile.has(ProfileKey.LATIN_FONT, face) || profile.has(ProfileKey.BODY_FONT, face);
            if (!known) {
              broken(paragraph, face.isEmpty() ? "没有指明数字的字体" : "数字字体为 " + face);
            } else if (faces.size() > 1) {
              broken(paragraph, "正文的数字用了 " + faces.size() + " 种字体，其中有 " + face);
            }
          });
    }
  }
}
