package org.tongbao.template;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;

/**
 * A template uses a name that the model's type does not have. Testing it with {@code ??} is an
 * error as well: the name is misspelt.
 */
final class NameNotOffered extends TemplateModelException {
  private static final long serialVersionUID = 1;

  private final String name;
  private final List<String> offered;

  /**
   * @param offered the names that the type has
   */
  NameNotOffered(String name, Collection<?> offered) {
    super("no such name: " + name);
    this.name = name;
    this.offered = offered.stream().map(String::valueOf).sorted().toList();
  }

  String name() {
    return name;
  }

  List<String> offered() {
    return offered;
  }
}
