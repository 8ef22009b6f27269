package org.tongbao.intake.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.problem.SlipIndex;

/** Listed names, full and short, found by {@link VisibleForm}. */
public final class OfficialNames {
  private final Map<String, String> byForm = new HashMap<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> shortNames = new LinkedHashSet<>();

  /** All of both; empty until it is asked for. */
  private List<String> written = List.of();

  /** The same; null until a word is none of them. */
  private @Nullable SlipIndex slips;

  /** Groups in the order of their list. */
  public static OfficialNames of(List<GroupName> listed) {
    OfficialNames all = new OfficialNames();
    listed.forEach(group -> all.add(group.name(), group.shortName()));
    return all;
  }

  /** Names without short names. */
  public static OfficialNames ofNames(List<String> listed) {
    OfficialNames all = new OfficialNames();
    listed.forEach(name -> all.add(name, name));
    return all;
  }

  void add(String name, String shortName) {
    byForm.putIfAbsent(VisibleForm.of(shortName), name);
    byForm.put(VisibleForm.of(name), name); // a full name precedes another's short name
    names.add(name);
    shortNames.add(shortName);
    written = List.of();
    slips = null;
  }

  /** Whether none are listed. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** The full name of what is written; null where it is none of them. */
  public @Nullable String full(String written) {
    return byForm.get(VisibleForm.of(written));
  }

  /** What was probably meant by a word that is none of them. */
  Optional<String> nearest(String word) {
    if (slips == null) {
      slips = new SlipIndex();
      written().forEach(slips::add);
    }
    return slips.nearest(word);
  }

  /** All that may be written. */
  public List<String> written() {
    if (written.isEmpty()) {
      written = Stream.concat(shortNames.stream(), names.stream()).distinct().toList();
    }
    return written;
  }
}
