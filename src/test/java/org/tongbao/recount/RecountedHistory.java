package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
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
      RecountedNotice last = past.get(0);
      RecountedUnits units = new RecountedUnits(last.kept(), present.sheets().units());
      List<Map<String, String>> due =
          last.kept().stream()
              .filter(unit -> cell(unit, "类别").equals(kind) && last.isFollowed(unit))
              .toList();
      if (!due.isEmpty() && due.stream().allMatch(unit -> units.find(unit).isPresent())) {
        follow.add(sentence(kind, due, units));
        repeated(due, units, twice, often);
      }
    }
    same("followed", follow, all("[^。）]*通报点名或不合格的[^。]*。", text));
    same("twice", twice, all("其中连续两期不合格的有：[^。]*。", text));
    same("often", often, all("连续三期以上不合格的有：[^。]*。", text));
  }

  private String sentence(String kind, List<Map<String, String>> due, RecountedUnits units) {
    Map<RecountedFate, List<String>> fates = new EnumMap<>(RecountedFate.class);
    List.of(RecountedFate.values()).forEach(fate -> fates.put(fate, new ArrayList<>()));
    for (Map<String, String> old : due) {
      RecountedUnits.Found found = units.find(old).orElseThrow();
      RecountedFate fate = RecountedFate.of(past.get(0), old, present, found.unit());
      fates.get(fate).add(name(old, found));
    }
    List<String> parts = new ArrayList<>();
    fates.forEach(
        (fate, names) -> {
          boolean alone = names.size() == due.size();
          String each = names.size() + "个";
          String list = each + "（" + String.join("、", names) + "）";
          if (!names.isEmpty()) {
            parts.add(
                switch (fate) {
                  case STATED -> alone ? (due.size() == 1 ? "已整改" : "均已整改") : "已整改的" + each;
                  case CLEAR ->
                      alone
                          ? (due.size() == 1 ? "本次检查未再发现问题" : "本次检查均未再发现问题")
                          : "本次检查未再发现问题的" + each;
                  case UNRESOLVED -> "仍有问题的" + list;
                  case UNANSWERED -> "没有检查、整改情况不明的" + list;
                });
          }
        });
    String whole = past.get(0).period().print() + "通报点名或不合格的" + kind + due.size() + "个，";
    return whole + String.join("，", parts) + "。";
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

  private void repeated(
      List<Map<String, String>> due, RecountedUnits units, List<String> twice, List<String> often) {
    List<String> two = new ArrayList<>();
    List<String> more = new ArrayList<>();
    for (Map<String, String> old : due) {
      RecountedUnits.Found found = units.find(old).orElseThrow();
      Map<String, String> now = found.unit();
      if (past.get(0).sheets().isFailed(old) && now != null && present.sheets().isFailed(now)) {
        int times = times(now);
        if (times == 2) {
          two.add(name(old, found));
        } else {
          more.add(name(old, found) + "（" + times + "期）");
        }
      }
    }
    if (!two.isEmpty()) {
      twice.add("其中连续两期不合格的有：" + String.join("、", two) + "。");
    }
    if (!more.isEmpty()) {
      often.add("连续三期以上不合格的有：" + String.join("、", more) + "。");
    }
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
