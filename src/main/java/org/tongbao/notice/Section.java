package org.tongbao.notice;

import java.util.List;

/**
 * The topics of one part of the prose.
 *
 * @param name 所属部分; empty for findings that give none
 * @param topics in the order of their first finding
 */
public record Section(String name, List<Topic> topics) {

  /** Keeps its own copy. */
  public Section {
    topics = List.copyOf(topics);
  }
}
