package org.tongbao.preview;

import java.util.ArrayList;
import java.util.List;
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
    for (Inspected kind : notice.kinds()) {
      String name = inspected(kind.kind());
      all.add(name, Inspected.class, kind);
      all.add(name + ".regions", Groups.class, kind.regions());
      all.add(name + ".departments", Groups.class, kind.departments());
    }
    return all.values;
  }

  /** The same names without values. */
  static List<NamedValue> named(List<String> kinds) {
    ModelValues all = new ModelValues();
    all.add("notice", Notice.class);
    for (String kind : kinds) {
      String name = inspected(kind);
      all.add(name, Inspected.class);
      all.add(name + ".regions", Groups.class);
      all.add(name + ".departments", Groups.class);
    }
    return all.values;
  }

  private static String inspected(String kind) {
    return "notice.inspected(\"" + kind + "\")";
  }

  private void add(String owner, Class<?> type) {
    for (ModelName name : GUIDE.names(type)) {
      if (!name.takesArguments()) {
        values.add(new NamedValue(owner + "." + name.written(), name.meaning(), ""));
      }
    }
  }

  private void add(String method, String meaning, List<FactValue> figures) {
    for (FactValue each : figures) {
      String written = "notice." + method + "(\"" + each.name() + "\")";
      values.add(new NamedValue(written, each.name() + "，" + meaning, each.toString()));
    }
  }

  private void add(String owner, Class<?> type, Object value) {
    for (ModelName name : GUIDE.names(type)) {
      String printed = name.takesArguments() ? null : name.sample(value);
      if (printed != null) {
        values.add(new NamedValue(owner + "." + name.written(), name.meaning(), printed));
      }
    }
  }
}
