package org.tongbao.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GroupName;

/** Listed groups by full and by short name. */
public final class OfficialNames {
  private final Map<String, String> official = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /** Groups in the order of their list. */
  public static OfficialNames of(List<GroupName> listed) {
    OfficialNames all = new OfficialNames();
    listed.forEach(group -> all.write(group.shortName(), group.name()));
    listed.forEach(group -> all.write(group.name(), group.name()));
    return all;
  }

  private void write(String written, String name) {
    if (official.put(written, name) == null) {
      names.add(written);
    }
  }

  public boolean isEmpty() {
    return official.isEmpty();
  }

  /** The full name of what is written; null where it is none of them. */
  public @Nullable String full(String written) {
    return official.get(written);
  }

  /** All that may be written. */
  public List<String> written() {
    return names;
  }
}
