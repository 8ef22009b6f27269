package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.rules.FiguredSentences.Sentence;

/** Parts and wholes. */
final class SumRules {
  private static final String OUTCOME =
      "(?:不|基本|已|未)?(?:合格|达标|优秀|良好|有效|办结|办理|答复|回复|处理|处置|整改|备案|逾期|超期)";

  private SumRules() {}

  /** Parts whose names divide the whole. */
  private abstract static class Parts extends SentenceCheck {
    private static final Pattern DIVIDES = Pattern.compile("其中[，：]?|包括|分别为|分别是|分为");

    /** Where a bracket after a count, such as 频道38个（镇街32个、部门6个）, lists all of it. */
    private static final Pattern OPEN_BRACKET = Pattern.compile("其中|包括|含|等");

    private static final Pattern NAMED =
        Pattern.compile(
            "(?:其中|包括|分为|分别为|分别是)?[：]?(?:.{0,6}(?:省|市|县|区|镇|乡|街道?|旗|盟|州)(?:级|直|属|本级)?(?:部门|单位|政府|网站|门户网站|账号)?|"
                + ".{0,6}(?:部门|地区|乡镇|网站|频道|新媒体|平台|公众号|微博|微信|视频号|订阅号|抖音号|客户端)|不?合格|[已未](?:整改|办结|回复|备案|更新))(?:有|为|共)?");
    private static final String DEPARTMENTS = ".*(?:部门|直属|省直|市直|县直|本级).*";
    private static final String PLACES = ".*(?:[市县区镇乡旗盟州]|街道|地方|地区).*";

    @Override
    final void check(Paragraph paragraph, Sentence sentence) {
      checkBrackets(paragraph, sentence);
      Matcher divides = DIVIDES.matcher(sentence.text());
      while (divides.find()) {
        Figure whole = null;
        List<Figure> parts = new ArrayList<>();
        for (Figure figure : sentence.figures()) {
          if (figure.to() <= divides.start()) {
            whole = figure;
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
      boolean atEnd = sentence.text().substring(last.to()).matches("[；，]?");
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

  /** A part after 其中 that is larger than its whole, where both are of one thing. */
  static final class PartExceeds extends SentenceCheck {
    private static final Pattern ONE_OUTCOME =
        Pattern.compile("[，：]?(?:其中)?[，：]?" + OUTCOME + "(?:的|数)?(?:有|为|共)?");
    private static final Pattern OTHER_THING = Pattern.compile(".*(?:问题|错|链接|栏目|信息|次|处|事项|涉及).*");

    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      List<Figure> counts = sentence.counts();
      for (int i = 1; i < counts.size(); i++) {
        Figure whole = counts.get(i - 1);
        Figure part = counts.get(i);
        String between = sentence.between(whole, part);
        boolean opens = between.contains("其中") && !between.contains("；");
        boolean larger = part.value().compareTo(whole.value()) > 0;
        if (opens && larger && part.unit().equals(whole.unit()) && isOfOneThing(whole, part)) {
          report(
              paragraph, sentence, part, LintMessage.PART_ABOVE_WHOLE, part.words(), whole.words());
        }
      }
    }

    private static boolean isOfOneThing(Figure whole, Figure part) {
      String words = part.before() + part.after();
      if (ONE_OUTCOME.matcher(words).matches()) {
        return true;
      }
      String thing = thing(whole);
      return thing.length() == 2 && words.contains(thing) && !OTHER_THING.matcher(words).matches();
    }

    /** The last two characters of what is counted. */
    private static String thing(Figure whole) {
      String named = whole.before().isEmpty() ? whole.after() : whole.before();
      named = named.replaceFirst("(?:共|有|为|共有|计)$", "");
      return named.length() < 2 ? "" : named.substring(named.length() - 2);
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

  /** More handled than received, more passed than inspected. */
  static final class MoreThanAll extends SentenceCheck {
    private static final Pattern RECEIVED =
        Pattern.compile(".*(?:收到|受理|接收|接到|转办|交办|检查|抽查|抽检).{0,16}");
    private static final Pattern HANDLED =
        Pattern.compile("(?:已|均已|全部|按时|按期|及时|共|其中|，)*" + OUTCOME + "(?:的|数|完毕)?(?:有|为|共|了)?");

    private static final Pattern PASSED =
        Pattern.compile("(?:共|其中)*不?(?:合格|达标|优秀|良好)(?:的|数)?(?:有|为|共)?");

    /** Words for things that are left from an earlier time. */
    private static final Pattern CARRIED =
        Pattern.compile("结转|上期|上季度|上一季度|上年|往期|历史|累计|存量|遗留|积压|含|包括|此前|前期");

    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      if (CARRIED.matcher(sentence.text()).find()) {
        return;
      }
      @Nullable Figure last = null;
      BigDecimal received = BigDecimal.ZERO;
      for (Figure count : sentence.counts()) {
        boolean again = RECEIVED.matcher(count.before()).matches();
        if (last != null && isMore(sentence, last, count, received)) {
          String all = received.toPlainString() + last.unit();
          report(paragraph, sentence, count, LintMessage.MORE_THAN_RECEIVED, all, count.words());
          return;
        }
        if (last != null && !again && isListed(sentence, last, count)) {
          received = received.add(count.value());
          last = count;
        } else if (again) {
          received = received.max(count.value());
          last = count;
        }
      }
    }

    /** Whether a count goes on with what was received, as in 网站15家、频道5个. */
    private static boolean isListed(Sentence sentence, Figure last, Figure count) {
      return sentence.between(last, count).matches("[、和及][^，；]*")
          && count.unit().equals(last.unit())
          && !HANDLED.matcher(count.before()).matches();
    }

    private static boolean isMore(
        Sentence sentence, Figure last, Figure count, BigDecimal received) {
      // what is inspected has other things that are handled: 检查网站20个，整改35个
      boolean inspected = last.before().matches(".*[检抽][查检](?!.*发现).*");
      return (inspected ? PASSED : HANDLED).matcher(count.before()).matches()
          && !sentence.between(last, count).contains("其中") // PartExceeds reports it
          && count.unit().equals(last.unit())
          && count.value().compareTo(received) > 0;
    }
  }
}
