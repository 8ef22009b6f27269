package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.FiguredSentences.Sentence;

/** Statements about one thing in two places. */
final class ClaimRules {
  private static final Pattern EARLIER = Pattern.compile("上一?个?季度|上期|上次|去年|同期|上年|往年");
  private static final Pattern TIME = Pattern.compile("20\\d\\d年|第?[一二三四]季度");

  private ClaimRules() {}

  /** Checks what the text says of all units of a kind, not of those of a place or a round. */
  private abstract static class Claims extends SentenceCheck {
    private final Scope scope = new Scope();

    @Override
    void paragraph(Paragraph paragraph) {
      scope.paragraph(paragraph);
      super.paragraph(paragraph);
    }

    final boolean isWhole(Sentence sentence, Figure figure) {
      return scope.isWhole(sentence, figure) && !isEarlier(sentence.text());
    }

    private boolean isEarlier(String sentence) {
      if (EARLIER.matcher(sentence).find()) {
        return true;
      }
      Matcher time = TIME.matcher(sentence);
      while (time.find()) {
        if (!dates().period().contains(time.group().replace("第", ""))) {
          return true;
        }
      }
      return false;
    }
  }

  /** All units of a kind have one pass rate, in the text and in a table's last row. */
  static final class RateConflict extends Claims implements RowCheck {
    private static final Pattern STATED =
        Pattern.compile(
            "(?:其中)?(?:本次|本季度|目前)?(?:全[省市县区旗]|总体)?的?"
                + Kinds.KIND
                + "(?:总体|整体|平均)?合格率(?:为|达|达到|是)?$");

    private static final Pattern INSPECTED =
        Pattern.compile(
            "(?:本次|本季度|共|对)*(?:检查|抽查)(?:了|全[省市县区旗])?(?:在运行|正在运行|在运行的)?的?" + Kinds.KIND + "$");
    private static final Pattern RATE = Pattern.compile("合格率(?:为|达|达到|是)?");

    private final Map<String, Stated> rates = new LinkedHashMap<>();
    private final TableColumns table = new TableColumns();
    private String titled = "";

    /** A rate as first stated. */
    private record Stated(BigDecimal rate, String words) {}

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      if (paragraph.is(Role.ATTACHMENT_TITLE)) {
        titled = Kinds.only(paragraph.words());
      }
    }

    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      String inspected = "";
      for (Figure figure : sentence.figures()) {
        if (figure.isCount() && INSPECTED.matcher(figure.before()).matches()) {
          inspected = isWhole(sentence, figure) ? Kinds.only(figure.before()) : "";
        } else if (figure.isPercent()) {
          Matcher stated = STATED.matcher(figure.before());
          boolean bare = RATE.matcher(figure.before()).matches();
          String kind = stated.matches() ? stated.group(1) : bare ? inspected : "";
          if (!kind.isEmpty() && isWhole(sentence, figure)) {
            compare(paragraph.spot(), sentence.text(), kind, figure);
          }
        }
      }
    }

    @Override
    public void row(TableRow row) {
      table.row(row);
      if (!titled.isEmpty() && TableColumns.isTotal(row)) {
        Figure rate = table.percent(row, TableColumns.Column.RATE);
        if (rate != null) {
          compare(row.spot(), String.join(" ", row.cells()), titled, rate);
        }
      }
    }

    private void compare(Spot spot, String words, String kind, Figure figure) {
      Stated first = rates.putIfAbsent(kind, new Stated(figure.value(), figure.words()));
      if (first == null) {
        return;
      }
      int scale = Math.min(first.rate.scale(), figure.scale());
      BigDecimal one = first.rate.setScale(scale, RoundingMode.HALF_UP);
      BigDecimal two = figure.value().setScale(scale, RoundingMode.HALF_UP);
      if (one.compareTo(two) != 0) {
        report(
            spot,
            Words.around(words, figure.from(), figure.to()),
            LintMessage.CONFLICTING_RATES,
            kind,
            figure.words(),
            first.words);
      }
    }
  }

  /** Two totals of what was inspected of one kind. */
  static final class CountConflict extends Claims {
    private static final Pattern FIRST =
        Pattern.compile(
            "(?:本次|本季度|此次|全[省市县区旗]|共|对|我[办厅局])*(检查|抽查|抽检|监测)(?:了|全[省市县区旗])?" + Kinds.KIND + "?");
    private static final Pattern AGAIN =
        Pattern.compile("(?:在|对|从|所|本次|本季度|此次|我[办厅局]|以上|上述|被)*(检查|抽查|抽检|监测)的" + Kinds.KIND + "?");

    private final List<Total> totals = new ArrayList<>();

    /** A total as first stated; the kind is empty where the sentence names none. */
    private record Total(String verb, String kind, Figure figure) {}

    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      for (Figure figure : sentence.figures()) {
        Matcher first = FIRST.matcher(figure.before());
        Matcher again = AGAIN.matcher(figure.before());
        boolean one = first.matches();
        if (figure.isCount() && (one || again.matches()) && isWhole(sentence, figure)) {
          Matcher stated = one ? first : again;
          String kind = stated.group(2) == null ? Kinds.only(figure.after()) : stated.group(2);
          compare(paragraph, sentence, new Total(stated.group(1), kind, figure), one);
        }
      }
    }

    /** Compares with the only total that may be meant. */
    private void compare(Paragraph paragraph, Sentence sentence, Total total, boolean first) {
      Figure figure = total.figure();
      List<Total> same =
          totals.stream()
              .filter(other -> other.verb().equals(total.verb()))
              .filter(other -> other.figure().unit().equals(figure.unit()))
              .filter(other -> other.kind().equals(total.kind()) || isOpen(other, total, first))
              .toList();
      boolean repeats = figure.before().matches("(?:本次|本季度|此次).*");
      boolean compared = !first || (!total.kind().isEmpty() && repeats);
      if (same.size() == 1
          && compared
          && same.get(0).figure().value().compareTo(figure.value()) != 0) {
        report(
            paragraph,
            sentence,
            figure,
            LintMessage.CONFLICTING_COUNTS,
            total.verb() + (total.kind().isEmpty() ? same.get(0).kind() : total.kind()),
            figure.words(),
            same.get(0).figure().words());
      } else if (first && (same.isEmpty() || total.kind().isEmpty())) {
        totals.add(total);
      }
    }

    /** Whether one kind may be the other, as 抽查的…家网站 repeats a total of 政府网站. */
    private static boolean isOpen(Total other, Total total, boolean first) {
      return !first && (other.kind().endsWith(total.kind()) || total.kind().endsWith(other.kind()));
    }
  }

  /** 两类合计检查193个, after the numbers of both kinds. */
  static final class KindsSum extends Claims {
    private static final Pattern FIRST =
        Pattern.compile(
            "(?:本次|本季度|此次|全[省市县区旗]|共|对|我[办厅局])*(?:检查|抽查|抽检|监测)(?:了|全[省市县区旗])?" + Kinds.KIND);
    private static final Pattern TOGETHER =
        Pattern.compile("([两三四])类(?:对象|单位)?(?:合计|共计|总计|共|总共)(?:检查|抽查|抽检|监测)?");

    private final Map<String, Figure> totals = new LinkedHashMap<>();

    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      for (Figure figure : sentence.figures()) {
        Matcher first = FIRST.matcher(figure.before());
        Matcher together = TOGETHER.matcher(figure.before());
        if (!figure.isCount() || !isWhole(sentence, figure)) {
          continue;
        }
        if (first.matches()) {
          totals.putIfAbsent(first.group(1), figure);
        } else if (together.matches()
            && totals.size() == "两三四".indexOf(together.group(1)) + 2
            && totals.values().stream().allMatch(one -> one.unit().equals(figure.unit()))) {
          compare(paragraph, sentence, figure);
        }
      }
    }

    private void compare(Paragraph paragraph, Sentence sentence, Figure all) {
      BigDecimal sum =
          totals.values().stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.compareTo(all.value()) != 0) {
        report(
            paragraph, sentence, all, LintMessage.WRONG_KINDS_SUM, sum + all.unit(), all.words());
      }
    }
  }
}
