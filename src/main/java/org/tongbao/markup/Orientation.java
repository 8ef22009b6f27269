package org.tongbao.markup;

/** Page orientation of an attachment. */
public enum Orientation {
  /** Upright. */
  PORTRAIT,
  /** Sideways, for a wide table. */
  LANDSCAPE
}
