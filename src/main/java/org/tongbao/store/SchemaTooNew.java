package org.tongbao.store;

/** A database has a schema of a later version than this program supports. */
final class SchemaTooNew extends Exception {
  private static final long serialVersionUID = 1L;

  private final int found;
  private final int known;

  SchemaTooNew(int found, int known) {
    super("schema " + found + ", not " + known);
    this.found = found;
    this.known = known;
  }

  /** The database's version. */
  int found() {
    return found;
  }

  /** The last version that this program supports. */
  int known() {
    return known;
  }
}
