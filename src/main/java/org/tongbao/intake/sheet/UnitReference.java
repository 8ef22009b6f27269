package org.tongbao.intake.sheet;

/**
 * How a finding names its unit. What the sheet leaves empty is the empty string, but for name and
 * code, of which one is there.
 *
 * @param code 网站标识码
 * @param kind 类别
 * @param platform 平台
 * @param name 名称
 */
public record UnitReference(String code, String kind, String platform, String name) {

  /** As a message names a unit of which no more is known. */
  String described() {
    return IndexedUnit.describe(kind, platform, name);
  }
}
