package org.tongbao.document;

import java.util.List;

/**
 * A place in a rendered body where a proof copy tells where something comes from.
 *
 * @param sources the numbers of the sources told there, each once, in the order of their first
 *     mark; for a table those of all its cells
 * @param tableRows rows of the table that it stands at, without the head; -1 when it stands at a
 *     figure
 */
public record ProofComment(List<Integer> sources, int tableRows) {

  /** Keeps its own copy. */
  public ProofComment {
    sources = List.copyOf(sources);
  }

  /** Whether it tells of a table as a whole. */
  public boolean ofTable() {
    return tableRows >= 0;
  }
}
