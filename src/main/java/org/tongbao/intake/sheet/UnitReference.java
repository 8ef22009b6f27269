package org.tongbao.intake.sheet;

/**
 * How a finding names its unit. Empty cells are empty strings; name or code is given.
 *
 * @param code 网站标识码
 * @param kind 类别
 * @param platform 平台
 * @param name 名称
 */
record UnitReference(String code, String kind, String platform, String name) {

  /** As a message names a unit that is not found. */
  String described() {
    return IndexedUnit.describe(kind, platform, name);
  }
}
