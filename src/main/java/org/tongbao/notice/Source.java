package org.tongbao.notice;

import java.util.List;

/**
 * Where a printed value comes from, for whoever proofreads it.
 *
 * @param what the value is, in Chinese
 * @param how it was computed, in Chinese; empty where its evidence says all
 * @param evidence the rows and settings behind it
 */
public record Source(String what, String how, List<Evidence> evidence) {

  /** Keeps its own copy. */
  public Source {
    evidence = List.copyOf(evidence);
  }

  static Source of(String what, Evidence... evidence) {
    return new Source(what, "", List.of(evidence));
  }

  /** A value that stands in the settings under {@code key}. */
  static Source setting(String key) {
    return of(key.substring(key.lastIndexOf('/') + 1), new Evidence.Setting(key));
  }

  /** The same with words about how it was computed. */
  Source computed(String newHow) {
    return new Source(what, newHow, evidence);
  }
}
