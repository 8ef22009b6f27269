package org.tongbao.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * The units that share a problem: what stands in one clause of the prose.
 *
 * @param problem 存在问题
 * @param units the units, in the order of their findings, each once
 */
public record Clause(String problem, List<NamedUnit> units) {

  /** Keeps its own copy. */
  public Clause {
    units = List.copyOf(units);
  }

  /** Their names. */
  public Names names() {
    return new Names(units.stream().map(NamedUnit::name).toList());
  }

  /**
   * Their names as accounts: 江门市“江门滨江新区”微信订阅号. The region is said once for neighbours that share
   * it.
   */
  public Names accounts() {
    List<String> labels = new ArrayList<>();
    String before = "";
    for (NamedUnit unit : units) {
      String group = unit.group().equals(before) ? "" : unit.group();
      labels.add(group + "“" + unit.name() + "”" + unit.platform());
      before = unit.group();
    }
    return new Names(labels);
  }
}
