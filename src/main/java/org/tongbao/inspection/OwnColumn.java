package org.tongbao.inspection;

import java.util.Arrays;
import java.util.Optional;
import org.tongbao.problem.Place;

/**
 * A column that an office or a template set adds to a sheet (自有列), or a column of a table from
 * outside (事实表).
 *
 * @param name 列名, by which templates ask for it
 * @param type 类型
 * @param unit 单位, of a number; empty if none is given
 * @param optional 可空: whether the column, or a cell of it, may be missing
 * @param place where it is declared
 */
public record OwnColumn(String name, Type type, String unit, boolean optional, Place place) {

  /** Its type and unit as messages name them: 数（条）. */
  public String described() {
    return type.label() + (unit.isEmpty() ? "" : "（" + unit + "）");
  }

  /** What the cells of a column hold. */
  public enum Type {
    NUMBER("数"),
    TEXT("文字"),
    DATE("日期"),
    YES_NO("是否");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    /** The type that a word declares. */
    public static Optional<Type> called(String word) {
      return Arrays.stream(values()).filter(type -> type.label.equals(word)).findFirst();
    }

    /** The word that declares it. */
    public String label() {
      return label;
    }
  }
}
