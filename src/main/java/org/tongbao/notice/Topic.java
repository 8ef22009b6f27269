package org.tongbao.notice;

import java.util.List;

/**
 * The clauses under one heading.
 *
 * @param name 问题类别; empty for findings that give none
 * @param clauses in the order of their first finding
 * @param findings in the order of the sheet
 */
public record Topic(String name, List<Clause> clauses, List<FindingRow> findings) {

  /** Keeps its own copy. */
  public Topic {
    clauses = List.copyOf(clauses);
  }
}
