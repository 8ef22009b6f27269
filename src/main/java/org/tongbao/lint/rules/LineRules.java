package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.USUAL;

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
  private abstract static class ByPage extends Rule {
    private final Map<Integer, Paragraph> firsts = new LinkedHashMap<>();

    ByPage(String id, String clause, String asks) {
      super(id, clause, USUAL, asks);
    }

    final void keep(int value, Paragraph paragraph) {
      firsts.putIfAbsent(value, paragraph);
    }

    @Override
    final void section(Section page) {
      if (page.width() > 0 && !page.landscape()) {
        firsts.forEach((value, first) -> judge(value, first, page));
      }
      firsts.clear();
    }

    abstract void judge(int value, Paragraph first, Section page);
  }

  static final class LinePitch extends ByPage {
    private final Profile profile;

    LinePitch(Profile profile) {
      super(
          "line-pitch",
          "5.2.3",
          profile.isSet(ProfileKey.PITCH)
              ? "正文行距为固定值 " + Measure.points(profile.number(ProfileKey.PITCH))
              : "正文每面排 " + profile.first(ProfileKey.LINES) + " 行（例如行距固定值 28.95 磅）");
      this.profile = profile;
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText()) {
        Formatting formatting = paragraph.formatting();
        boolean snaps = !formatting.exactPitch() && formatting.on(Property.SNAP_TO_GRID, true);
        boolean single = formatting.number(Property.LINE, 240) == 240;
        keep(formatting.exactPitch() ? formatting.pitch() : snaps && single ? 0 : -1, paragraph);
      }
    }

    /** A value of 0 goes by the page's grid, one below that by nothing that is fixed. */
    @Override
    void judge(int value, Paragraph first, Section page) {
      int pitch = value == 0 ? page.grid() : value;
      if (pitch <= 0) {
        broken(first, "正文行距不是固定值，每面行数不定");
        return;
      }
      int lines = page.textHeight() / pitch;
      boolean right =
          profile.isSet(ProfileKey.PITCH)
              ? Math.abs(pitch - profile.number(ProfileKey.PITCH)) <= 2
              : lines == profile.number(ProfileKey.LINES);
      if (!right) {
        broken(first, "正文行距 " + Measure.points(pitch) + "，每面 " + lines + " 行");
      }
    }
  }

  static final class LineCharacters extends ByPage {
    private final Profile profile;

    LineCharacters(Profile profile) {
      super(
          "line-characters",
          "5.2.3",
          profile.isSet(ProfileKey.SPACING)
              ? "正文字间距 " + Measure.points(profile.number(ProfileKey.SPACING))
              : "正文每行排 " + profile.first(ProfileKey.CHARACTERS) + " 字（例如三号字的字间距紧缩 0.25 磅）");
      this.profile = profile;
    }

    @Override
    void paragraph(Paragraph paragraph) {
      Formatting formatting = paragraph.firstFormatting();
      if (paragraph.is(Role.BODY) && formatting.size() == profile.number(ProfileKey.BODY_SIZE)) {
        keep(formatting.number(Property.CHARACTER_SPACING, 0), paragraph);
      }
    }

    /** A grid of characters moves them apart in ways that programs do not agree on. */
    @Override
    void judge(int spacing, Paragraph first, Section page) {
      if (page.characterGrid()) {
        return;
      }
      int characters =
          page.textWidth() / (int) (profile.number(ProfileKey.BODY_SIZE) * 10 + spacing);
      boolean right =
          profile.isSet(ProfileKey.SPACING)
              ? Math.abs(spacing - profile.number(ProfileKey.SPACING)) <= 1
              : characters == profile.number(ProfileKey.CHARACTERS);
      if (!right) {
        broken(first, "正文字间距 " + Measure.points(spacing) + "，每行 " + characters + " 字");
      }
    }
  }

  static final class WidowControl extends Rule {
    WidowControl() {
      super("widow-control", "5.2.3", USUAL, "正文关闭“孤行控制”，以免有的页少一行");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.BODY) && paragraph.formatting().on(Property.WIDOW_CONTROL, true)) {
        broken(paragraph, "正文开着“孤行控制”");
      }
    }
  }
}
