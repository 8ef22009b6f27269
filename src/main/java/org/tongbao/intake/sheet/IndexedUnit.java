package org.tongbao.intake.sheet;

import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.PlainText;

/** What the index keeps of a unit; units of one name are a linked list. */
final class IndexedUnit {
  final int row;
  final RowLine line;
  final String kind;
  final String platform;
  final String name;
  final String key;
  final String code;
  final boolean checked;

  /** Its region or department; empty without one. */
  final String place;

  @Nullable IndexedUnit next;

  IndexedUnit(UnitRow row) {
    this.row = row.unit().row();
    this.line = row.raw().at();
    this.kind = row.unit().kind().intern();
    this.platform = row.unit().platform().intern();
    this.name = row.unit().name();
    this.key = VisibleForm.of(name);
    this.code = row.unit().code();
    this.checked = row.unit().checked();
    this.place = (row.unit().region() + row.unit().department()).intern();
  }

  /** Whether only the name can distinguish the two. */
  boolean sameKind(IndexedUnit other) {
    return kind.equals(other.kind) && VisibleForm.same(platform, other.platform);
  }

  /** The finding with this unit and its kind. */
  Finding owner(Finding finding) {
    return finding.of(row, kind);
  }

  /** 政务新媒体“江门滨江新区”（微信订阅号）. */
  String described() {
    return describe(kind, platform, name);
  }

  /** 江门市的政务新媒体“江门滨江新区”（微信订阅号）. */
  String describedInPlace() {
    return place.isEmpty() ? described() : PlainText.show(place) + "的" + described();
  }

  /** Unknown parts may be empty. */
  static String describe(String kind, String platform, String name) {
    String account = platform.isEmpty() ? "" : "（" + PlainText.show(platform) + "）";
    return PlainText.show(kind) + "“" + PlainText.show(name) + "”" + account;
  }
}
