package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.rules.FiguredSentences.Sentence;

/** Parts that a sentence lists, against their whole. */
final class PartRules {
  private PartRules() {}

  /** Parts whose names divide the whole. */
  private abstract static class Parts extends SentenceCheck {
    private static final Pattern DIVIDES = Pattern.compile("其中[，：]?|包括|分别为|分别是|分为");

    /** Where a bracket after a count, such as 频道38个（镇街32个、部门6个）, lists all of it. */
    private static final Pattern OPEN_BRACKET = Pattern.compile("其中|包括|含|等");

    private static final Pattern NAMED =
        Pattern.compile(
            "(?:其中|包括|分为|分别为|分别是)?[：]?(?:.{0,6}(?:省|市|县|区|镇|乡|街道?|旗|盟|州)(?:级|直|属|本级)?(?:部门|单位|政府|网站|门户网站|账号)?|"
                + ".{0,6}(?:部门|地区|乡镇|网站|频道|新媒体|平台|公众号|微博|微信|视频号|订阅号|抖音号|客户端)|第[一二三四五六七八九十]批|不?合格|[已未](?:整改|办结|回复|备案|更新))(?:有|为|共)?");
    private static final String DEPARTMENTS = ".*(?:部门|直属|省直|市直|县直|本级).*";
    private static final String PLACES = ".*(?:[市县区镇乡旗盟州]|街道|地方|地区).*";

    @Override
    final void check(Paragraph paragraph, Sentence sentence) {
      checkBrackets(paragraph, sentence);
      Matcher divides = DIVIDES.matcher(sentence.text());
      while (divides.find()) {
        Figure whole = null;
        List<Figure> parts = new ArrayList<>();
        for (Figure figure : sentence.level(divides.start())) {
          if (figure.to() <= divides.start()) {
            whole = figure.isPercent() ? whole : figure; // 52个，抽查比例86.67%，其中…
          } else if (whole != null && figure.unit().equals(whole.unit())) {
            parts.add(figure);
          } else if (whole != null) {
            return; // with a rate or another unit among them, they are not only parts
          }
        }
        if (whole != null && whole.isCount() && parts.size() > 1) {
          compareAll(paragraph, sentence, whole, parts, divides.group().startsWith("分"));
          return;
        }
      }
    }

    private void checkBrackets(Paragraph paragraph, Sentence sentence) {
      List<Figure> figures = sentence.figures();
      for (int i = 0; i + 2 < figures.size(); i++) {
        Figure whole = figures.get(i);
        int close = sentence.text().indexOf('）', whole.to());
        if (!sentence.text().startsWith("（", whole.to()) || close < 0) {
          continue;
        }
        String words = sentence.text().substring(whole.to(), close);
        List<Figure> parts =
            figures.stream().filter(f -> f.from() > whole.to() && f.to() <= close).toList();
        boolean one =
            parts.size() > 1
                && whole.isCount()
                && parts.stream().allMatch(part -> part.unit().equals(whole.unit()))
                && parts.get(parts.size() - 1).to() == close;
        if (one && !OPEN_BRACKET.matcher(words).find() && areNamed(parts)) {
          compare(paragraph, sentence, whole, parts, true);
        }
      }
    }

    private static boolean areNamed(List<Figure> parts) {
      return parts.stream()
          .allMatch(p -> NAMED.matcher(p.before()).matches() && p.after().isEmpty());
    }

    private void compareAll(
        Paragraph paragraph, Sentence sentence, Figure whole, List<Figure> parts, boolean divided) {
      Figure last = parts.get(parts.size() - 1);
      boolean nextToWhole = sentence.between(whole, parts.get(0)).length() < 20;
      // of departments and places alone, the portal of the government may be missing
      String all = parts.size() > 2 ? "(?:，(?:均|都|全部|实现)[^\\d，；]*)?" : "";
      String end = sentence.text().substring(last.to());
      boolean atEnd = end.matches("(?:（[^（）家个]*）)?" + all + "[；，]?");
      if (areNamed(parts) && nextToWhole && atEnd) {
        compare(paragraph, sentence, whole, parts, divided);
      }
    }

    private void compare(
        Paragraph paragraph, Sentence sentence, Figure whole, List<Figure> parts, boolean divided) {
      BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal missing = whole.value().subtract(sum);
      boolean complete = divided || isComplete(parts, missing);
      // where much is missing, the sentence names only some of the parts
      boolean nearly = missing.multiply(BigDecimal.TEN).compareTo(whole.value()) <= 0;
      if (missing.signum() != 0 && (complete || nearly)) {
        found(paragraph, sentence, whole, sum + whole.unit(), complete);
      }
    }

    /**
     * Whether two parts leave nothing else: 合格 and 不合格. Departments and places do not overlap, so
     * that they are not more than all; what is missing may be the portal of the government itself.
     */
    private static boolean isComplete(List<Figure> parts, BigDecimal missing) {
      if (parts.size() != 2) {
        return false;
      }
      String one = parts.get(0).before().replaceFirst("^(?:其中|包括)[：]?", "");
      String two = parts.get(1).before();
      boolean opposite = one.equals("不" + two) || two.equals("不" + one) || isOpposite(one, two);
      boolean levels = one.matches(DEPARTMENTS) && two.matches(PLACES) && !two.matches(DEPARTMENTS);
      return opposite || (levels && missing.signum() < 0);
    }

    private static boolean isOpposite(String one, String two) {
      return one.length() > 1
          && two.length() > 1
          && one.charAt(0) != two.charAt(0)
          && (one.charAt(0) + "" + two.charAt(0)).matches("已未|未已")
          && one.substring(1).equals(two.substring(1));
    }

    abstract void found(
        Paragraph paragraph, Sentence sentence, Figure whole, String sum, boolean complete);
  }

  static final class PartsSum extends Parts {
    @Override
    void found(Paragraph paragraph, Sentence sentence, Figure whole, String sum, boolean complete) {
      if (!complete) {
        report(paragraph, sentence, whole, LintMessage.OPEN_PARTS_SUM, whole.words(), sum);
      }
    }
  }

  static final class PartsDivide extends Parts {
    @Override
    void found(Paragraph paragraph, Sentence sentence, Figure whole, String sum, boolean complete) {
      if (complete) {
        report(paragraph, sentence, whole, LintMessage.WRONG_PARTS_SUM, whole.words(), sum);
      }
    }
  }

  /** 政府网站14个、政务新媒体46个，共60个: what is put together without a name is their sum. */
  static final class Together extends SentenceCheck {
    private static final Pattern BARE = Pattern.compile("，(?:总共|合计|共计|总计|共)(?:有|为)?");
    private static final Pattern ENDS = Pattern.compile("[，；]?|[，；（].*");

    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      List<Figure> counts = sentence.counts();
      for (int i = 2; i < counts.size(); i++) {
        Figure all = counts.get(i);
        Figure last = counts.get(i - 1);
        boolean bare =
            BARE.matcher(sentence.between(last, all)).matches()
                && ENDS.matcher(sentence.text().substring(all.to())).matches();
        List<Figure> listed = listed(sentence, counts.subList(0, i));
        if (bare && listed.size() > 1 && last.unit().equals(all.unit())) {
          BigDecimal sum =
              listed.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
          if (sum.compareTo(all.value()) != 0) {
            report(
                paragraph,
                sentence,
                all,
                LintMessage.WRONG_TOGETHER,
                sum + all.unit(),
                all.words());
          }
        }
      }
    }

    /** The counts at the end that are separated by 、 only. */
    private static List<Figure> listed(Sentence sentence, List<Figure> counts) {
      int from = counts.size() - 1;
      while (from > 0
          && counts.get(from - 1).unit().equals(counts.get(from).unit())
          && sentence.between(counts.get(from - 1), counts.get(from)).matches("、[^，；（）、]+")) {
        from--;
      }
      return counts.subList(from, counts.size());
    }
  }

  /** 不合格5个，原因是：…: each has a reason at least, and may have several. */
  static final class Reasons extends SentenceCheck {
    private static final Pattern REASONS = Pattern.compile("原因(?:是|为|有|包括|：)+");

    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      Matcher reasons = REASONS.matcher(sentence.text());
      if (!reasons.find()) {
        return;
      }
      Figure whole = null;
      BigDecimal sum = BigDecimal.ZERO;
      int parts = 0;
      for (Figure figure : sentence.level(reasons.start())) {
        if (figure.to() <= reasons.start()) {
          whole = figure.isCount() ? figure : whole;
        } else if (whole != null && figure.unit().equals(whole.unit())) {
          sum = sum.add(figure.value());
          parts++;
        }
      }
      boolean listed =
          parts > 1 && !sentence.text().contains("其他") && !sentence.text().contains("等");
      if (whole != null && listed && sum.compareTo(whole.value()) < 0) {
        report(
            paragraph, sentence, whole, LintMessage.FEW_REASONS, whole.words(), sum + whole.unit());
      }
    }
  }
}
