package org.tongbao.lint.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tongbao.lint.docx.Formatting;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Property;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Section;

/** Lines on a page and characters in a line. */
final class LineRules {
  private LineRules() {}

  /** Keeps the first paragraph of each value until its page is known. */
  private abstract static class ByPage extends Check {
    private final Map<Integer, Paragraph> firsts = new LinkedHashMap<>();

    final void keep(int value, Paragraph paragraph) {
      firsts.putIfAbsent(value, paragraph);
    }

    @Override
    final void section(Section page) {
      if (page.width() > 0 && !page.landscape()) {
        firsts.forEach((value, first) -> check(value, first, page));
      }
      firsts.clear();
    }

    abstract void check(int value, Paragraph first, Section page);
  }

  static final class LinePitch extends ByPage {

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText()) {
        Formatting formatting = paragraph.formatting();
        boolean snaps = !formatting.exactPitch() && formatting.on(Property.SNAP_TO_GRID, true);
        boolean single = formatting.number(Property.LINE, 240) == 240;
        keep(formatting.exactPitch() ? formatting.pitch() : snaps && single ? 0 : -1, paragraph);
      }
    }

    /** A value of 0 means the grid of the page, a negative one no fixed pitch. */
    @Override
    void check(int value, Paragraph first, Section page) {
      int pitch = value == 0 ? page.grid() : value;
      boolean set = profile().isSet(ProfileKey.PITCH);
      if (pitch <= 0) {
        report(first, set ? LintMessage.LOOSE_PROFILE_PITCH : LintMessage.LOOSE_LINE_PITCH);
        return;
      }
      int lines = page.textHeight() / pitch;
      boolean right =
          set
              ? Math.abs(pitch - profile().number(ProfileKey.PITCH)) <= 2
              : lines == profile().number(ProfileKey.LINES);
      if (!right) {
        report(
            first,
            set ? LintMessage.WRONG_PROFILE_PITCH : LintMessage.WRONG_LINE_COUNT,
            Measure.points(pitch),
            lines);
      }
    }
  }

  static final class LineCharacters extends ByPage {

    @Override
    void paragraph(Paragraph paragraph) {
      Formatting formatting = paragraph.firstFormatting();
      if (paragraph.is(Role.BODY) && formatting.size() == profile().number(ProfileKey.BODY_SIZE)) {
        keep(formatting.number(Property.CHARACTER_SPACING, 0), paragraph);
      }
    }

    /** Programs do not agree on the spacing in a grid of characters. */
    @Override
    void check(int spacing, Paragraph first, Section page) {
      if (page.characterGrid()) {
        return;
      }
      int characters =
          page.textWidth()
              / Math.max(1, (int) (profile().number(ProfileKey.BODY_SIZE) * 10 + spacing));
      boolean set = profile().isSet(ProfileKey.SPACING);
      boolean right =
          set
              ? Math.abs(spacing - profile().number(ProfileKey.SPACING)) <= 1
              : characters == profile().number(ProfileKey.CHARACTERS);
      if (!right) {
        report(
            first,
            set ? LintMessage.WRONG_PROFILE_SPACING : LintMessage.WRONG_CHARACTER_COUNT,
            Measure.points(spacing),
            characters);
      }
    }
  }

  static final class WidowControl extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.BODY) && paragraph.formatting().on(Property.WIDOW_CONTROL, true)) {
        report(paragraph, LintMessage.WIDOW_CONTROL_ON);
      }
    }
  }
}
