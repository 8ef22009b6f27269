package org.tongbao.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units that share a problem: one clause of the prose.
 *
 * @param problem 正文表述 of the problem
 * @param source 来源; empty if the office found the problem itself
 * @param units the units, in the order of their findings, each once; none if the finding names none
 *     (个别单位)
 * @param rows the findings' numbers in their sheet
 */
public record Clause(Words problem, String source, List<NamedUnit> units, List<Integer> rows)
    implements Sourced {

  /** What an account is called where the platform's name is not its name, as 微信公众号 is. */
  private static final Map<String, String> ACCOUNTS =
      Map.of("抖音", "抖音号", "快手", "快手号", "今日头条", "今日头条号", "小红书", "小红书号");

  /** Keeps its own copy. */
  public Clause {
    units = List.copyOf(units);
    rows = List.copyOf(rows);
  }

  /** Their names. */
  public Names names() {
    return named(units.stream().map(NamedUnit::name).toList());
  }

  /**
   * Their names, each in “ ”, except those of some kinds whose names are names of organisations.
   *
   * @param kinds 类别 whose names get no quotation marks
   */
  public Names quotedExcept(List<String> kinds) {
    return named(
        units.stream()
            .map(u -> kinds.contains(u.kind()) ? u.name() : "“" + u.name() + "”")
            .toList());
  }

  /** Their sponsors' names, each once. */
  public Names sponsors() {
    List<String> sponsors = units.stream().map(NamedUnit::sponsor).distinct().toList();
    return new Names(sponsors, from("点名单位的主办单位，共" + sponsors.size() + "个"));
  }

  /**
   * Their names as accounts: 江门市“江门滨江新区”微信订阅号. Adjacent units in the same region name it once, so
   * units without a region come first: behind another they would seem to be in its region. Null if
   * any of them is not an account.
   */
  public @Nullable Names accounts() {
    if (units.isEmpty() || units.stream().anyMatch(unit -> unit.platform().isEmpty())) {
      return null;
    }
    List<String> labels = new ArrayList<>();
    String before = "";
    List<NamedUnit> ordered = new ArrayList<>(units);
    ordered.sort(Comparator.comparing(unit -> !unit.group().isEmpty()));
    for (NamedUnit unit : ordered) {
      String group = unit.group().equals(before) ? "" : unit.group();
      String account = ACCOUNTS.getOrDefault(unit.platform(), unit.platform());
      labels.add(group + "“" + unit.name() + "”" + account);
      before = unit.group();
    }
    return named(labels);
  }

  private Names named(List<String> names) {
    return new Names(names, from("点名的单位，共" + names.size() + "个"));
  }

  private Source from(String what) {
    return new Source(what, "", problem.source().evidence());
  }

  @Override
  public Source origin() {
    return from("来源");
  }
}
