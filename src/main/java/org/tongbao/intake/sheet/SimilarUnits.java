package org.tongbao.intake.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Problem;

/** Finds rows that may be one unit entered twice, though they can be distinguished. */
final class SimilarUnits {
  /** The full-width forms of ! to ~. */
  private static final char FIRST_WIDE = '！';

  private static final char LAST_WIDE = '～';

  private final Map<String, IndexedUnit> byName;

  /** Units whose name is not plain, by the plain name. */
  private final Map<String, IndexedUnit> unusual = new HashMap<>();

  /**
   * @param byName the earlier units
   */
  SimilarUnits(Map<String, IndexedUnit> byName) {
    this.byName = byName;
  }

  /** A reminder if an earlier unit of the same kind is similar to it. */
  Optional<Problem> add(IndexedUnit added, RawRow row) {
    for (IndexedUnit other = byName.get(added.name); other != null; other = other.next) {
      if (other.sameKind(added) && other.place == added.place) {
        return Optional.of(
            SheetMessage.UNIT_WITH_TWO_CODES.at(
                row.place(Column.CODE), other.line, added.described()));
      }
    }
    String plain = plain(added.name);
    IndexedUnit like = unusual.get(plain);
    if (!plain.equals(added.name)) {
      like = like == null ? byName.get(plain) : like;
      unusual.putIfAbsent(plain, added);
    }
    return like == null || !like.sameKind(added) || like.name.equals(added.name)
        ? Optional.empty()
        : Optional.of(like(added, row, like));
  }

  private static Problem like(IndexedUnit added, RawRow row, IndexedUnit other) {
    return SheetMessage.NAME_LIKE_ANOTHER.at(
        row.place(Column.NAME), PlainText.show(added.name), other.line, PlainText.show(other.name));
  }

  /** Without blanks, and with full-width letters, digits and brackets as half-width ones. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isSpaceChar(c)) {
        plain.append(c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - FIRST_WIDE + '!') : c);
      }
    }
    return plain.toString();
  }
}
