package org.tongbao.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tongbao.intake.sheet.Sheet;

/**
 * One thing that an office may do otherwise.
 *
 * @param name for reports
 * @param change what it does to an input; nothing where there is nothing to do
 */
record Option(String name, Consumer<OptionInput> change) {

  /** Everything that can be left out of an input that has all of it, by the program's own lists. */
  static List<Option> leftOut(OptionInput whole) {
    List<Option> options = new ArrayList<>();
    Map<String, Set<String>> within = new LinkedHashMap<>();
    whole.settings().forEach((key, value) -> collect(key, value, within));
    for (String key : whole.settings().keySet()) {
      options.add(new Option("没有 " + key, input -> input.settings().remove(key)));
      for (String inner : within.getOrDefault(key, Set.of())) {
        options.add(
            new Option(
                "没有 " + key + "/" + inner,
                input -> remove(input.settings().getOrDefault(key, ""), inner)));
      }
    }
    for (Sheet sheet : Sheet.values()) {
      for (String column : rows(sheet, whole).get(0).keySet()) {
        String name = sheet.stem() + " 的 " + column;
        options.add(
            new Option("没有 " + name, in -> rows(sheet, in).forEach(row -> row.remove(column))));
        options.add(new Option("一半没有 " + name, in -> clearHalf(rows(sheet, in), column)));
      }
    }
    options.addAll(otherwise());
    return options;
  }

  /** Everything that can be added to an input that has none of it. */
  static List<Option> added(OptionInput whole, OptionInput bare) {
    Set<String> keys = new LinkedHashSet<>(whole.settings().keySet());
    keys.removeAll(bare.settings().keySet());
    List<Option> options = new ArrayList<>();
    keys.forEach(
        key ->
            options.add(
                new Option(
                    "有 " + key, in -> in.settings().put(key, whole.copy().settings().get(key)))));
    for (Sheet sheet : Sheet.values()) {
      for (String column : rows(sheet, whole).get(0).keySet()) {
        options.add(
            new Option(
                "有 " + sheet.stem() + " 的 " + column,
                in -> fill(rows(sheet, in), rows(sheet, whole), column)));
      }
    }
    return options;
  }

  private static List<Map<String, String>> rows(Sheet sheet, OptionInput input) {
    return sheet == Sheet.UNITS ? input.units() : input.findings();
  }

  private static void fill(
      List<Map<String, String>> rows, List<Map<String, String>> whole, String column) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).put(column, Objects.requireNonNull(whole.get(i).get(column)));
    }
  }

  private static void collect(String key, Object value, Map<String, Set<String>> within) {
    if (value instanceof Map<?, ?> map) {
      map.keySet()
          .forEach(
              inner ->
                  within
                      .computeIfAbsent(key, none -> new LinkedHashSet<>())
                      .add(String.valueOf(inner)));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> collect(key, item, within));
    }
  }

  private static void remove(Object value, String inner) {
    if (value instanceof Map<?, ?> map) {
      map.remove(inner);
    } else if (value instanceof List<?> list) {
      list.forEach(item -> remove(item, inner));
    }
  }

  private static void clearHalf(List<Map<String, String>> rows, String column) {
    for (int i = 0; i < rows.size(); i += 2) {
      rows.get(i).computeIfPresent(column, (unused, value) -> "");
    }
  }

  /** What is there, but not as usual. */
  private static List<Option> otherwise() {
    return Stream.concat(
            Stream.of(
                new Option("没有发现问题", input -> input.findings().clear()),
                new Option("全部不合格", Option::failAll),
                new Option(
                    "没有列出地区和部门", input -> input.settings().keySet().removeAll(Set.of("地区", "部门"))),
                set("成文日期", "待定"),
                new Option("次年印发", Option::nextYear),
                new Option("核对总数", Option::giveTotals),
                new Option("检查结果不一致", Option::disagree),
                new Option("各类检查时段不同", Option::windows),
                set("检查时段", "2024-05-20"),
                set("整改期限", "2025-03-31"),
                set("整改期限", "2024-06-20"),
                set("发文字号", "待定"),
                set("公布合格率", "否"),
                set("盖章", "是")),
            OptionBase.KINDS.stream()
                .flatMap(
                    kind ->
                        Stream.of(
                            new Option("没有 " + kind, input -> withoutKind(input, kind)),
                            new Option("没有检查 " + kind, input -> unchecked(input, kind)),
                            new Option("只有一个 " + kind, input -> onlyOne(input, kind)))))
        .toList();
  }

  private static Option set(String key, String value) {
    return new Option(
        key + "=" + value, input -> input.settings().computeIfPresent(key, (k, old) -> value));
  }

  private static void nextYear(OptionInput input) {
    set("成文日期", "2025-01-10").change().accept(input);
    set("整改期限", "2025-01-20").change().accept(input);
    set("发文字号", "某府办函〔2025〕1号").change().accept(input);
    if (input.settings().get("另出通报") instanceof List<?> derived) {
      for (Object each : derived) {
        remove(each, "发文字号");
        remove(each, "起始序号");
      }
    }
    remove(input.settings().getOrDefault("版记", ""), "印发日期");
    remove(input.settings().getOrDefault("网页", ""), "发布时间");
  }

  private static void windows(OptionInput input) {
    Map<String, String> windows = new LinkedHashMap<>();
    windows.put("政府网站", "2024-04-08 至 26");
    windows.put("政务新媒体", "2024-05-20");
    input.settings().put("检查时段", windows);
  }

  private static void giveTotals(OptionInput input) {
    Map<String, String> total = new LinkedHashMap<>();
    total.put("类别", "政府网站");
    total.put("检查", "4");
    input.settings().put("核对总数", List.of(total));
  }

  private static void disagree(OptionInput input) {
    input.units().get(0).computeIfPresent("检查结果", (key, old) -> "不合格");
    Map<String, String> accepted = new LinkedHashMap<>();
    accepted.put("名称", input.units().get(0).getOrDefault("名称", ""));
    accepted.put("原因", "复核后撤销");
    input.settings().put("检查结果不一致", List.of(accepted));
  }

  private static void failAll(OptionInput input) {
    input.findings().forEach(row -> row.computeIfPresent("严重程度", (key, old) -> "单项否决"));
    input.units().forEach(row -> row.computeIfPresent("得分", (key, old) -> "10"));
    input.units().forEach(row -> row.computeIfPresent("检查", (key, old) -> "是"));
  }

  private static boolean isOf(Map<String, String> row, String kind) {
    return kind.equals(row.get("类别"));
  }

  private static void withoutKind(OptionInput input, String kind) {
    input.units().removeIf(row -> isOf(row, kind));
    input.findings().removeIf(row -> isOf(row, kind));
  }

  private static void unchecked(OptionInput input, String kind) {
    input.units().stream().filter(row -> isOf(row, kind)).forEach(row -> row.put("检查", "否"));
    input.units().forEach(row -> row.putIfAbsent("检查", "是"));
    input.findings().stream()
        .filter(row -> isOf(row, kind))
        .forEach(row -> row.computeIfPresent("严重程度", (key, old) -> "一般问题"));
  }

  private static void onlyOne(OptionInput input, String kind) {
    Set<String> names = new LinkedHashSet<>();
    input.units().stream()
        .filter(row -> isOf(row, kind))
        .forEach(row -> names.add(row.getOrDefault("名称", "")));
    names.stream().findFirst().ifPresent(names::remove);
    input.units().removeIf(row -> isOf(row, kind) && names.contains(row.getOrDefault("名称", "")));
    input.findings().removeIf(row -> isOf(row, kind) && names.contains(row.getOrDefault("名称", "")));
  }
}
