package org.tongbao.samples;

/**
 * A region or a department that units belong to.
 *
 * @param name in full, as the settings list it
 * @param department whether it stands in the column 部门 instead of 地区
 * @param weight its share of the generated units, in proportion to the other groups' weights
 */
record SampleGroup(String name, boolean department, int weight) {
  /** For a notice that groups units by neither. */
  static final SampleGroup NONE = new SampleGroup("", false, 1);
}
