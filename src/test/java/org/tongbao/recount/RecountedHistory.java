package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.recount.RecountedDocument.Block;

/**
 * Says again what a notice of the set {@code example} says in comparison with filed ones: from the
 * sheets of all of them, without the program's code.
 */
public final class RecountedHistory {
  private final RecountedNotice present;

  /** From the one right before the present one back to the first gap. */
  private final List<RecountedNotice> past = new ArrayList<>();

  /** The one of the same period of the year before; null if there is none. */
  private final @Nullable RecountedNotice year;

  private final List<String> wrong = new ArrayList<>();

  private RecountedHistory(Path input, List<Path> filed) throws IOException {
    present = RecountedNotice.of(input);
    Map<RecountedPeriod, RecountedNotice> known = new LinkedHashMap<>();
    for (Path each : filed) {
      RecountedNotice notice = RecountedNotice.of(each);
      known.put(notice.period(), notice); // the one that was filed later has replaced it
    }
    String yearBefore = present.period().yearBefore();
    year =
        known.values().stream()
            .filter(notice -> notice.period().print().equals(yearBefore))
            .findFirst()
            .orElse(null);
    List<RecountedPeriod> periods = List.copyOf(known.keySet());
    Optional<RecountedPeriod> before = present.period().before(periods);
    while (before.isPresent()) {
      past.add(known.get(before.get()));
      before = before.get().before(periods);
    }
  }

  /**
   * All sentences and tables that compare and say something else than the sheets.
   *
   * @param filed the inputs of all filed notices, in the order of filing
   */
  public static List<String> check(Path input, List<Path> filed, Path document) throws IOException {
    RecountedHistory history = new RecountedHistory(input, filed);
    List<Block> blocks = RecountedDocument.blocks(document);
    String text = blocks.stream().map(Block::paragraph).collect(Collectors.joining("\n"));
    history.followed(text);
    RecountedNotice last = history.past.isEmpty() ? null : history.past.get(0);
    history.same(
        "changes",
        RecountedRates.changes(last, history.year, history.present),
        RecountedRates.changes(text));
    if (last == null) {
      history.same("table", List.of(), RecountedRates.table(blocks));
    } else {
      RecountedRates rates = new RecountedRates(last, history.present);
      history.same("table", rates.table(), RecountedRates.table(blocks));
    }
    return history.wrong;
  }

  /** How many notices in a row the present one is compared with. */
  public static int compared(Path input, List<Path> filed) throws IOException {
    return new RecountedHistory(input, filed).past.size();
  }

  /** Reads an input and those of its earlier periods. */
  static RecountedHistory of(Path input, List<Path> earlier) throws IOException {
    return new RecountedHistory(input, earlier);
  }

  RecountedNotice present() {
    return present;
  }

  RecountedNotice last() {
    return past.get(0);
  }

  @Nullable RecountedNotice year() {
    return year;
  }

  /** The followed units of all kinds, kind after kind. */
  List<RecountedFollowed> followed(List<String> kinds) {
    return kinds.stream().flatMap(kind -> units(kind).stream()).toList();
  }

  /** What is said of them, kind after kind. */
  String sentences(List<String> kinds) {
    StringBuilder all = new StringBuilder();
    for (String kind : kinds) {
      List<RecountedFollowed> due = units(kind);
      if (!due.isEmpty()) {
        List<String> repeated = new ArrayList<>();
        repeated(due, repeated, repeated);
        all.append(RecountedFollowed.sentence(past.get(0), kind, isCheckedAgain(), due))
            .append(String.join("", repeated));
      }
    }
    return all.toString();
  }

  private void same(String what, Object counted, Object printed) {
    if (!counted.equals(printed)) {
      wrong.add(what + ": counted " + counted + ", printed " + printed);
    }
  }

  static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(each -> each.group()).toList();
  }

  private void followed(String text) {
    List<String> follow = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    List<String> often = new ArrayList<>();
    for (String kind : past.isEmpty() ? List.<String>of() : List.copyOf(present.sheets().kinds())) {
      List<RecountedFollowed> due = units(kind);
      if (!due.isEmpty()) {
        follow.add(RecountedFollowed.sentence(past.get(0), kind, isCheckedAgain(), due));
        repeated(due, twice, often);
      }
    }
    same("followed", follow, all("[^。）]*通报点名或不合格的[^。]*。", text));
    same("twice", twice, all("其中，[^。，]*连续两期(?:初查)?不合格。", text));
    same("often", often, all("(?<=[。\\n])[^。，\\n]*连续\\d+期(?:初查)?不合格。", text));
  }

  /** Those of a kind, in the order of the last notice; none if one of them is uncertain. */
  private List<RecountedFollowed> units(String kind) {
    RecountedNotice last = past.get(0);
    RecountedUnits units = new RecountedUnits(last.kept(), present.sheets().units());
    List<RecountedFollowed> all = new ArrayList<>();
    for (Map<String, String> old : last.kept()) {
      if (cell(old, "类别").equals(kind) && last.isFollowed(old)) {
        Optional<RecountedUnits.Found> found = units.find(old);
        if (found.isEmpty()) {
          return List.of();
        }
        Map<String, String> now = found.get().unit();
        all.add(
            new RecountedFollowed(
                RecountedFate.of(last, old, present, now), old, now, name(old, found.get())));
      }
    }
    return all;
  }

  private static String name(Map<String, String> old, RecountedUnits.Found found) {
    String then = cell(old, "名称");
    if (found.unit() == null) {
      String code = RecountedUnits.code(old);
      String which = code.isEmpty() ? RecountedUnits.place(old) : "标识码" + code;
      return found.namesake() ? then + "（" + which + "）" : then;
    }
    String now = cell(found.unit(), "名称");
    return now.equals(then) ? now : now + "（原" + then + "）";
  }

  private void repeated(List<RecountedFollowed> due, List<String> twice, List<String> often) {
    List<String> two = new ArrayList<>();
    List<String> more = new ArrayList<>();
    for (RecountedFollowed each : due) {
      Map<String, String> now = each.now();
      if (past.get(0).sheets().isFailed(each.old())
          && now != null
          && present.sheets().isFailed(now)) {
        int times = times(now);
        if (times == 2) {
          two.add(each.name());
        } else {
          more.add(each.name() + "连续" + times + "期");
        }
      }
    }
    String first = isCheckedAgain() ? "初查" : "";
    if (!two.isEmpty()) {
      twice.add("其中，" + String.join("、", two) + "连续两期" + first + "不合格。");
    }
    if (!more.isEmpty()) {
      often.add(String.join("、", more) + first + "不合格。");
    }
  }

  private boolean isCheckedAgain() {
    return present.settings().contains("\n轮次:");
  }

  private int times(Map<String, String> now) {
    int times = 1;
    for (RecountedNotice notice : past) {
      RecountedUnits units = new RecountedUnits(notice.kept(), present.sheets().units());
      boolean failed = false;
      for (Map<String, String> old : notice.kept()) {
        failed |=
            notice.sheets().isFailed(old)
                && units.find(old).map(found -> found.unit() == now).orElse(false);
      }
      if (!failed) {
        return times;
      }
      times++;
    }
    return times;
  }
}
