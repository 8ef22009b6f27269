package org.tongbao.lint.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** What may not be published. */
final class PublishingRules {
  private PublishingRules() {}

  /** Allows what a notice quotes in “ ” as a finding. */
  static final class Placeholder extends PatternCheck {
    private static final String SLOT = "单位|名称|机关|日期|时间|期间|姓名|文号|数字|数量|地址|电话|标题|附件|填写|插入|待";

    private static final Pattern WHOLE =
        Pattern.compile("(?:暂无内容|暂无数据|此处填写|请填写|TODO|待补充|待填写)(?:更新)?[。.]?");

    Placeholder() {
      super(
          LintMessage.PLACEHOLDER_LEFT,
          "XxＸ×〔T待此_[【{填击$",
          "(?<![A-Za-z0-9×Ｘ])(?:[XxＸ]{2,}|×{2,})(?![A-Za-z0-9×Ｘ])|〔\\s*〕|TODO|TBD|待补充|待填写|此处填写|[（(]请填写[^）)]*[）)]"
              + "|[点单]击此处|_{3,}|\\[\\s*[\\u4e00-\\u9fff]{2,12}\\s*\\]|【\\s*】|(?<=[\\u4e00-\\u9fff])【[^】]{0,8}(?:"
              + SLOT
              + ")[^】]{0,4}】|\\{\\{[^}]{0,40}\\}\\}|\\$\\{[^}]{0,40}\\}|(?<=[：:为是（])待定(?=[。；，）]|$)");
    }

    /** What is to be filled in, in the notice itself: a slip to be returned has such places. */
    private static final Pattern OPEN =
        Pattern.compile(
            "(?:联系人|联系方式|联系电话|电话|手机|传真|邮箱|电子邮箱|邮编|地址|网址)[：:](?:[\\s—–-]+(?=[，。；、,;）]|$)|(?=）|$))"
                + "|（[\\s　]*）|《[\\s　]*》|“[\\s　]*”|【\\s*】"
                + "|[率占比](?:为|达|达到|是)(?=[，。；])|(?<=[率占为达])\\s*[%％]"
                + "|(?:网站|新媒体|账号|频道|合格|问题|留言|信息)[共了]?[家个条](?=[，。；])"
                + "|于\\s*月\\s*日|年\\s+月\\s*日|\\d年月\\s*日|\\d月\\s*日(?=前|[，。])");

    private static final Pattern NOTE = Pattern.compile("附件\\s*[：:]\\s*(?:\\d{1,2}[.．、]?)?\\s*");

    private void open(Paragraph paragraph) {
      Matcher open = OPEN.matcher(paragraph.role().isText() ? paragraph.text() : "");
      while (open.find()) {
        if (!isQuoted(paragraph.text(), open.start() - 1)) {
          String words = Words.around(paragraph.text(), open.start(), open.end());
          report(
              paragraph, open.start(), open.end(), words, LintMessage.NOT_FILLED_IN, open.group());
        }
      }
      if (NOTE.matcher(paragraph.words()).matches() && paragraph.spot().part().equals("正文")) {
        report(paragraph, LintMessage.NOT_FILLED_IN, paragraph.words());
      }
    }

    @Override
    void paragraph(Paragraph paragraph) {
      whole(paragraph);
      open(paragraph);
      if (!paragraph.is(Role.DATE) && !paragraph.is(Role.NUMBER)) {
        search(paragraph);
      }
    }

    @Override
    public void cell(Paragraph cell) {
      whole(cell);
      search(cell);
    }

    private void whole(Paragraph paragraph) {
      String words = paragraph.words();
      if (words.startsWith("暂无") && WHOLE.matcher(words).matches()) {
        report(paragraph, LintMessage.ONLY_PLACEHOLDER, words);
      }
    }

    @Override
    boolean isWrong(String text, Matcher match) {
      return !isQuoted(text, match.start());
    }
  }

  /** Only a warning, as a notice may say that something is decided later. */
  static final class OpenMatter extends PatternCheck {
    OpenMatter() {
      super(LintMessage.MATTER_OPEN, "待", "(?<![：:为是（])待定(?=[。；，、）]|$)|待确认|待核实");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText()) {
        search(paragraph);
      }
    }

    @Override
    public void cell(Paragraph cell) {} // a column may say so of each unit

    @Override
    boolean isWrong(String text, Matcher match) {
      return !isQuoted(text, match.start());
    }
  }

  /** Reports only numbers with a valid date and check digit. Source: GB 11643. */
  static final class IdNumber extends Check implements CellCheck {
    private static final Pattern NUMBER =
        Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx](?![0-9A-Za-z])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final int DIGITS = 18;

    @Override
    void paragraph(Paragraph paragraph) {
      check(paragraph);
    }

    @Override
    public void cell(Paragraph cell) {
      check(cell);
    }

    private void check(Paragraph paragraph) {
      if (paragraph.text().length() < DIGITS) {
        return; // like most cells
      }
      Matcher matcher = NUMBER.matcher(paragraph.text());
      while (matcher.find()) {
        if (isValid(matcher.group())) {
          // a report must not publish the number either
          String masked = matcher.group().substring(0, 6) + "************";
          report(paragraph, matcher.start(), matcher.end(), masked, LintMessage.PRINTED_ID_NUMBER);
        }
      }
    }

    static boolean isValid(String number) {
      int sum = 0;
      for (int i = 0; i < WEIGHTS.length; i++) {
        sum += WEIGHTS[i] * (number.charAt(i) - '0');
      }
      try {
        LocalDate.of(
            Integer.parseInt(number.substring(6, 10)),
            Integer.parseInt(number.substring(10, 12)),
            Integer.parseInt(number.substring(12, 14)));
      } catch (DateTimeException e) {
        return false;
      }
      return "10X98765432".charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }
  }

  /** Allows a number after 联系, 电话 and the like: the office publishes it on purpose. */
  static final class MobileNumber extends Check implements CellCheck {
    private static final Pattern NUMBER =
        Pattern.compile("(?<![0-9A-Za-z.-])1[3-9]\\d{9}(?![0-9A-Za-z])");

    private static final int DIGITS = 11;

    @Override
    void paragraph(Paragraph paragraph) {
      check(paragraph);
    }

    @Override
    public void cell(Paragraph cell) {
      check(cell);
    }

    private void check(Paragraph paragraph) {
      if (paragraph.text().length() < DIGITS) {
        return; // like most cells
      }
      Matcher matcher = NUMBER.matcher(paragraph.text());
      while (matcher.find()) {
        String before = paragraph.text().substring(0, matcher.start());
        if (!before.matches("(?s).*(?:联系|电话|热线|传真).{0,15}")) {
          String masked = matcher.group().substring(0, 3) + "********";
          report(
              paragraph, matcher.start(), matcher.end(), masked, LintMessage.PRINTED_MOBILE_NUMBER);
        }
      }
    }
  }
}
