package org.tongbao.inspection;

import org.tongbao.problem.Place;

/**
 * A unit whose 检查结果 in the sheet may differ from the counted result (检查结果不一致).
 *
 * @param code 网站标识码, or empty
 * @param name 名称, or empty
 * @param kind 类别, or empty
 * @param platform 平台, or empty
 * @param reason 原因, as the proof copy prints it
 * @param place where the settings name it
 */
public record AcceptedResult(
    String code, String name, String kind, String platform, String reason, Place place) {

  /** Whether a unit is meant: everything that is given has to fit. */
  public boolean names(InspectedUnit unit) {
    return (code.isEmpty() || VisibleForm.ofCode(code).equals(VisibleForm.ofCode(unit.code())))
        && fits(name, unit.name())
        && fits(kind, unit.kind())
        && fits(platform, unit.platform());
  }

  private static boolean fits(String given, String actual) {
    return given.isEmpty() || VisibleForm.same(given, actual);
  }

  /** As messages name it. */
  public String print() {
    return name.isEmpty() ? code : name;
  }
}
