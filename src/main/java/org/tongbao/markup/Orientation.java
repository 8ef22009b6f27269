package org.tongbao.markup;

/** How the pages of an attachment lie. */
public enum Orientation {
  /** The usual way. */
  PORTRAIT,
  /** Turned, for a wide table. */
  LANDSCAPE
}
