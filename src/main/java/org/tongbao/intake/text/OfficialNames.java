package org.tongbao.intake.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GroupName;

/** Listed groups by full and by short name. */
public final class OfficialNames {
  private final Map<String, String> byShortName = new LinkedHashMap<>();
  private final Set<String> names = new LinkedHashSet<>();

  /** All of both; empty until it is asked for. */
  private List<String> written = List.of();

  /** Groups in the order of their list. */
  public static OfficialNames of(List<GroupName> listed) {
    OfficialNames all = new OfficialNames();
    listed.forEach(group -> all.add(group.name(), group.shortName()));
    return all;
  }

  void add(String name, String shortName) {
    names.add(name);
    byShortName.put(shortName, name);
    written = List.of();
  }

  /** Whether none are listed. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** The full name of what is written; null where it is none of them. */
  public @Nullable String full(String written) {
    return names.contains(written) ? written : byShortName.get(written);
  }

  /** All that may be written. */
  public List<String> written() {
    if (written.isEmpty()) {
      written = Stream.concat(byShortName.keySet().stream(), names.stream()).distinct().toList();
    }
    return written;
  }
}
