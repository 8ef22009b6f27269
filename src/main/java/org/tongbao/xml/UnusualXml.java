package org.tongbao.xml;

import java.io.IOException;

/** XML that no office program writes, and that would exhaust the time or memory of its reader. */
public final class UnusualXml extends IOException {
  private static final long serialVersionUID = 1L;

  private final int deepest;

  UnusualXml(String what) {
    super(what);
    this.deepest = 0;
  }

  /** Elements that are nested deeper than this. */
  UnusualXml(int deepest) {
    super("deeper than " + deepest);
    this.deepest = deepest;
  }

  /** The limit of nested elements if they are deeper; otherwise 0. */
  public int deepest() {
    return deepest;
  }
}
