package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.rules.FiguredSentences.Sentence;

/** Single parts against their whole. */
final class SumRules {
  private static final String OUTCOME =
      "(?:不|基本|已|未)?(?:合格|达标|优秀|良好|有效|办结|办理|答复|回复|处理|处置|整改|备案|逾期|超期)";

  private SumRules() {}

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

  /** 3个，已整改2个，仍有问题的1个: what is done and what is left, against the whole before them. */
  private abstract static class Outcomes extends SentenceCheck {
    private static final Pattern DONE =
        Pattern.compile("(?:其中|均)?(?:已整改|完成整改|已完成整改|已办结|办结|已答复|已回复)(?:到位|的|数)*(?:有|为|共)?");

    /** Words for things that are left from an earlier time. */
    private static final Pattern CARRIED = Pattern.compile("结转|存量|遗留|积压|含|包括|连同");

    private static final Pattern LEFT =
        Pattern.compile(
            "(?:其中|另有|还有|仍有|尚有)?(?:未整改|尚未整改|未完成整改|仍有问题|正在整改|未办结|正在办理|未答复|未回复)(?:的|数)*(?:有|为|共)?");

    @Override
    final void check(Paragraph paragraph, Sentence sentence) {
      List<Figure> counts = sentence.counts();
      for (int i = 1; i + 1 < counts.size(); i++) {
        Figure whole = counts.get(i - 1);
        Figure done = counts.get(i);
        Figure left = counts.get(i + 1);
        boolean three =
            DONE.matcher(done.before()).matches()
                && LEFT.matcher(left.before()).matches()
                && done.unit().equals(whole.unit())
                && left.unit().equals(whole.unit())
                && !sentence.between(whole, left).contains("；")
                && !sentence.between(whole, done).contains("其中") // Parts reports it
                && !CARRIED.matcher(sentence.text()).find();
        int apart = done.value().add(left.value()).compareTo(whole.value());
        boolean more = i + 2 < counts.size() && counts.get(i + 2).unit().equals(whole.unit());
        if (three && (apart > 0 || (apart < 0 && !more))) {
          found(paragraph, sentence, whole, done.value().add(left.value()), apart > 0);
        }
      }
    }

    abstract void found(
        Paragraph paragraph, Sentence sentence, Figure whole, BigDecimal sum, boolean more);
  }

  static final class OutcomesSum extends Outcomes {
    @Override
    void found(Paragraph paragraph, Sentence sentence, Figure whole, BigDecimal sum, boolean more) {
      if (more) {
        report(
            paragraph,
            sentence,
            whole,
            LintMessage.OUTCOMES_ABOVE_WHOLE,
            sum + whole.unit(),
            whole.words());
      }
    }
  }

  /** Only a warning, as some may be neither done nor left. */
  static final class OutcomesOpen extends Outcomes {
    @Override
    void found(Paragraph paragraph, Sentence sentence, Figure whole, BigDecimal sum, boolean more) {
      if (!more) {
        report(
            paragraph,
            sentence,
            whole,
            LintMessage.OUTCOMES_BELOW_WHOLE,
            sum + whole.unit(),
            whole.words());
      }
    }
  }
}
