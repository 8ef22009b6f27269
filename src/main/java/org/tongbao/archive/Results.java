package org.tongbao.archive;

import java.util.List;

/**
 * The results of a notice, with which a later notice is compared.
 *
 * @param kinds in the order of the notice
 * @param units every unit that has a finding or failed, in the order of the sheet
 * @param unnamed findings that name no unit (个别单位)
 * @param unchecked units in operation that were not inspected, in the order of the sheet
 */
public record Results(
    List<Kind> kinds, List<Unit> units, List<Problem> unnamed, List<Unit> unchecked) {

  /** Keeps its own copies. */
  public Results {
    kinds = List.copyOf(kinds);
    units = List.copyOf(units);
    unnamed = List.copyOf(unnamed);
    unchecked = List.copyOf(unchecked);
  }

  /** The same without what bags of before 0.2.0 do not say. */
  public Results withoutRectified() {
    return new Results(
        kinds, units.stream().map(Unit::withoutRectified).toList(), unnamed, unchecked);
  }

  /**
   * Counts and the printed pass rates.
   *
   * @param running 在运行
   * @param checked 检查数
   * @param passed 合格数
   * @param rates 合格率 as printed with 2, 1 and 0 decimal places, e.g. 98.83%, 98.8%, 99%
   */
  public record Counts(long running, long checked, long passed, List<String> rates) {

    /** Keeps its own copy. */
    public Counts {
      rates = List.copyOf(rates);
    }
  }

  /**
   * A kind of inspected unit.
   *
   * @param name 类别
   * @param groups the groups by 地区, 部门, 平台 and 级别, each in its order
   */
  public record Kind(String name, Counts total, List<Group> groups) {

    /** Keeps its own copy. */
    public Kind {
      groups = List.copyOf(groups);
    }
  }

  /**
   * A group of a kind.
   *
   * @param by 地区, 部门, 平台 or 级别
   * @param name in full
   */
  public record Group(String by, String name, Counts counts) {}

  /**
   * A unit. A unit of another notice is the same one if its code is equal, or, if it has no code,
   * if kind, platform and name are equal.
   *
   * @param code 网站标识码, or empty
   * @param checked whether it was inspected
   * @param passed whether it passed; false if it was not inspected
   * @param rectified whether all that was found of it was rectified when the notice was filed
   * @param score 得分, or empty
   */
  public record Unit(
      String kind,
      String name,
      String code,
      String platform,
      String region,
      String department,
      String sponsor,
      boolean checked,
      boolean passed,
      boolean rectified,
      String score,
      List<Problem> problems) {

    /** Keeps its own copy. */
    public Unit {
      problems = List.copyOf(problems);
    }

    private Unit withoutRectified() {
      return new Unit(
          kind,
          name,
          code,
          platform,
          region,
          department,
          sponsor,
          checked,
          passed,
          false,
          score,
          problems);
    }
  }

  /**
   * A finding.
   *
   * @param severity 严重程度
   * @param text 存在问题
   * @param date 发现日期, ISO 8601, or empty
   * @param rectified 是否整改
   * @param listed 列入名单
   * @param named 正文点名
   */
  public record Problem(
      String kind,
      String indicator,
      String severity,
      String section,
      String topic,
      String text,
      String date,
      String source,
      boolean rectified,
      boolean listed,
      boolean named) {}
}
