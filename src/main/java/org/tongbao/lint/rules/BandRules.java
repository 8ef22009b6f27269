package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.rules.FiguredSentences.Sentence;

/** 优秀, 良好, 合格: the bands of those that passed. */
final class BandRules {
  private static final Pattern BAND =
      Pattern.compile(
          "(基本合格|(?<![不本])合格|达标|优秀|良好|不合格)(?:等次|等级|档次|的|数|网站|单位|账号)*(?:，共|，有|有|为|共)?(\\d{1,6})[家个]");

  private BandRules() {}

  /** The bands of a text with their numbers; 不合格 is one of them. */
  private static Map<String, BigDecimal> in(String text) {
    Map<String, BigDecimal> bands = new HashMap<>();
    Matcher band = BAND.matcher(text);
    while (band.find()) {
      bands.putIfAbsent(band.group(1), new BigDecimal(band.group(2)));
    }
    return bands;
  }

  private static boolean isBanded(Map<String, BigDecimal> bands) {
    return bands.containsKey("合格") && (bands.containsKey("优秀") || bands.containsKey("良好"));
  }

  private static BigDecimal sum(Map<String, BigDecimal> bands) {
    return bands.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** All bands from 优秀 to 不合格 in one sentence with the number of those inspected. */
  static final class Divide extends SentenceCheck {
    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      Map<String, BigDecimal> bands = in(sentence.text());
      List<Figure> wholes = sentence.counts().stream().filter(Fraction::isInspected).toList();
      BigDecimal failed = bands.get("不合格");
      if (!isBanded(bands) || failed == null || wholes.size() != 1) {
        return;
      }
      BigDecimal whole = wholes.get(0).value();
      // the bands may be those of the passed, which are named too
      BigDecimal two = failed.add(bands.getOrDefault("合格", BigDecimal.ZERO));
      if (sum(bands).compareTo(whole) != 0 && two.compareTo(whole) != 0) {
        report(
            paragraph,
            sentence,
            wholes.get(0),
            LintMessage.WRONG_BANDS,
            sum(bands),
            wholes.get(0).words());
      }
    }
  }

  /** The bands of a paragraph against the only number of passed units of their kind. */
  static final class Passed extends Check {
    private static final Pattern PASSED =
        Pattern.compile("(?<![\\u4e00-\\u9fff])(?:其中|均)?合格(\\d{1,6})[家个](?!以)");

    /** In characters before a count: what is further away is another matter. */
    private static final int NEAR = 1_000;

    private static final Pattern RANKED = Pattern.compile("参加排名的[^，。；\\d]{0,8}(\\d{1,6})[家个]");
    private static final Pattern LIMIT =
        Pattern.compile("(\\d{1,3}(?:\\.\\d)?)分(?:及?以上)[^，。；分]{0,4}(?:、[^，。；]{0,10}分)?的?为合格，共");
    private static final Pattern LOWEST =
        Pattern.compile("最低(?:得?分)?(?:为)?(\\d{1,3}(?:\\.\\d{1,2})?)分");

    private final Map<String, Set<BigDecimal>> passed = new HashMap<>();
    private final List<Paragraph> banded = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isText() || paragraph.text().indexOf('格') < 0) {
        return;
      }
      if (isBanded(in(paragraph.text()))) {
        ranked(paragraph);
        if (!paragraph.text().contains("参加排名的")) { // else those without a score are in no band
          banded.add(paragraph);
        }
        return;
      }
      Matcher m = PASSED.matcher(paragraph.text());
      while (m.find()) {
        int from = Math.max(0, m.start() - NEAR);
        String kind = Kinds.only(paragraph.text().substring(from, m.start()));
        passed.computeIfAbsent(kind, any -> new TreeSet<>()).add(new BigDecimal(m.group(1)));
      }
    }

    /** Of those that have a score, all are in a band unless the lowest score is in none. */
    private void ranked(Paragraph paragraph) {
      Matcher ranked = RANKED.matcher(paragraph.text());
      Matcher limit = LIMIT.matcher(paragraph.text());
      Matcher lowest = LOWEST.matcher(paragraph.text());
      Map<String, BigDecimal> bands = in(paragraph.text());
      if (bands.containsKey("不合格") || !ranked.find() || !limit.find() || !lowest.find()) {
        return;
      }
      BigDecimal all = new BigDecimal(ranked.group(1));
      boolean below = new BigDecimal(lowest.group(1)).compareTo(new BigDecimal(limit.group(1))) < 0;
      int compared = sum(bands).compareTo(all);
      if (below
          ? compared > 0
          : compared != 0) { // below it may be one with a veto, which is not ranked
        report(paragraph, LintMessage.BANDS_OF_RANKED, sum(bands), all, lowest.group(1));
      }
    }

    @Override
    void end() {
      for (Paragraph paragraph : banded) {
        Map<String, BigDecimal> bands = in(paragraph.text());
        bands.remove("不合格");
        String kind = Kinds.only(paragraph.text());
        Set<BigDecimal> same = passed.getOrDefault(kind, Set.of());
        if (!kind.isEmpty() && same.size() == 1 && !same.contains(sum(bands))) {
          report(paragraph, LintMessage.DOUBTFUL_BANDS, sum(bands), kind, same.iterator().next());
        }
      }
    }
  }

  /** 85分以上、不满80分: the upper limit is not above the lower one. */
  static final class Limits extends PatternCheck {
    Limits() {
      super(
          LintMessage.LIMITS_REVERSED,
          "满足低下",
          "(\\d{1,4}(?:\\.\\d)?)(分|%|个|条|家)(?:（含）)?(?:及?以上|（含）)[、，]?"
              + "(?:(?:不满|不足|低于|未满)(\\d{1,4}(?:\\.\\d)?)\\2|(\\d{1,4}(?:\\.\\d)?)\\2以下)");
    }

    @Override
    boolean isWrong(String text, Matcher match) {
      String upper = match.group(3) == null ? match.group(4) : match.group(3);
      return new BigDecimal(upper).compareTo(new BigDecimal(match.group(1))) <= 0;
    }
  }
}
