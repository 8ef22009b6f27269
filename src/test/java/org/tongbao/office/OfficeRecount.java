package org.tongbao.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts again, from an office's tables alone and without the program's code, how many units of
 * each kind were checked and failed.
 */
final class OfficeRecount {
  static final String CORRECTIONS = "更正.csv";
  static final List<String> HEAD_OF_CORRECTIONS =
      List.of("文件", "工作表", "行", "列", "原值", "改为", "更正人", "原因");

  private static final List<String> NAMES = List.of("网站名称", "账号名称", "单位名称");
  private static final List<String> PROBLEMS = List.of("问题描述", "存在的主要问题", "具体问题");
  private static final List<String> SEVERITIES = List.of("是否单项否决", "问题等级", "问题性质");
  private static final List<String> VETOES = List.of("是", "单项否决", "一票否决");

  private final Map<String, List<String>> checked = new TreeMap<>();
  private final Set<String> failed = new HashSet<>();

  /** {@code 政府网站：检查 11，合格 9，不合格 2} for each kind. */
  static List<String> of(OfficeTables tables) {
    OfficeRecount recount = new OfficeRecount();
    Map<String, List<List<String>>> corrected = corrected(tables.tables());
    corrected.forEach(recount::units);
    corrected.forEach(recount::findings);
    List<String> lines = new ArrayList<>();
    recount.checked.forEach(
        (kind, names) -> {
          long bad = names.stream().filter(recount.failed::contains).count();
          lines.add("%s：检查 %d，合格 %d，不合格 %d".formatted(kind, names.size(), names.size() - bad, bad));
        });
    return lines;
  }

  /** The tables as 更正.csv corrects them; what does not fit is left as it is. */
  private static Map<String, List<List<String>>> corrected(Map<String, List<List<String>>> tables) {
    Map<String, List<List<String>>> corrected = new TreeMap<>();
    tables.forEach(
        (name, rows) ->
            corrected.put(
                name,
                rows.stream()
                    .map(ArrayList::new)
                    .collect(Collectors.toCollection(ArrayList::new))));
    List<List<String>> corrections = corrected.remove(CORRECTIONS);
    if (corrections == null || !corrections.get(0).equals(HEAD_OF_CORRECTIONS)) {
      return corrected;
    }
    for (List<String> each : corrections.subList(1, corrections.size())) {
      String table = each.get(0) + (each.get(1).isEmpty() ? "" : "/" + each.get(1));
      correct(corrected.getOrDefault(table, List.of()), each);
    }
    return corrected;
  }

  private static void correct(List<List<String>> rows, List<String> correction) {
    String line = correction.get(2);
    int row = line.matches("[1-9]\\d?") ? Integer.parseInt(line) - 1 : rows.size();
    List<String> head =
        rows.stream()
            .filter(cells -> cells.stream().anyMatch(NAMES::contains) && isFull(cells))
            .findFirst()
            .orElse(List.of());
    int column = head.indexOf(correction.get(3));
    if (row < rows.size()
        && column >= 0
        && column < rows.get(row).size()
        && rows.get(row).get(column).strip().equals(correction.get(4))) {
      rows.get(row).set(column, correction.get(5));
    }
  }

  private void units(String table, List<List<String>> rows) {
    for (Map<String, String> row : rows(rows)) {
      String name = first(row, NAMES);
      boolean isList = table.contains("问题") && !table.contains("第三方");
      if (isList || name.isEmpty()) {
        continue;
      }
      List<String> names = checked.computeIfAbsent(kind(table, row), none -> new ArrayList<>());
      if (!row.getOrDefault("是否抽查", "").equals("否")) {
        names.add(name);
      }
      String score = row.getOrDefault("最终得分", "");
      if (score.matches("\\d+(\\.\\d+)?") && Double.parseDouble(score) < 60) {
        failed.add(name);
      }
    }
  }

  private static String kind(String table, Map<String, String> row) {
    String said = row.getOrDefault("对象类型", "") + table;
    return said.contains("新媒体") ? "政务新媒体" : "政府网站";
  }

  private void findings(String table, List<List<String>> rows) {
    for (Map<String, String> row : rows(rows)) {
      String problem = first(row, PROBLEMS);
      if (!problem.isEmpty() && !problem.equals("无") && VETOES.contains(first(row, SEVERITIES))) {
        failed.add(first(row, NAMES));
      }
    }
  }

  private static String first(Map<String, String> row, List<String> headings) {
    return headings.stream().map(row::get).filter(text -> text != null).findFirst().orElse("");
  }

  /** A title stands alone in its row, even if it says what a heading says. */
  private static boolean isFull(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).count() > 2;
  }

  /** The rows below the heading, without sums and notes, each by its headings. */
  private static List<Map<String, String>> rows(List<List<String>> table) {
    List<Map<String, String>> rows = new ArrayList<>();
    @Nullable List<String> head = null;
    for (List<String> cells : table) {
      String begin = cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
      if (head == null) {
        head = cells.stream().anyMatch(NAMES::contains) && isFull(cells) ? cells : null;
      } else if (!begin.matches("(?s).*(合计|小计|总计).*|注：.*") && !begin.isEmpty()) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(head.size(), cells.size()); i++) {
          row.put(head.get(i).strip(), cells.get(i).strip());
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
