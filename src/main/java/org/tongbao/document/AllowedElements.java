package org.tongbao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.namespace.QName;

/** What may stand in the parts of a {@code reference.docx}: the list reference-elements.txt. */
final class AllowedElements {
  static final AllowedElements LIST = new AllowedElements();

  private static final String FILE = "reference-elements.txt";

  private final Map<String, String> namespaces = new HashMap<>();
  private final Map<String, Set<QName>> names = new HashMap<>();

  private AllowedElements() {
    List<String> groups = List.of();
    for (String line : lines()) {
      if (line.startsWith("@")) {
        namespaces.put(line.substring(1, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
      } else if (line.startsWith("[")) {
        groups = List.of(line.substring(1, line.length() - 1).split(" ", -1));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        add(groups, line);
      }
    }
  }

  private static List<String> lines() {
    try (InputStream in = AllowedElements.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in the jar
    }
  }

  private void add(List<String> groups, String line) {
    String[] words = line.split(" ", -1);
    String namespace =
        Objects.requireNonNull(namespaces.get(words[0].substring(0, words[0].length() - 1)), line);
    for (String group : groups) {
      Set<QName> all = names.computeIfAbsent(group, any -> new HashSet<>());
      for (int i = 1; i < words.length; i++) {
        all.add(new QName(namespace, words[i]));
      }
    }
  }

  boolean mayStandIn(ReferenceKind kind, QName element) {
    return names.getOrDefault(kind.name(), Set.of()).contains(element);
  }

  /** Whether an element is left out wherever it stands. */
  boolean isLeftOut(QName element) {
    return names.getOrDefault("LEFT_OUT", Set.of()).contains(element);
  }

  boolean isVml(String namespace) {
    return namespace.startsWith("urn:schemas-microsoft-com:");
  }

  /** Whether VML may have an attribute; one without a namespace is VML's own. */
  boolean mayHave(QName attribute) {
    String namespace = attribute.getNamespaceURI();
    String own = namespace.isEmpty() ? Objects.requireNonNull(namespaces.get("v")) : namespace;
    return names
        .getOrDefault("VML_ATTRIBUTES", Set.of())
        .contains(new QName(own, attribute.getLocalPart()));
  }
}
