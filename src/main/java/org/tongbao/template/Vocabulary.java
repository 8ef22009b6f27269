package org.tongbao.template;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.tongbao.notice.Notice;

/** Every name that the notice model offers, read off its records. */
final class Vocabulary {
  private final Set<Class<?>> types = new LinkedHashSet<>();
  private final Set<String> names = new TreeSet<>();

  Vocabulary() {
    names.add("notice");
    collect(Notice.class);
  }

  /** The names, in alphabetical order. */
  Set<String> names() {
    return names;
  }

  private static boolean isOffered(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !ModelOnly.isHidden(method);
  }

  private void collect(Type type) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::collect);
    } else if (type instanceof Class<?> model
        && model.isRecord()
        && model.getPackage() == Notice.class.getPackage()
        && types.add(model)) {
      for (Method method : model.getDeclaredMethods()) {
        if (isOffered(method)) {
          names.add(method.getName());
          collect(method.getGenericReturnType());
        }
      }
    }
  }
}
