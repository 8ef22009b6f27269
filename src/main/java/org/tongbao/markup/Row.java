package org.tongbao.markup;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells cells that together cover each column once
 */
public record Row(Kind kind, List<Cell> cells) {
  /** Keeps its own copy. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** What a row is for. */
  public enum Kind {
    /** A row of the head, which is repeated on each page. */
    HEAD,
    /** A single cell with the name of the rows below it. */
    GROUP,
    /** A row of content. */
    BODY
  }
}
