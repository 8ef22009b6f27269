package org.tongbao.template;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tongbao.notice.Evidence;
import org.tongbao.notice.Figures;
import org.tongbao.notice.Notice;
import org.tongbao.notice.Source;

/** All names of the notice model, found by reflection on its records. */
public final class Vocabulary {
  private final Map<Class<?>, List<Method>> types = new LinkedHashMap<>();
  private final Set<String> names = new TreeSet<>();

  /** Reads the records. */
  public Vocabulary() {
    names.add("notice");
    names.add(FigureFunctions.NAME);
    names.addAll(FigureFunctions.names());
    collect(Notice.class);
    Arrays.stream(Figures.class.getMethods()).forEach(m -> collect(m.getGenericReturnType()));
  }

  /** The names, in alphabetical order. */
  Set<String> names() {
    return names;
  }

  /** The methods of each record that templates may call; sources are left out. */
  public Map<Class<?>, List<Method>> types() {
    Map<Class<?>, List<Method>> offered = new LinkedHashMap<>();
    types.forEach(
        (type, methods) -> {
          if (type != Source.class) {
            offered.put(
                type, methods.stream().filter(m -> m.getReturnType() != Source.class).toList());
          }
        });
    return offered;
  }

  private static boolean isOffered(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !ModelAccess.isHidden(method);
  }

  private void collect(Type type) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::collect);
    } else if (type instanceof Class<?> model && model.isSealed() && model != Evidence.class) {
      Arrays.stream(model.getPermittedSubclasses()).forEach(this::collect);
    } else if (type instanceof Class<?> model
        && model.isRecord()
        && model.getPackage() == Notice.class.getPackage()
        && !types.containsKey(model)) {
      List<Method> offered =
          Arrays.stream(model.getDeclaredMethods()).filter(Vocabulary::isOffered).toList();
      types.put(model, offered);
      for (Method method : offered) {
        names.add(method.getName());
        collect(method.getGenericReturnType());
      }
    }
  }
}
