package org.tongbao.opc;

import java.util.zip.ZipException;

/** A part of a zip has no certain content: it is damaged, or there are two of that name. */
public final class UncertainPart extends ZipException {
  private static final long serialVersionUID = 1L;

  private final String part;
  private final boolean twice;

  private UncertainPart(String part, boolean twice) {
    super(part);
    this.part = part;
    this.twice = twice;
  }

  static UncertainPart damaged(String part) {
    return new UncertainPart(part, false);
  }

  static UncertainPart twice(String part) {
    return new UncertainPart(part, true);
  }

  /** The name of the part. */
  public String part() {
    return part;
  }

  /** Whether there are two parts of that name; otherwise the only one is damaged. */
  public boolean isTwice() {
    return twice;
  }
}
