package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongbao.recount.RecountedDocument.Block;

/**
 * Says again what a notice of the set {@code example} says in comparison with filed ones: from the
 * sheets of all of them, without the program's code.
 */
public final class RecountedHistory {
  private static final String SITES = "政府网站";

  private final Notice present;

  /** From the one right before the present one back to the first gap. */
  private final List<Notice> past = new ArrayList<>();

  private final List<String> wrong = new ArrayList<>();

  private record Notice(RecountedPeriod period, String settings, RecountedSheets sheets) {
    static Notice of(Path input) throws IOException {
      String settings = RecountedSheets.text(input.resolve("notice.yaml"));
      return new Notice(
          RecountedPeriod.of(setting(settings, "期间")), settings, new RecountedSheets(input));
    }

    private static String setting(String settings, String key) {
      Matcher line = Pattern.compile("(?m)^" + key + ": *(.*?) *$").matcher(settings);
      return line.find() ? line.group(1) : "";
    }

    List<String> groups() {
      String both = setting(settings, "地区") + "," + setting(settings, "部门");
      return List.of(both.replaceAll("[\\[\\] ]", "").split(","));
    }

    /** Units that an archive keeps: with a finding, or failed. */
    List<Map<String, String>> kept() {
      return sheets.units().stream()
          .filter(unit -> !sheets.found(unit).isEmpty() || sheets.isFailed(unit))
          .toList();
    }

    boolean isFollowed(Map<String, String> unit) {
      return sheets.isFailed(unit)
          || sheets.found(unit).stream()
              .anyMatch(
                  finding ->
                      RecountedSheets.isListed(finding) || !cell(finding, "正文点名").equals("否"));
    }
  }

  private RecountedHistory(Path input, List<Path> filed) throws IOException {
    present = Notice.of(input);
    Map<RecountedPeriod, Notice> known = new LinkedHashMap<>();
    for (Path each : filed) {
      Notice notice = Notice.of(each);
      known.put(notice.period(), notice); // the one that was filed later has replaced it
    }
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
    history.changes(text);
    history.followed(text);
    history.table(blocks);
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

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(each -> each.group()).toList();
  }

  private void changes(String text) {
    List<String> due = new ArrayList<>();
    for (String kind : present.sheets().kinds()) {
      if (!past.isEmpty()) {
        int digits = kind.equals(SITES) ? 2 : 1;
        String then = past.get(0).sheets().rate(kind, digits);
        String now = present.sheets().rate(kind, digits);
        String period = past.get(0).period().print();
        change(then, now, digits)
            .ifPresent(
                points ->
                    due.add(
                        "合格率"
                            + now
                            + (points.signum() == 0
                                ? "，与" + period + "持平"
                                : "，比"
                                    + period
                                    + (points.signum() > 0 ? "提高" : "下降")
                                    + points.abs().toPlainString()
                                    + "个百分点")));
      }
    }
    same("changes", due, all("合格率[^，。]*，(比[^，。]*个百分点|与[^，。]*持平)", text));
  }

  private static Optional<BigDecimal> change(String then, String now, int digits) {
    return then.equals("—") || now.equals("—")
        ? Optional.empty()
        : Optional.of(number(now).subtract(number(then)).setScale(digits));
  }

  private static BigDecimal number(String rate) {
    return new BigDecimal(rate.replace("%", ""));
  }

  private void followed(String text) {
    List<String> follow = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    List<String> often = new ArrayList<>();
    for (String kind : past.isEmpty() ? List.<String>of() : List.copyOf(present.sheets().kinds())) {
      Notice last = past.get(0);
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
    List<String> clean = new ArrayList<>();
    List<String> again = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    for (Map<String, String> old : due) {
      RecountedUnits.Found found = units.find(old).orElseThrow();
      Map<String, String> now = found.unit();
      String name = name(old, found);
      if (now == null || !present.sheets().isChecked(now)) {
        unseen.add(name);
      } else if (present.sheets().isFailed(now) || !present.sheets().found(now).isEmpty()) {
        again.add(name);
      } else {
        clean.add(name);
      }
    }
    List<String> parts = new ArrayList<>();
    if (!clean.isEmpty()) {
      boolean alone = again.isEmpty() && unseen.isEmpty();
      parts.add(alone ? "本次检查均未再发现问题" : "本次检查未再发现问题的" + clean.size() + "个");
    }
    if (!again.isEmpty()) {
      parts.add("仍有问题的" + again.size() + "个（" + String.join("、", again) + "）");
    }
    if (!unseen.isEmpty()) {
      parts.add("本次没有检查的" + unseen.size() + "个（" + String.join("、", unseen) + "）");
    }
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
    for (Notice notice : past) {
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

  private void table(List<Block> blocks) {
    List<List<String>> due = new ArrayList<>();
    long listed = 0;
    for (String group : past.isEmpty() ? List.<String>of() : present.groups()) {
      Map<String, String> now = counts(present, group);
      Map<String, String> then = counts(past.get(0), group);
      boolean known = past.get(0).groups().contains(group);
      if (!cell(now, "在运行").equals("0") || (known && !cell(then, "在运行").equals("0"))) {
        due.add(row(group, known ? then : Map.of(), now));
        listed += known ? Long.parseLong(cell(then, "检查数")) : 0;
      }
    }
    String whole = "";
    if (!past.isEmpty()) {
      Map<String, String> then = counts(past.get(0), "");
      due.add(row("合计", then, counts(present, "")));
      whole = cell(then, "检查数").equals(String.valueOf(listed)) ? "" : "上期的合计含本期没有列出的地区、部门；";
    }
    List<List<String>> printed = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Block block : blocks) {
      if (!block.table().isEmpty() && block.table().get(0).contains("上期")) {
        printed.addAll(block.table().subList(2, block.table().size()));
      }
      notes.addAll(all("注：上期为.*", block.paragraph()));
    }
    same("table", due, printed);
    same(
        "note",
        past.isEmpty()
            ? List.of()
            : List.of("注：上期为" + past.get(0).period().print() + "；" + whole + "变化的单位是百分点。"),
        notes);
  }

  /** The counts of the sites of a region or a department; of all if it is empty. */
  private static Map<String, String> counts(Notice notice, String group) {
    return notice
        .sheets()
        .counts(
            SITES,
            unit -> group.isEmpty() || (RecountedUnits.place(unit) + "/").startsWith(group + "/"));
  }

  private static List<String> row(String group, Map<String, String> then, Map<String, String> now) {
    boolean both = !then.isEmpty();
    String points =
        both
            ? change(cell(then, "合格率"), cell(now, "合格率"), 2)
                .map(
                    change ->
                        change.signum() == 0
                            ? "0"
                            : (change.signum() > 0 ? "↑" : "↓") + change.abs().toPlainString())
                .orElse("—")
            : "—";
    return List.of(
        group,
        both ? cell(then, "检查数") : "—",
        both ? cell(then, "合格率") : "—",
        cell(now, "检查数"),
        cell(now, "合格率"),
        points);
  }
}
