package org.tongbao.opc;

import java.util.zip.ZipException;

/** A part of a package has no certain content. */
public final class UncertainPart extends ZipException {
  private static final long serialVersionUID = 1L;

  private final String part;
  private final Kind kind;

  /** Why its content is not certain. */
  private enum Kind {
    DAMAGED,
    TWICE,
    CONTRADICTED
  }

  private UncertainPart(String part, Kind kind) {
    super(part);
    this.part = part;
    this.kind = kind;
  }

  static UncertainPart damaged(String part) {
    return new UncertainPart(part, Kind.DAMAGED);
  }

  static UncertainPart twice(String part) {
    return new UncertainPart(part, Kind.TWICE);
  }

  static UncertainPart contradicted(String part) {
    return new UncertainPart(part, Kind.CONTRADICTED);
  }

  /** The name of the part. */
  public String part() {
    return part;
  }

  /** Whether there are two parts of that name. */
  public boolean isTwice() {
    return kind == Kind.TWICE;
  }

  /** Whether relationships and content types differ in what the part is. */
  public boolean isContradicted() {
    return kind == Kind.CONTRADICTED;
  }
}
