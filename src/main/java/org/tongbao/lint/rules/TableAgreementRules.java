package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.rules.PrintedTables.Row;
import org.tongbao.lint.rules.PrintedTables.Table;
import org.tongbao.lint.rules.TableLedger.Entry;

/** What two tables print of the same things. These are only warnings: they may be of two times. */
final class TableAgreementRules {
  private TableAgreementRules() {}

  /** Two tables agree on most things, and differ on a few. */
  static final class Agree extends Check {
    private static final int FEWEST = 3;
    private static final int ONE_IN = 5;
    private static final int MOST_TABLES = 40;

    /** What is a part of what, in whichever tables they stand. */
    private static final Map<String, List<String>> PARTS =
        Map.of(
            "采用", List.of("报送", "推荐"),
            "合格", List.of("检查", "总数"),
            "不合格", List.of("检查", "总数"),
            "检查", List.of("总数"),
            "按时办结", List.of("收到"),
            "已整改", List.of("问题", "发现问题"));

    private final Set<String> told = new HashSet<>();

    @Override
    void end() {
      List<Table> tables = tables().all();
      List<List<TableLedger>> ledgers = new ArrayList<>();
      for (Table table : tables.subList(0, Math.min(tables.size(), MOST_TABLES))) {
        List<TableLedger> of = new ArrayList<>(List.of(table.ledger()));
        table.labels().forEach(at -> of.add(table.summed(at)));
        for (int at = 0; at < table.width(); at++) {
          if (TableLedger.isName(table, at)) {
            of.add(TableLedger.named(table, at));
          }
        }
        for (List<TableLedger> earlier : ledgers) {
          for (TableLedger one : earlier) {
            of.forEach(two -> compare(one, two));
          }
        }
        ledgers.add(of);
      }
    }

    private void compare(TableLedger one, TableLedger two) {
      for (String head : two.heads()) {
        differing(head, one.of(head), two.of(head));
        for (String whole : PARTS.getOrDefault(head, List.of())) {
          exceeding(head, two.of(head), whole, one.of(whole));
        }
      }
      PARTS.forEach(
          (head, wholes) ->
              wholes.forEach(whole -> exceeding(head, one.of(head), whole, two.of(whole))));
    }

    private void differing(String head, Map<Set<String>, Entry> one, Map<Set<String>, Entry> two) {
      int equal = 0;
      List<Set<String>> wrong = new ArrayList<>();
      for (Map.Entry<Set<String>, Entry> entry : two.entrySet()) {
        Entry other = one.get(entry.getKey());
        BigDecimal value = entry.getValue().value();
        if (other == null || value.signum() < 0 || other.value().signum() < 0) {
          continue;
        }
        if (other.value().compareTo(value) != 0) {
          wrong.add(entry.getKey());
        } else {
          equal += value.signum();
        }
      }
      boolean few = wrong.size() <= Math.max(1, (equal + wrong.size()) / ONE_IN);
      for (Set<String> key : few && equal >= FEWEST ? wrong : List.<Set<String>>of()) {
        Entry here = two.get(key);
        Entry there = one.get(key);
        if (here != null && there != null && told.add(head + key)) {
          report(
              here.row().spot(),
              here.row().shown(),
              LintMessage.OTHER_TABLE_FIGURE,
              String.join("", key),
              head,
              here.value().toPlainString(),
              there.where(),
              there.value().toPlainString());
        }
      }
    }

    /** A part is more than its whole for one thing, and for no other. */
    private void exceeding(
        String head, Map<Set<String>, Entry> parts, String whole, Map<Set<String>, Entry> wholes) {
      int held = 0;
      @Nullable Set<String> wrong = null;
      for (Map.Entry<Set<String>, Entry> part : parts.entrySet()) {
        Entry all = wholes.get(part.getKey());
        if (all == null || all.value().signum() < 0) {
          continue;
        }
        if (part.getValue().value().compareTo(all.value()) <= 0) {
          held++;
        } else if (wrong == null) {
          wrong = part.getKey();
        } else {
          return;
        }
      }
      Entry here = wrong == null ? null : parts.get(wrong);
      Entry all = wrong == null ? null : wholes.get(wrong);
      if (here != null && all != null && held >= FEWEST && told.add(head + wrong)) {
        report(
            here.row().spot(),
            here.row().shown(),
            LintMessage.MORE_THAN_OTHER_TABLE,
            String.join("", wrong == null ? Set.of() : wrong),
            head,
            here.value().toPlainString(),
            all.where(),
            whole,
            all.value().toPlainString());
      }
    }
  }

  /** A list of the failed has as many of a region as the tables count there. */
  static final class FailedListed extends Check {
    private static final int FEWEST = 3;
    private static final int MOST = 2;
    private static final int LONGEST = 500;
    private static final String LIST = ".*(?:不合格|突出问题|不达标).*(?:名单|清单|一览表)";

    private int equal;
    private final List<Wrong> wrong = new ArrayList<>();

    private record Wrong(Table list, String place, BigDecimal failed, int listed, Entry entry) {}

    @Override
    void end() {
      List<Table> tables = tables().all();
      for (Table list : tables) {
        if (list.rows().size() <= LONGEST
            && list.title().matches(LIST)
            && list.rows().stream().noneMatch(Row::isSum)) {
          for (Table table : tables) {
            if (!table.equals(list) && compare(list, failed(table))) {
              break; // the other tables repeat it
            }
          }
        }
      }
      if (equal >= FEWEST && wrong.size() <= MOST) {
        wrong.forEach(
            one ->
                report(
                    one.entry().row().spot(),
                    one.entry().row().shown(),
                    LintMessage.FAILED_NOT_LISTED,
                    one.place(),
                    one.failed(),
                    one.list().spot().part(),
                    one.listed()));
      }
    }

    /** The failed of each place; without their column, those inspected that did not pass. */
    private static Map<Set<String>, Entry> failed(Table table) {
      TableLedger ledger = table.ledger();
      Map<Set<String>, Entry> failed = new HashMap<>(ledger.of("不合格"));
      Set<Set<String>> wrong = new HashSet<>(); // another fault, which has a rule of its own
      ledger
          .of("检查")
          .forEach(
              (key, checked) -> {
                Entry passed = ledger.of("合格").get(key);
                if (passed != null) {
                  BigDecimal rest = checked.value().subtract(passed.value());
                  Entry entry = new Entry(rest, checked.row(), checked.where());
                  Entry printed = failed.putIfAbsent(key, entry);
                  if (printed != null && printed.value().compareTo(rest) != 0) {
                    wrong.add(key);
                  }
                }
              });
      failed.keySet().removeAll(wrong);
      failed.values().removeIf(entry -> entry.value().signum() < 0);
      return failed;
    }

    /** Whether the places of the table are those of the list. */
    private boolean compare(Table list, Map<Set<String>, Entry> failed) {
      String kind = Kinds.only(list.title()).replaceFirst("^(?:政府|政务)", "");
      int covered = 0;
      int same = 0;
      List<Wrong> others = new ArrayList<>();
      for (Map.Entry<Set<String>, Entry> entry : failed.entrySet()) {
        Set<String> place = new HashSet<>(entry.getKey());
        if (!place.remove(kind) || place.size() != 1) {
          continue;
        }
        String name = place.iterator().next();
        int listed = rowsOf(list, name);
        BigDecimal value = entry.getValue().value();
        covered += listed;
        int missing = value.compareTo(BigDecimal.valueOf(listed));
        if (missing > 0 || (missing < 0 && !list.title().contains("突出问题"))) { // these may pass
          others.add(new Wrong(list, name, value, listed, entry.getValue()));
        } else if (missing == 0) {
          same += listed;
        }
      }
      if (covered != list.rows().size() || same == 0) {
        return false;
      }
      equal += same;
      wrong.addAll(others);
      return true;
    }

    /** The rows of a place, which an account may name without its last character. */
    private static int rowsOf(Table list, String place) {
      boolean region = place.length() > 2 && place.matches(".*[市县区旗镇乡州]");
      String brief = region ? place.substring(0, place.length() - 1) : place;
      return (int)
          list.rows().stream()
              .filter(row -> row.cells().stream().anyMatch(cell -> cell.startsWith(brief)))
              .count();
    }
  }
}
