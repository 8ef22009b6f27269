package org.tongbao.template;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.tongbao.notice.Notice;
import org.tongbao.notice.Row;

/** Lets templates call the methods of the notice model's records, and nothing else in the JVM. */
final class ModelAccess implements MemberAccessPolicy {

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    boolean ofModel = type.isRecord() && type.getPackage() == Notice.class.getPackage();
    return new ClassMemberAccessPolicy() {
      @Override
      public boolean isMethodExposed(Method method) {
        return ofModel && method.getDeclaringClass() == type && !isHidden(method);
      }

      @Override
      public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
      }

      @Override
      public boolean isFieldExposed(Field field) {
        return false;
      }
    };
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return true;
  }

  /**
   * Records override Object's methods; {@code origin} and {@code working} serve the proof copy,
   * {@code kindsPlace} a message, {@code sheetRows} the limit of output, {@code past} and {@code
   * pastPeriods} what may be asked for by a period's name; what every {@link Row} has serves the
   * functions.
   */
  static boolean isHidden(Method method) {
    return switch (method.getName()) {
      case "toString",
          "hashCode",
          "equals",
          "origin",
          "working",
          "kindsPlace",
          "sheetRows",
          "past",
          "pastPeriods",
          "figures",
          "data",
          "at",
          "exact",
          "print",
          "digits",
          "values" ->
          true;
      default -> Row.class.isAssignableFrom(method.getDeclaringClass()) && isOfRows(method);
    };
  }

  private static boolean isOfRows(Method method) {
    return Arrays.stream(Row.class.getMethods())
        .anyMatch(
            each ->
                each.getName().equals(method.getName())
                    && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
  }
}
