package org.tongbao.preview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.notice.FactValue;
import org.tongbao.notice.Groups;
import org.tongbao.notice.Inspected;
import org.tongbao.notice.Notice;
import org.tongbao.template.ModelName;
import org.tongbao.template.NameGuide;

/** The values of a notice model, by the names that a template uses. */
final class ModelValues {
  private static final NameGuide GUIDE = new NameGuide();

  private final List<NamedValue> values = new ArrayList<>();

  private ModelValues() {}

  /** The values of the notice, its facts, and the values of every kind and its groups. */
  static List<NamedValue> of(Notice notice) {
    ModelValues all = new ModelValues();
    all.add("notice", Notice.class, notice);
    all.add("fact", "一项事实", notice.facts());
    all.add("parameter", "一项参数", notice.parameters());
    notice.kinds().forEach(kind -> all.add(kind.kind(), kind));
    return all.values;
  }

  /** The same names without values. */
  static List<NamedValue> named(List<String> kinds) {
    ModelValues all = new ModelValues();
    all.add("notice", Notice.class, null);
    kinds.forEach(kind -> all.add(kind, null));
    return all.values;
  }

  /** A kind and its groups; where it is null, their names. */
  private void add(String kind, @Nullable Inspected value) {
    String name = "notice.inspected(\"" + kind + "\")";
    add(name, Inspected.class, value);
    add(name + ".regions", Groups.class, value == null ? null : value.regions());
    add(name + ".departments", Groups.class, value == null ? null : value.departments());
  }

  private void add(String method, String meaning, List<FactValue> figures) {
    for (FactValue each : figures) {
      String written = "notice." + method + "(\"" + each.name() + "\")";
      values.add(new NamedValue(written, each.name() + "，" + meaning, each.toString()));
    }
  }

  private void add(String owner, Class<?> type, @Nullable Object value) {
    for (ModelName name : GUIDE.names(type)) {
      String printed = name.takesArguments() ? null : value == null ? "" : name.sample(value);
      if (printed != null) {
        values.add(new NamedValue(owner + "." + name.written(), name.meaning(), printed));
      }
    }
  }
}
