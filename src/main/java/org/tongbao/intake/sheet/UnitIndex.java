package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.Severity;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.SlipIndex;

/**
 * All units of one inspection, found by 网站标识码, or by 类别, 平台 and 名称. Reports units that cannot be
 * distinguished. Needs about 300 bytes a unit.
 */
final class UnitIndex {
  private static final int CANDIDATES = 5;

  private final String file;
  private final Map<String, IndexedUnit> byCode = new HashMap<>();
  private final Map<String, IndexedUnit> byName = new HashMap<>();
  private final SimilarUnits similar = new SimilarUnits(byName);
  private final Map<String, RowLine> refused = new HashMap<>();
  private final Map<String, RowLine> leftOut = new HashMap<>();
  private final SlipIndex names = new SlipIndex();

  /** The first row whose name could not be read: it may hold any unit. */
  private @Nullable RowLine unreadable;

  /**
   * @param file the sheet of units, as messages name it
   */
  public UnitIndex(String file) {
    this.file = file;
  }

  /**
   * Adds a unit; an error, and nothing is added, when an earlier one cannot be distinguished from
   * it; a reminder when an earlier one is similar.
   */
  public Optional<Problem> add(UnitRow row) {
    IndexedUnit added = new IndexedUnit(row);
    IndexedUnit sameName = byName.get(added.key);
    IndexedUnit twin = added.code.isEmpty() ? null : byCode.get(added.code);
    if (twin != null) {
      return Optional.of(
          SheetMessage.DUPLICATE_CODE.in(
              row.raw().head(),
              row.raw().place(Column.CODE),
              added.code,
              twin.line.seenFrom(row.raw().head()),
              twin.described()));
    }
    for (IndexedUnit other = sameName; other != null; other = other.next) {
      if (other.sameKind(added) && (added.code.isEmpty() || other.code.isEmpty())) {
        return Optional.of(duplicate(row.raw(), added, other));
      }
    }
    Optional<Problem> reminder = similar.add(added, row.raw());
    added.next = sameName;
    byName.put(added.key, added);
    if (sameName == null) {
      names.add(added.key);
    }
    if (!added.code.isEmpty()) {
      byCode.put(added.code, added);
    }
    return reminder;
  }

  /** Names the characters, where two names only look the same. */
  private static Problem duplicate(RawRow row, IndexedUnit added, IndexedUnit other) {
    Place place = row.place(Column.NAME);
    String written = PlainText.strip(row.cell(Column.NAME));
    return written.equals(other.name)
        ? SheetMessage.DUPLICATE_UNIT.in(
            row.head(), place, other.line.seenFrom(row.head()), added.described())
        : SheetMessage.DUPLICATE_LOOKALIKE.in(
            row.head(),
            place,
            other.line.seenFrom(row.head()),
            added.described(),
            VisibleForm.difference(written, other.name));
  }

  /**
   * Remembers that a row of the sheet was refused, so that problems of its unit's findings name
   * that row.
   */
  public void refuse(RawRow row) {
    if (unreadable == null && (row.fault() != null || row.ambiguous(Column.NAME))) {
      unreadable = row.at();
    }
    remember(row, refused);
  }

  /** Remembers that a row of the sheet is no data, as that of a unit that counts nowhere. */
  void leaveOut(RawRow row) {
    remember(row, leftOut);
  }

  private static void remember(RawRow row, Map<String, RowLine> rows) {
    for (Column column : List.of(Column.CODE, Column.NAME)) {
      String key = VisibleForm.ofCode(row.cell(column));
      if (!key.isEmpty()) {
        rows.putIfAbsent(key, row.at());
      }
    }
  }

  /** The finding with its unit and that unit's kind, or why no unit is certain. */
  public Reading<InRound<Finding>> resolve(FindingRow row) {
    UnitReference reference = row.reference();
    if (reference == null) {
      return settled(row, row.round(), row.finding(), row.old() ? counted(row) : null);
    }
    List<IndexedUnit> fitting = fitting(reference);
    if (fitting.size() != 1) {
      return Reading.refused(
          fitting.isEmpty() ? unknown(row, reference) : ambiguous(row, reference, fitting));
    }
    IndexedUnit unit = fitting.get(0);
    Optional<Problem> contradiction = contradiction(row, reference, unit);
    if (contradiction.isPresent()) {
      return Reading.refused(contradiction.get());
    }
    boolean earlier = row.old() && !unit.checked;
    return settled(
        row,
        earlier ? InRound.EARLIER : row.round(),
        unit.owner(row.finding()),
        row.round() == InRound.EARLIER ? null : doubtful(row, unit));
  }

  private static Reading<InRound<Finding>> settled(
      FindingRow row, int round, Finding finding, @Nullable Problem doubtful) {
    Problem misplaced =
        FindingRows.misplacedIndicator(row.raw(), finding.kind(), finding.indicator());
    List<Problem> problems = Stream.of(misplaced, doubtful).filter(Objects::nonNull).toList();
    return Reading.of(new InRound<>(round, finding), problems);
  }

  /** Whether the finding is of this inspection, and may be of such a unit. */
  private @Nullable Problem doubtful(FindingRow row, IndexedUnit unit) {
    if (row.old()) {
      return unit.checked
          ? counted(row)
          : SheetMessage.FINDING_OF_EARLIER_DATE.in(row.raw().head(), row.raw().place(Column.DATE));
    }
    // Such a unit would be listed as failed but not counted as failed.
    if (unit.checked) {
      return null;
    }
    // Without a date, what is said to be rectified or not is perhaps copied from the last period.
    boolean copied = row.finding().rectified() != null && row.finding().date() == null;
    if (row.finding().severity() != Severity.VETO && !copied) {
      return null;
    }
    return row.finding().severity() == Severity.VETO
        ? SheetMessage.VETO_OF_UNCHECKED_UNIT.in(
            row.raw().head(),
            row.raw().place(Column.SEVERITY),
            unit.line,
            unit.described(),
            unit.line.head().label(Column.CHECKED))
        : SheetMessage.FINDING_OF_UNCHECKED_UNIT.in(row.raw().head(), row.raw().place(Column.NAME));
  }

  private static Problem counted(FindingRow row) {
    return SheetMessage.OLD_FINDING_COUNTED.in(row.raw().head(), row.raw().place(Column.DATE));
  }

  /** Whether it has a unit that the finding may be of. */
  boolean has(FindingRow row) {
    return row.reference() == null || !fitting(row.reference()).isEmpty();
  }

  /** Whether it has a checked unit that the finding names. */
  boolean hasChecked(FindingRow row) {
    return row.reference() != null
        && fitting(row.reference()).stream().anyMatch(unit -> unit.checked);
  }

  /** Whether a refused row may be that of its unit. */
  boolean refused(FindingRow row) {
    UnitReference reference = row.reference();
    return reference != null && refused.containsKey(VisibleForm.ofCode(sought(reference)));
  }

  private static String sought(UnitReference reference) {
    return reference.code().isEmpty() ? reference.name() : reference.code();
  }

  private List<IndexedUnit> fitting(UnitReference reference) {
    if (!reference.code().isEmpty()) {
      IndexedUnit unit = byCode.get(reference.code());
      return unit == null ? List.of() : List.of(unit);
    }
    return called(reference.name(), reference.kind(), reference.platform());
  }

  /** The units of that name, and of that kind and platform where they are given, in sheet order. */
  private List<IndexedUnit> called(String name, String kind, String platform) {
    List<IndexedUnit> called = new ArrayList<>(1);
    for (IndexedUnit unit = byName.get(VisibleForm.of(name)); unit != null; unit = unit.next) {
      if (fits(kind, unit.kind) && fits(platform, unit.platform)) {
        called.add(unit);
      }
    }
    Collections.reverse(called);
    return called;
  }

  private static boolean fits(String given, String actual) {
    return given.isEmpty() || VisibleForm.same(given, actual);
  }

  /** A mistyped code may be another unit's: the row's other cells must agree with it. */
  private Optional<Problem> contradiction(FindingRow row, UnitReference given, IndexedUnit unit) {
    Column column =
        !fits(given.name(), unit.name)
            ? Column.NAME
            : !fits(given.kind(), unit.kind)
                ? Column.KIND
                : fits(given.platform(), unit.platform) ? null : Column.PLATFORM;
    return column == null
        ? Optional.empty()
        : Optional.of(
            SheetMessage.CODE_CONTRADICTED.in(
                row.raw().head(),
                row.raw().place(column),
                PlainText.show(row.raw().cell(column)),
                given.code(),
                unit.line,
                unit.described(),
                row.raw().head().label(column)));
  }

  private Problem unknown(FindingRow row, UnitReference reference) {
    boolean byCode = !reference.code().isEmpty();
    String sought = sought(reference);
    String shown = PlainText.show(sought);
    Place place = row.raw().place(byCode ? Column.CODE : Column.NAME);
    SheetHead head = row.raw().head();
    RowLine line = refused.get(VisibleForm.ofCode(sought));
    if (line != null) {
      return SheetMessage.UNIT_OF_REFUSED_ROW.in(head, place, shown, line);
    }
    List<IndexedUnit> sameName = called(reference.name(), "", "");
    if (!sameName.isEmpty()) {
      return byCode
          ? SheetMessage.NAME_WITH_OTHER_CODE.in(head, place, file, sought, list(sameName))
          : SheetMessage.NAME_OF_OTHER_KIND.in(
              head, place, file, reference.described(), list(sameName));
    }
    line = leftOut.get(VisibleForm.ofCode(sought));
    if (line != null) {
      return SheetMessage.UNIT_OF_ROW_LEFT_OUT.in(head, place, shown, line);
    }
    if (unreadable != null) {
      return (byCode ? SheetMessage.CODE_PERHAPS_UNREADABLE : SheetMessage.NAME_PERHAPS_UNREADABLE)
          .in(head, place, shown, unreadable);
    }
    return byCode
        ? SheetMessage.UNKNOWN_CODE.in(head, place, file, sought)
        : unknownName(head, place, reference);
  }

  /** Of the units of the nearest name, those of the row's kind and platform, with their places. */
  private Problem unknownName(SheetHead head, Place place, UnitReference reference) {
    List<IndexedUnit> near =
        names
            .nearest(VisibleForm.of(reference.name()), name -> !called(name, reference).isEmpty())
            .map(name -> called(name, reference))
            .orElse(List.of());
    return near.isEmpty()
        ? SheetMessage.UNKNOWN_UNIT_NAME.in(head, place, file, PlainText.show(reference.name()))
        : SheetMessage.MISSPELT_UNIT_NAME.in(
            head,
            place,
            file,
            PlainText.show(reference.name()),
            list(near, unit -> unit.line + unit.describedInPlace()));
  }

  private List<IndexedUnit> called(String name, UnitReference like) {
    return called(name, like.kind(), like.platform());
  }

  private Problem ambiguous(FindingRow row, UnitReference reference, List<IndexedUnit> fitting) {
    return SheetMessage.AMBIGUOUS_NAME.in(
        row.raw().head(),
        row.raw().place(Column.NAME),
        PlainText.show(reference.name()),
        file,
        fitting.size(),
        list(fitting));
  }

  private static String list(List<IndexedUnit> units) {
    SheetHead first = units.get(0).line.head();
    return list(units, unit -> unit.line.seenFrom(first) + unit.described());
  }

  private static String list(List<IndexedUnit> units, Function<IndexedUnit, String> described) {
    return units.stream().limit(CANDIDATES).map(described).collect(Collectors.joining("，"))
        + (units.size() > CANDIDATES ? "，等" + units.size() + "个" : "");
  }
}
