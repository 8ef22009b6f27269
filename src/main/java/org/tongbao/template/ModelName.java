package org.tongbao.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name of the notice model with its meaning.
 *
 * @param method behind it
 * @param written as written in a template, with sample arguments
 * @param meaning in Chinese
 */
public record ModelName(Method method, String written, String meaning) {
  private static final Pattern ARGUMENT = Pattern.compile("(\\[)?\"([^\"]*)\"]?|(\\d+)");

  /** Whether it takes arguments. */
  public boolean takesArguments() {
    return written.indexOf('(') >= 0;
  }

  /** Its value for {@code owner}, as a template would print it; null where there is none. */
  public @Nullable String sample(Object owner) {
    Object value = value(owner);
    if (value instanceof Boolean yes) {
      return yes ? "是" : "否";
    }
    if (value instanceof Iterable<?> all) {
      int size = 0;
      for (Object unused : all) {
        size++;
      }
      return size + " 项";
    }
    return value == null || value.toString().startsWith(value.getClass().getSimpleName() + "[")
        ? null
        : value.toString();
  }

  private @Nullable Object value(Object owner) {
    List<Object> arguments = new ArrayList<>();
    int bracket = written.indexOf('(');
    Matcher matcher = ARGUMENT.matcher(bracket < 0 ? "" : written.substring(bracket));
    while (matcher.find()) {
      if (matcher.group(3) != null) {
        arguments.add(Integer.valueOf(matcher.group(3)));
      } else {
        arguments.add(matcher.group(1) == null ? matcher.group(2) : List.of(matcher.group(2)));
      }
    }
    try {
      return method.invoke(owner, arguments.toArray());
    } catch (InvocationTargetException e) {
      return null; // no such name in this notice
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether a template has to test it with ?? first. */
  public boolean mayBeAbsent() {
    return method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
  }
}
