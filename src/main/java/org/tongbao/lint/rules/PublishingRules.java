package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;

/** What may not go out with a published notice. */
final class PublishingRules {
  private PublishingRules() {}

  /** What a notice quotes as a finding stands in “ ” and is let pass. */
  static final class Placeholder extends PatternRule {
    private static final Pattern WHOLE =
        Pattern.compile("(?:暂无内容|暂无数据|此处填写|请填写|TODO|待补充|待填写)(?:更新)?[。.]?");

    Placeholder() {
      super(
          "placeholder",
          RuleCard.DATA,
          MUST,
          "印发前填上或删去占位的文字",
          "XxＸ×〔T待此_",
          "(?<![A-Za-z0-9×Ｘ])(?:[XxＸ]{2,}|×{2,})(?![A-Za-z0-9×Ｘ])|〔\\s*〕|TODO|待补充|待填写|此处填写|_{3,}");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      whole(paragraph);
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
        broken(paragraph, "整段只有“" + words + "”");
      }
    }

    @Override
    boolean isWrong(String text, Matcher match) {
      return !isQuoted(text, match.start());
    }

    @Override
    String found(Matcher match) {
      return "有占位的“" + match.group() + "”";
    }
  }

  /** A number is told only when its date and its check digit are right. Source: GB 11643. */
  static final class IdNumber extends Rule implements CellRule {
    private static final Pattern NUMBER =
        Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx](?![0-9A-Za-z])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final int DIGITS = 18;

    IdNumber() {
      super("id-number", RuleCard.SAFETY, MUST, "公开的文件不写居民身份证号码");
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
      if (paragraph.text().length() < DIGITS) {
        return; // like most cells
      }
      Matcher matcher = NUMBER.matcher(paragraph.text());
      while (matcher.find()) {
        if (isValid(matcher.group())) {
          // a report that goes from hand to hand does not repeat the number
          String masked = matcher.group().substring(0, 6) + "************";
          broken(paragraph.spot(), masked, "有居民身份证号码", card().asks());
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

  /** Where a line gives a telephone to call, the office means it. */
  static final class MobileNumber extends Rule implements CellRule {
    private static final Pattern NUMBER =
        Pattern.compile("(?<![0-9A-Za-z.-])1[3-9]\\d{9}(?![0-9A-Za-z])");

    private static final int DIGITS = 11;

    MobileNumber() {
      super("mobile-number", RuleCard.SAFETY, MUST, "公开的文件不写个人手机号码");
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
      if (paragraph.text().length() < DIGITS) {
        return; // like most cells
      }
      Matcher matcher = NUMBER.matcher(paragraph.text());
      while (matcher.find()) {
        String before = paragraph.text().substring(0, matcher.start());
        if (!before.matches("(?s).*(?:联系|电话|热线|传真).{0,15}")) {
          String masked = matcher.group().substring(0, 3) + "********";
          broken(paragraph.spot(), masked, "有手机号码", card().asks());
        }
      }
    }
  }
}
