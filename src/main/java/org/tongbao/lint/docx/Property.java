package org.tongbao.lint.docx;

/** Properties of a paragraph or run. Lengths are twips, sizes half-points. */
public enum Property {
  /** The id of the paragraph or character style. */
  STYLE,
  ASCII,
  HANSI,
  EAST_ASIA,
  /** Not empty where a theme font replaces {@link #EAST_ASIA}. */
  EAST_ASIA_THEME,
  ASCII_THEME,
  SIZE,
  BOLD,
  ITALIC,
  UNDERLINE,
  STRIKE,
  HIDDEN,
  HIGHLIGHT,
  /** The run was inserted or deleted while Word tracked changes. */
  TRACKED,
  COLOUR,
  CHARACTER_SPACING,
  ALIGN,
  LEFT,
  LEFT_CHARS,
  RIGHT,
  RIGHT_CHARS,
  FIRST,
  FIRST_CHARS,
  HANGING,
  HANGING_CHARS,
  BEFORE,
  BEFORE_LINES,
  AFTER,
  AFTER_LINES,
  LINE,
  LINE_RULE,
  KEEP_NEXT,
  PAGE_BREAK,
  WIDOW_CONTROL,
  SNAP_TO_GRID,
  /** The list definition that numbers the paragraph; 0 for none. */
  NUMBERED,
  /** The paragraph is in a frame with its own position. */
  FRAMED,
  /** The style's outline level, 0 for the first. */
  OUTLINE
}
