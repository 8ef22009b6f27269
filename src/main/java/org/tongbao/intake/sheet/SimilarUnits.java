package org.tongbao.intake.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Problem;

/** Finds rows that may be one unit entered twice, though they can be distinguished. */
final class SimilarUnits {
  private final Map<String, IndexedUnit> byName;

  /** Units whose name has blanks, or 人民, by the name without them. */
  private final Map<String, IndexedUnit> unusual = new HashMap<>();

  /**
   * @param byName the earlier units
   */
  SimilarUnits(Map<String, IndexedUnit> byName) {
    this.byName = byName;
  }

  /** A reminder if an earlier unit of the same kind is similar to it. */
  Optional<Problem> add(IndexedUnit added, RawRow row) {
    for (IndexedUnit other = byName.get(added.key); other != null; other = other.next) {
      if (other.sameKind(added) && other.place.equals(added.place)) {
        return Optional.of(
            SheetMessage.UNIT_WITH_TWO_CODES.in(
                row.head(),
                row.place(Column.CODE),
                other.line.seenFrom(row.head()),
                added.described()));
      }
    }
    String plain = added.key.replace(" ", "").replace("人民", "");
    IndexedUnit like = unusual.get(plain);
    if (!plain.equals(added.key)) {
      like = like == null ? byName.get(plain) : like;
      unusual.putIfAbsent(plain, added);
    }
    return like == null || !like.sameKind(added) || like.key.equals(added.key)
        ? Optional.empty()
        : Optional.of(like(added, row, like));
  }

  private static Problem like(IndexedUnit added, RawRow row, IndexedUnit other) {
    return SheetMessage.NAME_LIKE_ANOTHER.at(
        row.place(Column.NAME),
        PlainText.show(added.name),
        other.line.seenFrom(row.head()),
        PlainText.show(other.name));
  }
}
