package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.recount.RecountedDocument.Block;

/**
 * Counts again what a notice prints, from its sheets and the .docx alone. It uses no code of the
 * program; {@code java -cp target/test-classes org.tongbao.recount.Recount INPUT FILE.docx} runs it
 * by itself.
 */
public final class Recount {
  private static final List<String> MEASURES = List.of("在运行", "检查数", "合格数", "不合格数", "合格率");

  /** Columns of the sheet that a table's first heading speaks of. */
  private static final Map<String, List<String>> NAME_HEADS =
      Map.of(
          "地区（部门）", List.of("地区", "部门"),
          "地区", List.of("地区", "部门"),
          "部门", List.of("部门"),
          "平台", List.of("平台"),
          "级别", List.of("级别"));

  private final RecountedSheets sheets;
  private final List<String> wrong = new ArrayList<>();

  private Recount(Path input) throws IOException {
    sheets = new RecountedSheets(input);
  }

  /** Prints all differences; exits with 1 if there are any. */
  public static void main(String[] arguments) throws Exception {
    List<String> wrong = check(Path.of(arguments[0]), Path.of(arguments[1]));
    wrong.forEach(System.out::println);
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  /** All differences between the document and the sheets; empty if there are none. */
  public static List<String> check(Path input, Path document) throws IOException {
    Recount recount = new Recount(input);
    recount.validate(RecountedDocument.blocks(document));
    return recount.wrong;
  }

  private void validate(List<Block> blocks) {
    String context = "";
    int listed = 0;
    for (Block block : blocks) {
      if (!block.table().isEmpty()) {
        listed += table(block.table(), context);
      } else if (!block.paragraph().isEmpty()) {
        context = kindIn(block.paragraph(), context);
        prose(block.paragraph(), context);
      }
    }
    named(blocks);
    int due = sheets.listed().size();
    if (listed > 0 && listed != due) {
      wrong.add("listed: printed " + listed + ", counted " + due);
    }
  }

  /** The last kind that a text names; of kinds that contain each other the longest. */
  private String kindIn(String text, String otherwise) {
    String last = otherwise;
    int at = -1;
    for (String kind : sheets.kinds()) {
      int here = text.lastIndexOf(kind);
      if (here > at || (here == at && here >= 0 && kind.length() > last.length())) {
        at = here;
        last = kind;
      }
    }
    return last;
  }

  /** Checks a table of counts; returns the rows of a list of named units. */
  private int table(List<List<String>> rows, String context) {
    int heads = rows.get(0).stream().anyMatch(MEASURES::contains) ? 1 : 2;
    List<String> head = rows.get(heads - 1);
    if (rows.get(0).contains("存在问题")) {
      boolean register = rows.get(0).contains("平台"); // all of a kind, with or without a problem
      return register ? 0 : rows.size() - 1;
    }
    if (rows.get(0).contains("上期")) {
      return 0; // counted by RecountedHistory
    }
    if (rows.size() <= heads || head.stream().noneMatch(MEASURES::contains)) {
      return 0;
    }
    int name = -1;
    for (int column = 0; column < head.size() && name < 0; column++) {
      name = NAME_HEADS.containsKey(rows.get(0).get(column)) ? column : -1;
    }
    List<String> named =
        name < 0 ? List.of() : NAME_HEADS.getOrDefault(rows.get(0).get(name), List.of());
    String group = "";
    for (List<String> row : rows.subList(heads, rows.size())) {
      group = name < 0 || row.get(name).isEmpty() ? group : row.get(name);
      int kindColumn = rows.get(0).indexOf("类别");
      for (int column = 0; column < head.size(); column++) {
        if (MEASURES.contains(head.get(column))) {
          String above = rows.get(0).get(column);
          String kind =
              kindColumn >= 0
                  ? row.get(kindColumn)
                  : sheets.kinds().contains(above) ? above : context;
          compare(kind, named, group, head.get(column), row.get(column));
        }
      }
    }
    return 0;
  }

  private void compare(
      String kind, List<String> named, String group, String measure, String printed) {
    Predicate<Map<String, String>> which =
        group.equals("合计")
            ? unit -> true
            : unit -> named.stream().anyMatch(column -> isGroup(cell(unit, column), group));
    String counted = cell(sheets.counts(kind, which), measure);
    if (!counted.equals(printed)) {
      wrong.add(
          kind + " " + group + " " + measure + ": printed " + printed + ", counted " + counted);
    }
  }

  /** A sheet may say 广州 for 广州市, and 广州市/越秀区, which counts for 广州市. */
  private static boolean isGroup(String written, String group) {
    String value = written.split("/", 2)[0];
    return value.equals(group)
        || (value.length() >= 2 && group.matches(Pattern.quote(value) + "[省市县区旗州盟]"));
  }

  private void prose(String text, String context) {
    for (String kind : sheets.kinds()) {
      Map<String, String> counts = sheets.counts(kind, unit -> true);
      each(
          "(?<!不合格的)" + Pattern.quote(kind) + "(?:共)?(\\d+)[家个]", // see RecountedHistory
          text,
          number ->
              List.of(
                  cell(counts, "在运行"),
                  cell(counts, "检查数"),
                  String.valueOf(sheets.checkedOfLevel(kind))));
    }
    Map<String, String> counts = sheets.counts(context, unit -> true);
    each("[；，。]合格(\\d+)[家个]", text, number -> List.of(cell(counts, "合格数")));
    each("，不合格(\\d+)[家个]", text, number -> List.of(cell(counts, "不合格数")));
    each("，检查(\\d+)[家个]|抽查(\\d+)[家个]", text, number -> List.of(cell(counts, "检查数")));
    each("，合格率(\\d+(?:\\.\\d+)?%)", text, number -> rates(context, number));
    Matcher list = Pattern.compile("。其中，([^。，]+)等(\\d+)个").matcher(text);
    while (list.find()) {
      Collection<String> names = Arrays.asList(list.group(1).split("、"));
      if (names.size() != Integer.parseInt(list.group(2))) {
        wrong.add("list: " + names.size() + " names, printed " + list.group(2));
      }
      for (String name : names) {
        Predicate<Map<String, String>> ofIt =
            unit -> isGroup(name, cell(unit, "地区")) || cell(unit, "地区").equals(name);
        if (!cell(sheets.counts(context, ofIt), "合格率").equals("100%")) {
          wrong.add(name + " is not at 100%");
        }
      }
    }
  }

  private List<String> rates(String kind, String printed) {
    int digits = printed.contains(".") ? printed.length() - printed.indexOf('.') - 2 : 2;
    return List.of(sheets.rate(kind, digits));
  }

  private void each(String pattern, String text, Function<String, List<String>> right) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      String printed = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (!right.apply(printed).contains(printed)) {
        wrong.add(
            matcher.group()
                + ": printed "
                + printed
                + ", counted "
                + new TreeSet<>(right.apply(printed)));
      }
    }
  }

  /** Every unit that has to be named is named, with its problem. */
  private void named(List<Block> blocks) {
    StringBuilder all = new StringBuilder();
    blocks.forEach(block -> all.append(block.paragraph()).append(block.table()));
    String text = all.toString();
    for (Map<String, String> finding : sheets.findings()) {
      String problem =
          cell(finding, "正文表述").isEmpty() ? cell(finding, "存在问题") : cell(finding, "正文表述");
      if (!cell(finding, "正文点名").equals("否") && !text.contains(problem)) {
        wrong.add("not told: " + problem);
      }
    }
    for (Map<String, String> unit : sheets.listed()) {
      if (!text.contains(cell(unit, "名称"))) {
        wrong.add("not listed: " + cell(unit, "名称"));
      }
    }
  }
}
