package org.tongbao.intake.sheet;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.VisibleForm;

/**
 * The period that the name of a file, of a worksheet or a title says: 2026年第一季度, 2026-Q1, 上半年. A
 * year that is left out is that of the notice.
 */
public final class StatedPeriod {
  private static final String YEAR = "(?<year>(?<!\\d)\\d{4})";

  /** 前三季度 and 一至三季度 are several. */
  private static final Pattern QUARTER =
      Pattern.compile(
          "(?:"
              + YEAR
              + "年(?:度)?)?(?<![\\d前一二三四、至到和—~-])第?(?<quarter>[一二三四1-4])季度(?<batch>第[一二三四五六1-6]批)?");

  private static final Pattern SHORT_QUARTER =
      Pattern.compile("(?:" + YEAR + "[年-]?)?(?<![A-Za-z\\d])[Qq](?<quarter>[1-4])(?![A-Za-z\\d])");
  private static final Pattern HALF = Pattern.compile("(?:" + YEAR + "年)?(?<half>[上下]半年)");
  private static final Pattern OTHER =
      Pattern.compile(
          YEAR
              + "年(?<other>第[一二三四五六七八九十\\d]{1,2}次"
              + "|\\d{1,2}月?[至-]\\d{1,2}月|\\d{1,2}月份?(?![\\d日至-])|度)");

  /** A month without its year, which in a name is that of the notice. */
  private static final Pattern MONTH =
      Pattern.compile("(?<![\\d年至-])(?<month>\\d{1,2})月份?(?![\\d日至-]|更新)");

  /** In a name: of an earlier period, whichever it is. */
  private static final Pattern EARLIER = Pattern.compile("上一?个?(?:季度|期|月|批次?|次|年度?)|往[期年]|去年");

  /** Of 3-4月, written as 3月至4月. */
  private static final Pattern SPAN = Pattern.compile("(\\d)月?[至-]");

  /** Before a period that the sheet's own is compared with: 与第一季度相比, 较2025年度. */
  private static final String COMPARED = "与比较同";

  private StatedPeriod() {}

  /**
   * The words that name another period than that of the notice; empty where its own is named, or
   * none. Another one is of the same form, or a quarter or half of a year that has no day of it.
   */
  public static Optional<String> other(String text, Period period) {
    String form = VisibleForm.of(text).replace(" ", "");
    String found = "";
    for (Pattern pattern : new Pattern[] {QUARTER, SHORT_QUARTER, HALF, OTHER}) {
      for (MatchResult match : pattern.matcher(form).results().toList()) {
        Optional<Period> stated = parse(pattern, match.group(), period.year());
        if (stated.filter(period::equals).isPresent()) {
          return Optional.empty();
        }
        boolean isOther =
            !isCompared(form, match.start())
                && stated
                    .filter(
                        each ->
                            each.isLike(period)
                                || (pattern != OTHER && !each.days().overlaps(period.days())))
                    .isPresent();
        found = found.isEmpty() && isOther ? match.group() : found;
      }
    }
    return Optional.of(found).filter(words -> !words.isEmpty());
  }

  /** The same for the name of a file or worksheet, which may also say 6月 or 上季度. */
  public static Optional<String> otherInName(String name, Period period) {
    Optional<String> other = other(name, period);
    String form = VisibleForm.of(name).replace(" ", "");
    if (other.isPresent()) {
      return other;
    }
    return EARLIER
        .matcher(form)
        .results()
        .filter(match -> !isCompared(form, match.start()))
        .map(MatchResult::group)
        .findFirst()
        .or(() -> otherMonth(form, period));
  }

  /** Only where no month of the period is named. */
  private static Optional<String> otherMonth(String form, Period period) {
    String found = "";
    for (MatchResult match : MONTH.matcher(form).results().toList()) {
      Optional<Period> month = Period.parse(period.year() + "年" + match.group(1) + "月");
      if (month.filter(each -> each.days().overlaps(period.days())).isPresent()) {
        return Optional.empty();
      }
      found = found.isEmpty() && month.isPresent() ? match.group() : found;
    }
    return Optional.of(found).filter(words -> !words.isEmpty());
  }

  private static boolean isCompared(String form, int at) {
    return at > 0 && COMPARED.indexOf(form.charAt(at - 1)) >= 0;
  }

  private static Optional<Period> parse(Pattern pattern, String words, int otherYear) {
    Matcher form = pattern.matcher(words);
    if (!form.matches()) {
      return Optional.empty();
    }
    String year = form.group("year") == null ? String.valueOf(otherYear) : form.group("year");
    String part;
    if (pattern == HALF) {
      part = form.group("half");
    } else if (pattern == OTHER) {
      part = SPAN.matcher(form.group("other").replace("份", "")).replaceAll("$1月至");
    } else {
      boolean batched = pattern == QUARTER && form.group("batch") != null;
      part = "第" + form.group("quarter") + "季度" + (batched ? form.group("batch") : "");
    }
    return Period.parse(year + "年" + part);
  }
}
