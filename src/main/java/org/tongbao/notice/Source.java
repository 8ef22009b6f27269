package org.tongbao.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.notice.Working.InGroup;

/**
 * Where a printed value comes from; shown to the proofreader.
 *
 * @param what the value is, in Chinese
 * @param how it was computed, in Chinese; empty if the evidence explains it
 * @param evidence the rows and settings behind it
 * @param working how a function of the template made it; null if none did
 */
public record Source(String what, String how, List<Evidence> evidence, @Nullable Working working) {

  /** Keeps its own copy. */
  public Source {
    evidence = List.copyOf(evidence);
  }

  /** The source of a value that no function of the template made. */
  public Source(String what, String how, List<Evidence> evidence) {
    this(what, how, evidence, null);
  }

  static Source of(String what, Evidence... evidence) {
    return new Source(what, "", List.of(evidence));
  }

  /** The source of what a function made of rows; named after the group that they are of. */
  static Source of(Working working, Evidence... evidence) {
    List<InGroup> group = working.group();
    String form = working.form();
    String name = group.isEmpty() ? "" : group.get(group.size() - 1).name();
    String joint = name.isEmpty() || form.startsWith("“") ? "" : "的";
    return new Source(name + joint + form, "", List.of(evidence), working);
  }

  /** The source of a value that the settings give under {@code key}. */
  static Source setting(String key) {
    return of(key.substring(key.lastIndexOf('/') + 1), new Evidence.Setting(key));
  }

  /** The same source with an explanation of how the value was computed. */
  Source computed(String newHow) {
    return new Source(what, newHow, evidence, working);
  }

  /** The same source with how a function made the value. */
  Source made(Working by) {
    return new Source(what, how, evidence, by);
  }
}
