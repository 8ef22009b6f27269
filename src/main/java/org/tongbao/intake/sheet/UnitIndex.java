package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.Severity;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Problem;

/**
 * All units of one inspection by what findings call them: 网站标识码, else 类别, 平台 and 名称. It tells units
 * that cannot be told apart. Holds some 300 bytes a unit.
 */
public final class UnitIndex {
  private static final int CANDIDATES = 5;

  private final String file;
  private final Map<String, IndexedUnit> byCode = new HashMap<>();
  private final Map<String, IndexedUnit> byName = new HashMap<>();
  private final Map<String, Integer> refused = new HashMap<>();
  private final NearbyNames names = new NearbyNames();
  private final NearbyNames codes = new NearbyNames();

  /** The line of the first row whose name could not be read, or 0: it may hold any unit. */
  private int unreadable;

  /**
   * @param file the sheet of units, as messages name it
   */
  public UnitIndex(String file) {
    this.file = file;
  }

  /** Takes in a unit; a problem, and no unit, when an earlier one cannot be told from it. */
  public Optional<Problem> add(UnitRow row) {
    IndexedUnit added = new IndexedUnit(row);
    IndexedUnit sameName = byName.get(added.name);
    IndexedUnit twin = added.code.isEmpty() ? null : byCode.get(added.code);
    if (twin != null) {
      return Optional.of(
          Problem.error(
              row.raw().place(Column.CODE),
              "网站标识码“" + added.code + "”已用于第" + twin.line + "行" + twin.described(),
              "标识码不能重复：请改正其中一个；若是同一个检查对象，请删去一行"));
    }
    for (IndexedUnit other = sameName; other != null; other = other.next) {
      if (other.sameKind(added) && (added.code.isEmpty() || other.code.isEmpty())) {
        return Optional.of(
            Problem.error(
                row.raw().place(Column.NAME),
                "与第" + other.line + "行重复：都是" + added.described(),
                "请删去一行；若确是两个检查对象，请给两行都填上网站标识码，或改用能区分的名称"));
      }
    }
    added.next = sameName;
    byName.put(added.name, added);
    if (sameName == null) {
      names.add(added.name);
    }
    if (!added.code.isEmpty()) {
      byCode.put(added.code, added);
      codes.add(added.code);
    }
    return Optional.empty();
  }

  /**
   * Remembers that a row of the sheet was refused, so that findings of its unit are told so, not
   * that there is no such unit.
   */
  public void refuse(RawRow row) {
    if (unreadable == 0 && (row.fault() != null || row.doubts(Column.NAME))) {
      unreadable = row.line();
    }
    for (Column column : List.of(Column.CODE, Column.NAME)) {
      String text = PlainText.strip(row.cell(column));
      if (!text.isEmpty()) {
        refused.putIfAbsent(text, row.line());
      }
    }
  }

  /** The finding with its unit and that unit's kind, or why no unit is certain. */
  public Reading<Finding> resolve(FindingRow row) {
    UnitReference reference = row.reference();
    if (reference == null) {
      return settled(row, row.finding(), null);
    }
    List<IndexedUnit> fitting = fitting(reference);
    if (fitting.size() != 1) {
      return Reading.refused(
          fitting.isEmpty() ? unknown(row, reference) : ambiguous(row, reference, fitting));
    }
    IndexedUnit unit = fitting.get(0);
    Optional<Problem> contradiction = contradiction(row, reference, unit);
    return contradiction.isPresent()
        ? Reading.refused(contradiction.get())
        : settled(row, unit.owner(row.finding()), uninspected(row, unit));
  }

  private static Reading<Finding> settled(
      FindingRow row, Finding finding, @Nullable Problem uninspected) {
    Problem misplaced =
        FindingRows.misplacedIndicator(row.raw(), finding.kind(), finding.indicator());
    List<Problem> problems = Stream.of(misplaced, uninspected).filter(Objects::nonNull).toList();
    return Reading.of(finding, problems);
  }

  /** It would be listed as failed and not be counted as failed. */
  private @Nullable Problem uninspected(FindingRow row, IndexedUnit unit) {
    return unit.checked || row.finding().severity() != Severity.VETO
        ? null
        : Problem.error(
            row.raw().place(Column.SEVERITY),
            "“单项否决”记在没有检查的单位上：" + at(unit) + unit.described() + "的“检查”写的是“否”，不会计入不合格",
            "若检查过，请把那一行的“检查”改为“是”；若没有检查，请改严重程度，或删去这一行");
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
    for (IndexedUnit unit = byName.get(name); unit != null; unit = unit.next) {
      if (fits(kind, unit.kind) && fits(platform, unit.platform)) {
        called.add(unit);
      }
    }
    Collections.reverse(called);
    return called;
  }

  private static boolean fits(String given, String actual) {
    return given.isEmpty() || given.equals(actual);
  }

  /** A slip in a code may hit another unit: what else the row says must agree. */
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
            Problem.error(
                row.raw().place(column),
                "“"
                    + PlainText.show(row.raw().cell(column))
                    + "”与网站标识码“"
                    + given.code()
                    + "”对不上："
                    + at(unit)
                    + "是"
                    + unit.described(),
                "请核对标识码和" + column.heading() + "，改正其中一个；只填标识码也可以"));
  }

  private Problem unknown(FindingRow row, UnitReference reference) {
    boolean byCode = !reference.code().isEmpty();
    String sought = byCode ? reference.code() : reference.name();
    Column column = byCode ? Column.CODE : Column.NAME;
    Integer line = refused.get(sought);
    if (line != null) {
      return Problem.error(
          row.raw().place(column),
          "“" + PlainText.show(sought) + "”写在 " + file + " 第" + line + "行，而那一行有错误，没有收下",
          "请先改好那一行，这一处随之解决");
    }
    String what = byCode ? "网站标识码为“" : "名称为“";
    List<IndexedUnit> sameName = called(reference.name(), "", "");
    if (!sameName.isEmpty()) {
      return Problem.error(
          row.raw().place(column),
          file + " 里没有" + (byCode ? what + sought + "”的检查对象" : "这样的" + reference.described()),
          "名称相同的有：" + list(sameName) + "，请核对" + (byCode ? "标识码" : "类别和平台"));
    }
    if (unreadable > 0) {
      return Problem.error(
          row.raw().place(column),
          "没有找到" + what + PlainText.show(sought) + "”的检查对象，" + file + " 第" + unreadable + "行又没能读出",
          "请先改好那一行，再看这一处");
    }
    return Problem.error(
        row.raw().place(column),
        file + " 里没有" + what + PlainText.show(sought) + "”的检查对象",
        (byCode ? codes : names).nearest(sought).map(near -> offer(sought, near, byCode)).orElse("")
            + "若确有这个对象，请在 "
            + file
            + " 里补上一行");
  }

  private String offer(String sought, String near, boolean byCode) {
    IndexedUnit unit = Objects.requireNonNull((byCode ? this.byCode : byName).get(near));
    String code = byCode ? "，标识码“" + unit.code + "”" : "";
    boolean looksAlike = PlainText.show(near).equals(PlainText.show(sought));
    return "最接近的是 "
        + at(unit)
        + unit.described()
        + code
        + (looksAlike ? "，只差看不见的字符，请把两处重新输入一遍；" : "；");
  }

  private Problem ambiguous(FindingRow row, UnitReference reference, List<IndexedUnit> fitting) {
    return Problem.error(
        row.raw().place(Column.NAME),
        "“"
            + PlainText.show(reference.name())
            + "”合于 "
            + file
            + " 里"
            + fitting.size()
            + "个检查对象："
            + list(fitting),
        "请再填网站标识码、类别或平台，使它只合于一个");
  }

  private String at(IndexedUnit unit) {
    return file + " 第" + unit.line + "行";
  }

  private static String list(List<IndexedUnit> units) {
    return units.stream()
            .limit(CANDIDATES)
            .map(unit -> "第" + unit.line + "行" + unit.described())
            .collect(Collectors.joining("，"))
        + (units.size() > CANDIDATES ? "，等" + units.size() + "个" : "");
  }
}
