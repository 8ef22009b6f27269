package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;
import static org.tongbao.lint.rules.Strength.USUAL;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.HeadingMark;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** Punctuation marks. Clause 9 refers to GB/T 15834. */
final class MarkRules {
  private static final String HAN = "[\\u4e00-\\u9fff]";
  private static final String HALF_SIGNS = ",;:!?().";
  private static final String HALF_WIDTH =
      "(?<="
          + HAN
          + "|[”》〕）])[,;:!?(]|[)](?="
          + HAN
          + ")|[(](?="
          + HAN
          + ")|(?<="
          + HAN
          + ")(?:[)]|\\.(?=$|"
          + HAN
          + "))";

  private MarkRules() {}

  private static String wide(String half) {
    int at = ",;:!?().".indexOf(half);
    return at < 0 ? half : "，；：！？（）。".charAt(at) + "";
  }

  /** Marks in roles with a rule of their own are left to it. */
  static final class HalfWidth extends PatternRule {
    HalfWidth() {
      super("half-width-mark", "9", MUST, "中文里的标点用全角", HALF_SIGNS, HALF_WIDTH);
    }

    @Override
    void paragraph(Paragraph paragraph) {
      HeadingMark mark = HeadingMark.of(paragraph.words());
      boolean own =
          (mark != null && !mark.right())
              || paragraph.is(Role.NUMBER)
              || paragraph.is(Role.REMARK)
              || paragraph.is(Role.ADDRESSEE)
              || NoteRules.isNote(paragraph)
              || paragraph.is(Role.ATTACHMENT_MARK)
              || paragraph.is(Role.TITLE);
      if (!own) {
        search(paragraph);
      }
    }

    @Override
    public void cell(Paragraph cell) {} // HalfWidthInTable tells those

    /** The bracket of a document number is told by the rule for it. */
    @Override
    boolean isWrong(String text, Matcher match) {
      int from = Math.max(0, match.start() - 6);
      int to = Math.min(text.length(), match.end() + 8);
      return !text.substring(from, to).matches("(?s).*[(\\[]\\d{4}[)\\]]第?\\d+号.*");
    }

    @Override
    String found(Matcher match) {
      return "半角的“" + match.group() + "”";
    }

    @Override
    String asked(Matcher match) {
      return "全角的“" + wide(match.group()) + "”";
    }
  }

  /** A name in a table may be registered as it is: only usual. */
  static final class HalfWidthInTable extends PatternRule {
    HalfWidthInTable() {
      super("half-width-in-table", "9", USUAL, "表格里的中文标点也用全角", HALF_SIGNS, HALF_WIDTH);
    }

    @Override
    void paragraph(Paragraph paragraph) {}

    @Override
    String found(Matcher match) {
      return "表格里半角的“" + match.group() + "”";
    }
  }

  static final class StraightQuotes extends PatternRule {
    StraightQuotes() {
      super(
          "straight-quotes",
          "9",
          USUAL,
          "中文引号用“”",
          "\"'",
          "(?<="
              + HAN
              + "|[，。：；（])[\"'](?="
              + HAN
              + ")|(?<="
              + HAN
              + ")[\"'](?="
              + HAN
              + "|[，。：；）]|$)");
    }

    @Override
    String found(Matcher match) {
      return "直引号 " + match.group();
    }
  }

  static final class Doubled extends PatternRule {
    Doubled() {
      super("doubled-mark", "9", MUST, "标点不重复", "，。；：、", "[，。；：、][，。；：、]+");
    }

    @Override
    String found(Matcher match) {
      return "连着写了“" + match.group() + "”";
    }

    @Override
    String asked(Matcher match) {
      return "只留一个";
    }
  }

  static final class PauseBetween extends PatternRule {
    PauseBetween() {
      super("pause-mark", "9", USUAL, "引号、书名号并列时，之间不用顿号", "、", "”、“|》、《");
    }

    @Override
    String found(Matcher match) {
      return "写作“" + match.group() + "”";
    }

    @Override
    String asked(Matcher match) {
      return "“" + match.group().replace("、", "") + "”";
    }
  }

  static final class Paired extends Rule implements CellRule {
    private static final String OPEN = "（“‘《〔【";
    private static final String CLOSE = "）”’》〕】";

    Paired() {
      super("paired-marks", "9", MUST, "括号、引号、书名号成对");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      judge(paragraph);
    }

    @Override
    public void cell(Paragraph cell) {
      judge(cell);
    }

    private void judge(Paragraph paragraph) {
      String text = paragraph.text();
      if (!Words.hasAny(text, OPEN + CLOSE)) {
        return;
      }
      Deque<Integer> open = new ArrayDeque<>();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        int closes = CLOSE.indexOf(c);
        if (OPEN.indexOf(c) >= 0) {
          open.push(i);
        } else if (closes >= 0 && !closes(text, i, open.poll(), closes)) {
          tell(paragraph, text, i);
          return;
        }
      }
      if (!open.isEmpty()) {
        tell(paragraph, text, open.peek());
      }
    }

    /** 1） opens a point, and ’ may be an apostrophe: they need no partner. */
    private static boolean closes(String text, int at, @Nullable Integer open, int kind) {
      if (open == null) {
        return text.charAt(at) == '’' || text.substring(0, at).matches("(?s).*[0-9一二三四五六七八九十]");
      }
      return OPEN.indexOf(text.charAt(open)) == kind;
    }

    /** A bracket of the other width is not taken for a missing one. */
    private void tell(Paragraph paragraph, String text, int at) {
      boolean mixed = text.indexOf('(') >= 0 || text.indexOf(')') >= 0 || text.indexOf('"') >= 0;
      boolean number = text.indexOf('〔') >= 0 && text.indexOf('号') >= 0 && text.charAt(at) == '〔';
      if (!mixed && !number) {
        String words = Words.around(text, at, at + 1);
        broken(paragraph.spot(), words, "“" + text.charAt(at) + "”没有配对", card().asks());
      }
    }
  }

  static final class Thousands extends PatternRule {
    Thousands() {
      super(
          "thousands-mark",
          "9",
          USUAL,
          "数字不加千分号，如 3040",
          ",，",
          "(?<![\\d,，.])[1-9]\\d{0,2}(?:[,，]\\d{3})+(?![\\d,，]|\\.\\d)");
    }

    @Override
    String found(Matcher match) {
      return "写作“" + match.group() + "”";
    }

    @Override
    String asked(Matcher match) {
      return "写作“" + match.group().replaceAll("[,，]", "") + "”";
    }
  }
}
