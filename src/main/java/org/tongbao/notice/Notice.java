package org.tongbao.notice;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Nearest;
import org.tongbao.statistics.Rate;

/**
 * One notice: the {@code notice} of every template.
 *
 * @param issuer 发文机关
 * @param period 期间, e.g. 2024年第二季度
 * @param window 检查时段
 * @param date 成文日期; open as long as the notice is a draft
 * @param number 发文字号; absent when the notice carries none
 * @param addressees 主送机关, joined with ，
 * @param deadline 整改期限; absent when there is none
 * @param reportTo 报送单位; absent when there is none
 * @param kinds every kind of inspected unit, in the settings' order
 * @param facts 事实
 */
public record Notice(
    String issuer,
    String period,
    Span window,
    Day date,
    @Nullable String number,
    String addressees,
    @Nullable Day deadline,
    @Nullable String reportTo,
    List<Inspected> kinds,
    List<FactValue> facts) {

  /** Keeps its own copies. */
  public Notice {
    kinds = List.copyOf(kinds);
    facts = List.copyOf(facts);
  }

  /**
   * The units of a kind.
   *
   * @throws NameUnknown when the settings do not declare it
   */
  public Inspected inspected(String kind) {
    return named(kinds, Inspected::kind, kind, "检查类别");
  }

  /**
   * A figure from outside the inspection.
   *
   * @throws NameUnknown when the settings do not give it
   */
  public FactValue fact(String name) {
    return named(facts, FactValue::name, name, "事实");
  }

  /** Whether the settings give a figure of that name. */
  public boolean hasFact(String name) {
    return facts.stream().anyMatch(fact -> fact.name().equals(name));
  }

  /**
   * The share that one figure is of another, e.g. of the letters those handled in time.
   *
   * @throws NameUnknown when either is missing or is no whole number, or the part exceeds the whole
   */
  public Percentage share(String part, String whole) {
    long smaller = fact(part).count();
    long larger = fact(whole).count();
    if (smaller > larger) {
      throw new NameUnknown("事实“" + part + "”（" + smaller + "）大于“" + whole + "”（" + larger + "）");
    }
    return Percentage.of(new Rate(smaller, larger));
  }

  private static <T> T named(List<T> all, Function<T, String> key, String name, String key2) {
    List<String> names = all.stream().map(key).toList();
    int index = names.indexOf(name);
    if (index < 0) {
      String hint =
          Nearest.to(name, names)
              .map(nearest -> "是否应为“" + nearest + "”")
              .orElse(names.isEmpty() ? "那里一项也没有" : "可用的有：" + String.join("、", names));
      throw new NameUnknown("notice.yaml 的“" + key2 + "”中没有“" + name + "”，" + hint);
    }
    return all.get(index);
  }
}
