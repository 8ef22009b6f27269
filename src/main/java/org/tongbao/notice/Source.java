package org.tongbao.notice;

import java.util.List;

/**
 * Where a printed value comes from; shown to the proofreader.
 *
 * @param what the value is, in Chinese
 * @param how it was computed, in Chinese; empty if the evidence explains it
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

  /** The source of a value that the settings give under {@code key}. */
  static Source setting(String key) {
    return of(key.substring(key.lastIndexOf('/') + 1), new Evidence.Setting(key));
  }

  /** The same source with an explanation of how the value was computed. */
  Source computed(String newHow) {
    return new Source(what, newHow, evidence);
  }
}
