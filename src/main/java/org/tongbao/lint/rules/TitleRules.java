package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Section;
import org.tongbao.lint.docx.Words;

/** 标题 and 主送机关. */
final class TitleRules {
  private TitleRules() {}

  static final class TitleCentred extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE)
          && !paragraph.formatting().centred()
          && !paragraph.placedElsewhere()) {
        report(paragraph, LintMessage.TITLE_NOT_CENTRED);
      }
    }
  }

  static final class TitleFont extends Check {

    @Override
    void paragraph(Paragraph paragraph) {
      String font = paragraph.firstFormatting().chineseFont();
      if (paragraph.is(Role.TITLE) && font != null && !profile().has(ProfileKey.TITLE_FONT, font)) {
        report(paragraph, LintMessage.WRONG_TITLE_FONT, font);
      }
    }
  }

  static final class TitleSize extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      int size = paragraph.firstFormatting().size();
      if (paragraph.is(Role.TITLE) && size != profile().number(ProfileKey.TITLE_SIZE)) {
        report(paragraph, LintMessage.WRONG_TITLE_SIZE, Measure.size(size));
      }
    }
  }

  /** The lines of the title, as they are broken in the document. */
  private abstract static class TitleLines extends Check {
    final List<String> lines = new ArrayList<>();
    @Nullable Paragraph first;

    @Override
    final void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE)) {
        first = first == null ? paragraph : first;
        paragraph.words().lines().map(Words::close).forEach(lines::add);
      }
    }
  }

  static final class TitleShape extends TitleLines {
    @Override
    void end() {
      for (int i = 1; first != null && i < lines.size() - 1; i++) {
        int width = Words.halves(lines.get(i));
        if (width < Words.halves(lines.get(i - 1)) && width < Words.halves(lines.get(i + 1))) {
          report(first, LintMessage.HOURGLASS_TITLE);
          return;
        }
      }
    }
  }

  /** A title's line that ends within a word. */
  static final class TitleBreak extends TitleLines {
    private static final List<String> WORDS =
        List.of(
            "政府", "网站", "新媒体", "政务", "检查", "情况", "通报", "季度", "办公室", "办公厅", "人民", "全省", "全市", "全县",
            "全区", "关于", "信息", "公开", "工作", "监督", "管理", "通知", "公告", "委员会", "年度", "半年", "抽查", "整改",
            "问题", "单位", "部门");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d年月日]|第[一二三四五六七八九十]|[一二三四]季");

    @Override
    void end() {
      for (int i = 1; first != null && i < lines.size(); i++) {
        String word = broken(lines.get(i - 1), lines.get(i));
        if (!word.isEmpty()) {
          report(first, LintMessage.TITLE_BROKEN, word);
          return;
        }
      }
    }

    /** The word that stands across two lines; empty where none does. */
    private static String broken(String upper, String lower) {
      if (upper.isEmpty() || lower.isEmpty()) {
        return "";
      }
      String pair = upper.substring(upper.length() - 1) + lower.charAt(0);
      if (NUMBER.matcher(pair).matches()) {
        return pair;
      }
      String all = upper + lower;
      for (String word : WORDS) {
        int at = all.indexOf(word, Math.max(0, upper.length() - word.length() + 1));
        if (at >= 0 && at < upper.length() && at + word.length() > upper.length()) {
          return word;
        }
      }
      return "";
    }
  }

  /** Titles of the text and of attachments; a line that the page breaks stands as it falls. */
  static final class TitleWidth extends Check {
    private static final int FEW = 2;
    private final List<Paragraph> titles = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE) || paragraph.is(Role.ATTACHMENT_TITLE)) {
        titles.add(paragraph);
      }
    }

    @Override
    void section(Section page) {
      for (Paragraph title : titles) {
        int most = page.textWidth() / title.firstFormatting().character();
        List<String> lines = List.of(title.words().split("\n", -1));
        for (String line : lines) {
          check(title, line, lines.size() > 1, most);
        }
      }
      titles.clear();
    }

    private void check(Paragraph title, String line, boolean broken, int most) {
      int characters = (Words.halves(line) + 1) / 2;
      if (most <= 0 || characters <= most) {
        return;
      }
      if (broken) {
        report(title, LintMessage.WIDE_TITLE_LINE, line, characters, most);
      } else if (characters % most > 0 && characters % most <= FEW) {
        report(title, LintMessage.SHORT_TITLE_REST, characters % most);
      }
    }
  }

  static final class TitleMarks extends Check {
    private @Nullable Paragraph last;

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE)) {
        last = paragraph;
      }
    }

    @Override
    void end() {
      if (last != null && last.words().matches("(?s).*[。，、；：！.,;:!]")) {
        report(last, LintMessage.MARK_AFTER_TITLE);
      }
    }
  }

  /** 发文机关、关于、事由、的、文种. */
  static final class TitleForm extends Check {
    private static final Pattern KIND = Pattern.compile(".*(?:通报|通知|通告|公告|意见|函|报告|请示)");

    private static final Pattern WITH_DE = Pattern.compile(".*的.{0,4}");

    private final StringBuilder title = new StringBuilder();
    private @Nullable Paragraph first;

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE)) {
        title.append(Words.close(paragraph.words()));
        first = first == null ? paragraph : first;
      }
    }

    @Override
    void end() {
      if (first == null) {
        return;
      }
      if (KIND.matcher(title).matches() && title.indexOf("关于") < 0) {
        report(first, LintMessage.TITLE_WITHOUT_ABOUT);
      } else if (title.indexOf("关于对") >= 0) {
        report(first, LintMessage.TITLE_ABOUT_TWICE);
      } else if (KIND.matcher(title).matches() && !WITH_DE.matcher(title).matches()) {
        report(first, LintMessage.TITLE_WITHOUT_DE);
      }
    }
  }

  static final class AddresseeMarks extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      String words = paragraph.words();
      if (paragraph.is(Role.ADDRESSEE) && words.matches("(?s).*[；;。].+")) {
        report(paragraph, LintMessage.MARK_BETWEEN_ADDRESSEES);
      }
    }
  }

  static final class AddresseeColon extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ADDRESSEE) && !paragraph.words().endsWith("：")) {
        boolean half = paragraph.words().endsWith(":");
        report(
            paragraph,
            half ? LintMessage.HALF_WIDTH_ADDRESSEE_COLON : LintMessage.NO_ADDRESSEE_COLON);
      }
    }
  }

  static final class AddresseeFlush extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.ADDRESSEE) || paragraph.placedElsewhere()) {
        return;
      }
      int indent = paragraph.firstIndent();
      if (Math.abs(indent) > 60 || Math.abs(paragraph.formatting().left()) > 60) {
        int character = paragraph.firstFormatting().character();
        report(
            paragraph,
            LintMessage.INDENTED_ADDRESSEE,
            Measure.plain(indent / (double) character, 1));
      } else if (paragraph.formatting().align().equals("right")) {
        report(paragraph, LintMessage.RIGHT_ALIGNED_ADDRESSEE);
      }
    }
  }

  static final class AddresseeGap extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ADDRESSEE) && (paragraph.blanks() < 0.6 || paragraph.blanks() > 1.6)) {
        report(paragraph, LintMessage.WRONG_ADDRESSEE_GAP, Measure.plain(paragraph.blanks(), 1));
      }
    }
  }
}
