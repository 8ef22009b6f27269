package org.tongbao.inspection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The results of a prior notice of the same issuer: filed ones, or those of an earlier input folder
 * or a list.
 *
 * @param origin where they come from, as a proof copy says it
 * @param period 期间
 * @param number 发文字号, or empty
 * @param kinds in the order of that notice; none in a list, which has no counts
 * @param units those that failed or had a finding; all of a list
 */
public record PriorNotice(
    String origin, Period period, String number, List<Kind> kinds, List<Unit> units) {

  /** Two years of quarterly notices are compared in a row. */
  public static final int MOST_IN_A_ROW = 8;

  /** Keeps its own copies. */
  public PriorNotice {
    kinds = List.copyOf(kinds);
    units = List.copyOf(units);
  }

  /** Of the known periods, the one right before a period, and so on back to the first gap. */
  public static List<Period> unbroken(Period period, Collection<Period> known) {
    List<Period> unbroken = new ArrayList<>();
    Optional<Period> before = period.predecessor(known);
    while (before.isPresent() && unbroken.size() < MOST_IN_A_ROW) {
      unbroken.add(before.get());
      before = before.get().predecessor(known);
    }
    return unbroken;
  }

  /** Whether it says anything of a kind. */
  public boolean hasKind(String name) {
    return kind(name).isPresent() || units.stream().anyMatch(unit -> unit.kind().equals(name));
  }

  /** The counts of a kind; empty if that notice did not inspect it, or has no counts. */
  public Optional<Kind> kind(String name) {
    return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  /**
   * Counts as they were, and rates as they were printed.
   *
   * @param running 在运行
   * @param checked 检查数
   * @param passed 合格数
   * @param rates 合格率 with 2, 1 and 0 decimal places; — if there was none
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
   * @param total of all its units
   */
  public record Kind(String name, Counts total, List<Group> groups) {

    /** Keeps its own copy. */
    public Kind {
      groups = List.copyOf(groups);
    }

    /**
     * A group's counts; empty if there was no such group.
     *
     * @param by 地区, 部门, 平台 or 级别
     */
    public Optional<Counts> group(String by, String group) {
      return groups.stream()
          .filter(each -> each.by().equals(by) && each.name().equals(group))
          .map(Group::counts)
          .findFirst();
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
   * A unit that failed or had a finding.
   *
   * @param code 网站标识码, or empty
   * @param group its region, at the level that the main notice counts by, or its department, or
   *     empty
   * @param place its region in full, with all levels, or its department, or empty
   * @param failed whether it was inspected and did not pass
   * @param mentioned whether that notice mentioned it, in its prose or in a list
   * @param rectified whether it was known to be rectified when that notice was filed
   * @param score 得分 as it was filed, or empty
   * @param problems 存在问题
   */
  public record Unit(
      String kind,
      String name,
      String code,
      String platform,
      String sponsor,
      String group,
      String place,
      boolean failed,
      boolean mentioned,
      boolean rectified,
      String score,
      List<String> problems) {

    /** Keeps its own copy. */
    public Unit {
      problems = List.copyOf(problems);
    }
  }
}
