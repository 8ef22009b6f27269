package org.tongbao.lint.docx;

import java.util.Map;

/**
 * A section's page. Lengths are twips.
 *
 * @param index from 1
 * @param grid line pitch of the grid that text snaps to; 0 without one
 * @param footers by type; where the section has none, those of the section before
 * @param evenAndOdd whether even pages have a footer of their own
 */
public record Section(
    int index,
    int width,
    int height,
    int top,
    int bottom,
    int left,
    int right,
    int footerDistance,
    int grid,
    boolean characterGrid,
    Map<String, Footer> footers,
    boolean evenAndOdd) {

  public Spot spot() {
    return Spot.of("第" + index + "节的页面");
  }

  public boolean landscape() {
    return width > height;
  }

  public int textWidth() {
    return width - left - right;
  }

  public int textHeight() {
    return height - top - bottom;
  }
}
