package org.tongbao.lint.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.HeadingMark;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Property;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Run;
import org.tongbao.lint.docx.Words;

/** Colour, fonts and sizes of the text. */
final class FontRules {
  private FontRules() {}

  static final class TextColour extends Check implements CellCheck {
    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.MARK)) {
        check(paragraph);
      }
    }

    @Override
    public void cell(Paragraph cell) {
      check(cell);
    }

    private void check(Paragraph paragraph) {
      for (Run run : paragraph.runs()) {
        if (run.visible() && run.formatting().coloured()) {
          String colour = run.formatting().text(Property.COLOUR);
          report(paragraph.spot(), Words.shown(run.text()), LintMessage.COLOURED_TEXT, colour);
          return;
        }
      }
    }
  }

  static final class Bold extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      for (Run run : paragraph.runs()) {
        if (!profile().yes(ProfileKey.BOLD)
            && run.visible()
            && run.formatting().on(Property.BOLD, false)) {
          report(paragraph.spot(), Words.shown(run.text()), LintMessage.BOLD_TEXT);
          return;
        }
      }
    }
  }

  static final class ChineseFont extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      for (Run run : paragraph.runs()) {
        if (run.visible() && run.hasChinese() && run.formatting().chineseFont() == null) {
          boolean theme = !run.formatting().text(Property.EAST_ASIA_THEME).isEmpty();
          LintMessage message =
              theme ? LintMessage.THEME_CHINESE_FONT : LintMessage.NO_CHINESE_FONT;
          report(paragraph.spot(), Words.shown(run.text()), message);
          return;
        }
      }
    }
  }

  static final class BodyFont extends Check {

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.BODY)) {
        return;
      }
      // a heading at the start of the paragraph has its own font
      boolean heading = HeadingMark.of(paragraph.words()) != null && paragraph.runs().size() > 1;
      for (Run run : paragraph.runs().subList(heading ? 1 : 0, paragraph.runs().size())) {
        String font = run.formatting().chineseFont();
        if (font == null || profile().has(ProfileKey.BODY_FONT, font)) {
          continue;
        }
        if (run.visible() && run.hasChinese()) {
          report(paragraph.spot(), Words.shown(run.text()), LintMessage.WRONG_BODY_FONT, font);
          return;
        }
      }
    }
  }

  static final class BodySize extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText()) {
        for (Run run : paragraph.runs()) {
          if (run.visible() && run.formatting().size() != profile().number(ProfileKey.BODY_SIZE)) {
            String size = Measure.size(run.formatting().size());
            report(paragraph.spot(), Words.shown(run.text()), LintMessage.WRONG_BODY_SIZE, size);
            return;
          }
        }
      }
    }
  }

  static final class DigitFont extends Check {
    private final Map<String, Paragraph> faces = new LinkedHashMap<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.BODY)) {
        return;
      }
      for (Run run : paragraph.runs()) {
        String chinese = run.formatting().chineseFont();
        boolean body = chinese != null && profile().has(ProfileKey.BODY_FONT, chinese);
        if (run.visible() && run.hasDigits() && body) {
          faces.putIfAbsent(face(run.formatting().latinFont()), paragraph);
        }
      }
    }

    private String face(@Nullable String font) {
      if (font == null) {
        return "";
      }
      return profile().has(ProfileKey.BODY_FONT, font)
          ? profile().print(ProfileKey.BODY_FONT)
          : font;
    }

    @Override
    void end() {
      faces.forEach(
          (face, paragraph) -> {
            boolean known =
                profile().has(ProfileKey.LATIN_FONT, face)
                    || profile().has(ProfileKey.BODY_FONT, face);
            if (face.isEmpty()) {
              report(paragraph, LintMessage.NO_DIGIT_FONT);
            } else if (!known) {
              report(paragraph, LintMessage.WRONG_DIGIT_FONT, face);
            } else if (faces.size() > 1) {
              report(paragraph, LintMessage.SEVERAL_DIGIT_FONTS, faces.size(), face);
            }
          });
    }
  }
}
