package org.tongbao.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The Chinese meanings of the names of the notice model. */
public final class NameGuide {
  private static final String MEANINGS = "names.txt";

  private final Map<Class<?>, List<Method>> model = new Vocabulary().types();
  private final Map<Class<?>, Section> sections = new LinkedHashMap<>();

  /** Reads the guide. */
  public NameGuide() {
    Map<String, Class<?>> types =
        model.keySet().stream()
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    Map<String, String> meanings = Map.of();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        String[] head = line.substring(1).split("] | : ", 3);
        Class<?> type = types.get(head[0]);
        if (type == null) {
          throw new IllegalStateException(head[0] + " is no type of the model");
        }
        meanings = new LinkedHashMap<>();
        sections.put(type, new Section(type, head[1], head[2], meanings));
      } else if (!line.startsWith("#")) {
        int equals = line.lastIndexOf(" = ");
        meanings.put(line.substring(0, equals), line.substring(equals + 3));
      }
    }
  }

  /**
   * A type of the model.
   *
   * @param called the variable name used for it in the guide
   * @param title what it is
   * @param meanings by name as written, with sample arguments; - for a name that templates do not
   *     need
   */
  public record Section(Class<?> type, String called, String title, Map<String, String> meanings) {}

  /** All types, in the order of the guide. */
  public List<Section> sections() {
    return List.copyOf(sections.values());
  }

  /** The names of a type that templates need, in the order of the guide. */
  public List<ModelName> names(Class<?> type) {
    List<ModelName> names = new ArrayList<>();
    Section section = sections.get(type);
    if (section != null) {
      section.meanings.forEach(
          (written, meaning) -> {
            Optional<Method> method = method(type, written);
            if (!meaning.equals("-") && method.isPresent()) {
              names.add(new ModelName(method.get(), written, meaning));
            }
          });
    }
    return names;
  }

  private Optional<Method> method(Class<?> type, String written) {
    String name = written.replaceFirst("\\(.*", "");
    return model.getOrDefault(type, List.of()).stream()
        .filter(each -> each.getName().equals(name))
        .findFirst();
  }

  private static List<String> lines() {
    InputStream stream = NameGuide.class.getResourceAsStream(MEANINGS);
    if (stream == null) {
      throw new IllegalStateException(MEANINGS + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
