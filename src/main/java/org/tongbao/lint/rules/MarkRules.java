package org.tongbao.lint.rules;

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
    int at = HALF_SIGNS.indexOf(half);
    return at < 0 ? half : "，；：！？（）。".charAt(at) + "";
  }

  /** Leaves out signs in roles that have a rule of their own. */
  static final class HalfWidth extends PatternCheck {
    HalfWidth() {
      super(LintMessage.HALF_WIDTH_SIGN, HALF_SIGNS, HALF_WIDTH);
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
    public void cell(Paragraph cell) {} // left to HalfWidthInTable

    /** Brackets of a document number have a rule of their own. */
    @Override
    boolean isWrong(String text, Matcher match) {
      int from = Math.max(0, match.start() - 6);
      int to = Math.min(text.length(), match.end() + 8);
      return !text.substring(from, to).matches("(?s).*[(\\[]\\d{4}[)\\]]第?\\d+号.*");
    }

    @Override
    Object[] values(String match) {
      return new Object[] {match, wide(match)};
    }
  }

  /** Only a warning, as a name in a table may be registered so. */
  static final class HalfWidthInTable extends PatternCheck {
    HalfWidthInTable() {
      super(LintMessage.HALF_WIDTH_SIGN_IN_TABLE, HALF_SIGNS, HALF_WIDTH);
    }

    @Override
    void paragraph(Paragraph paragraph) {}
  }

  static final class StraightQuotes extends PatternCheck {
    StraightQuotes() {
      super(
          LintMessage.STRAIGHT_QUOTE,
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
  }

  /** Marks of other countries, or typed as greater and less; 〈〉 is right within 《》. */
  static final class OtherQuotes extends PatternCheck {
    OtherQuotes() {
      super(
          LintMessage.OTHER_QUOTES,
          "<＜〈「『",
          "[<＜〈]" + HAN + "[^<>＜＞〈〉《》]{1,40}[>＞〉]|[「『]" + HAN + "[^「」『』]{0,40}[」』]");
    }

    @Override
    boolean isWrong(String text, Matcher match) {
      int open = text.lastIndexOf('《', match.start());
      return open < 0 || text.indexOf('》', open) < match.start();
    }

    @Override
    Object[] values(String match) {
      String inner = match.substring(1, match.length() - 1);
      boolean quoted = "「『".indexOf(match.charAt(0)) >= 0;
      return new Object[] {match, quoted ? "“" + inner + "”" : "《" + inner + "》"};
    }
  }

  /** “甲“乙”丙”; a quotation within one takes ‘’. */
  static final class NestedQuotes extends PatternCheck {
    NestedQuotes() {
      super(LintMessage.QUOTES_NESTED, "“", "“[^“”]{0,40}“[^“”]{1,40}”[^“”]{0,40}”");
    }
  }

  /** 4月1日-6月23日. */
  static final class SpanMark extends PatternCheck {
    SpanMark() {
      super(LintMessage.HYPHEN_IN_SPAN, "-", "\\d{1,2}[日月]-(?=\\d{1,4}[年月日])");
    }
  }

  /** Letters of an address have a rule of their own, and so have number and date. */
  static final class FullWidth extends PatternCheck {
    FullWidth() {
      super(
          LintMessage.FULL_WIDTH_DIGIT,
          "０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ",
          "[０-９]+(?:[.．][０-９]+)?|(?<![\\w@＠.．ａ-ｚ])[Ａ-Ｚａ-ｚ]{1,20}+(?![\\w@＠.．])");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.NUMBER) && !paragraph.is(Role.DATE) && !paragraph.is(Role.PRINTED)) {
        search(paragraph);
      }
    }

    @Override
    Object[] values(String match) {
      StringBuilder half = new StringBuilder();
      match.chars().forEach(c -> half.append((char) (c > 0xFF00 ? c - 0xFEE0 : c)));
      return new Object[] {match, half};
    }
  }

  static final class Doubled extends PatternCheck {
    Doubled() {
      super(LintMessage.REPEATED_SIGN, "，。；：、%％", "[，。；：、][，。；：、]+|[%％]{2,}");
    }
  }

  static final class PauseBetween extends PatternCheck {
    PauseBetween() {
      super(LintMessage.NEEDLESS_PAUSE_MARK, "、", "”、“|》、《");
    }

    @Override
    Object[] values(String match) {
      return new Object[] {match, match.replace("、", "")};
    }
  }

  static final class Paired extends Check implements CellCheck {
    private static final String OPEN = "（“‘《〔【";
    private static final String CLOSE = "）”’》〕】";

    @Override
    void paragraph(Paragraph paragraph) {
      check(paragraph);
    }

    @Override
    public void cell(Paragraph cell) {
      check(cell);
    }

    private void check(Paragraph paragraph) {
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
          reportUnpaired(paragraph, text, i);
          return;
        }
      }
      if (!open.isEmpty()) {
        reportUnpaired(paragraph, text, open.peek());
      }
    }

    /** Whether a closing mark is in order; the one of 1） and an apostrophe ’ need no partner. */
    private static boolean closes(String text, int at, @Nullable Integer open, int kind) {
      if (open == null) {
        return text.charAt(at) == '’' || text.substring(0, at).matches("(?s).*[0-9一二三四五六七八九十]");
      }
      return OPEN.indexOf(text.charAt(open)) == kind;
    }

    /** Does not report a bracket whose partner has the other width. */
    private void reportUnpaired(Paragraph paragraph, String text, int at) {
      boolean mixed = text.indexOf('(') >= 0 || text.indexOf(')') >= 0 || text.indexOf('"') >= 0;
      boolean number = text.indexOf('〔') >= 0 && text.indexOf('号') >= 0 && text.charAt(at) == '〔';
      if (!mixed && !number) {
        String words = Words.around(text, at, at + 1);
        report(paragraph, at, at + 1, words, LintMessage.UNPAIRED_MARK, text.charAt(at));
      }
    }
  }

  static final class Thousands extends PatternCheck {
    Thousands() {
      super(
          LintMessage.THOUSANDS_SEPARATOR,
          ",，",
          "(?<![\\d,，.])[1-9]\\d{0,2}(?:[,，]\\d{3})+(?![\\d,，]|\\.\\d)");
    }

    @Override
    Object[] values(String match) {
      return new Object[] {match, match.replaceAll("[,，]", "")};
    }
  }
}
