package org.tongbao.intake.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.IndicatorCatalogue;
import org.tongbao.inspection.IndicatorCatalogue.Indicator;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.RegionPath;
import org.tongbao.inspection.Severity;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.OfficialNames;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RegionNames;
import org.tongbao.intake.text.WrittenRegion;
import org.tongbao.problem.Problem;

/** The values that columns may have. */
public final class KnownValues {
  static final List<String> YES_OR_NO = List.of("是", "否");
  private static final List<String> RESULTS = List.of(UnitRows.PASSED, UnitRows.FAILED);

  private final Map<Column, List<String>> closed = new EnumMap<>(Column.class);
  private final List<String> regionNames;
  private final RegionNames regions;
  private final OfficialNames departments;
  private final GroupOrders orders;
  private final DateWindow window;

  KnownValues(NoticeSettings settings) {
    closed.put(Column.KIND, settings.grouping().kinds());
    closed.put(Column.SEVERITY, Arrays.stream(Severity.values()).map(Severity::label).toList());
    closed.put(Column.INDICATOR, IndicatorCatalogue.all().stream().map(Indicator::code).toList());
    closed.put(Column.CHECKED, List.of("是", "否", SheetMapping.NOT_COUNTED));
    closed.put(Column.RESULT, RESULTS);
    List.of(Column.RECTIFIED, Column.LISTED, Column.NAMED)
        .forEach(column -> closed.put(column, YES_OR_NO));
    if (!settings.grouping().rounds().isEmpty()) {
      closed.put(Column.ROUND, settings.grouping().rounds());
    }
    List<GroupName> listed = new ArrayList<>(settings.grouping().regions());
    listed.addAll(settings.grouping().lowerRegions());
    this.regionNames = listed.stream().map(GroupName::name).toList();
    this.regions = RegionNames.of(listed);
    this.departments = OfficialNames.of(settings.grouping().departments());
    this.orders = new GroupOrders(settings);
    this.window = settings.basics().window();
  }

  /** What each column may have, by its name, where that is listed. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new HashMap<>();
    closed.forEach((column, all) -> values.put(column.heading(), all));
    if (!regionNames.isEmpty()) {
      values.put(Column.REGION.heading(), regionNames);
    }
    return values;
  }

  /** Reminders of words with a meaning of their own, which the settings map to another. */
  public static List<Problem> mappedToOthers(NoticeSettings settings) {
    if (settings.sheets().values().isEmpty()) {
      return List.of(); // most settings map none
    }
    KnownValues known = new KnownValues(settings);
    List<Problem> reminders = new ArrayList<>();
    for (Column column : Column.values()) {
      settings.sheets().values().entrySet().stream()
          .filter(each -> column.isCalled(each.getKey()))
          .flatMap(each -> each.getValue().entrySet().stream())
          .filter(each -> known.isOther(column, each.getKey(), each.getValue().text()))
          .map(
              each ->
                  SheetMessage.VALUE_MAPPED_TO_ANOTHER.at(
                      each.getValue().place(),
                      column.heading(),
                      PlainText.show(each.getKey()),
                      PlainText.show(each.getValue().text())))
          .forEach(reminders::add);
    }
    return reminders;
  }

  /** Whether both are values of a column, and different ones: a word for 不计 is none. */
  private boolean isOther(Column column, String text, String meaning) {
    if (meaning.equals(SheetMapping.NOT_COUNTED)) {
      return false;
    }
    Optional<String> own = full(column, text);
    return own.isPresent() && !own.equals(full(column, meaning));
  }

  /** A value as it is listed, by whichever of its names. */
  private Optional<String> full(Column column, String text) {
    if (column == Column.DEPARTMENT) {
      return Optional.ofNullable(departments.full(text));
    }
    if (column == Column.REGION) {
      RegionPath path = WrittenRegion.parse(text).path();
      return path == null || !isRegion(text)
          ? Optional.empty()
          : Optional.of(regions.inFull(path, unlisted -> {}).written());
    }
    return closed.getOrDefault(column, List.of()).stream()
        .filter(value -> VisibleForm.same(value, text))
        .findFirst();
  }

  /** The columns whose values are looked at. */
  Set<Column> columns() {
    Set<Column> columns = new TreeSet<>(closed.keySet());
    columns.add(Column.PLATFORM);
    if (orders.lists(Column.LEVEL.heading())) {
      columns.add(Column.LEVEL);
    }
    if (!regionNames.isEmpty()) {
      columns.add(Column.REGION);
    }
    return columns;
  }

  /** Whether a column takes a value as it is. */
  boolean takes(Column column, String text) {
    if (column == Column.PLATFORM) {
      return kindOf(text).isEmpty() && (isKind(text) || isListed(column, text));
    }
    if (column == Column.LEVEL) {
      return isListed(column, text);
    }
    if (column == Column.RESULT && UnitRows.DASH.matcher(text).matches()) {
      return true;
    }
    List<String> values = closed.get(column);
    if (values != null) {
      return values.contains(text);
    }
    WrittenRegion written = WrittenRegion.parse(text);
    AtomicBoolean unlisted = new AtomicBoolean(written.path() == null);
    if (written.path() != null) {
      regions.inFull(written.path(), each -> unlisted.set(true));
    }
    return !unlisted.get();
  }

  /** Whether settings or the program list a value, of a column whose values are listed. */
  boolean lists(Column column, String text) {
    return column == Column.PLATFORM
        ? orders.lists(column.heading()) && takes(column, text)
        : columns().contains(column) && takes(column, text);
  }

  /** Whether a day is within 检查时段, or within the earliest and the latest of several. */
  boolean isInspected(LocalDate day) {
    return window.contains(new DateWindow(day, day));
  }

  private boolean isKind(String text) {
    return closed.getOrDefault(Column.KIND, List.of()).contains(text);
  }

  /** Also where no order is given, so that every value is a group. */
  private boolean isListed(Column column, String text) {
    return !orders.lists(column.heading()) || orders.has(column.heading(), text);
  }

  /** The kind that a word certainly means and that is not its own name; else empty. */
  String kindOf(String text) {
    Synonyms.Meaning<String> kind = Synonyms.value(Column.KIND, "", text);
    boolean means =
        kind.certain() && closed.getOrDefault(Column.KIND, List.of()).containsAll(kind.meant());
    return means ? kind.meant().get(0) : "";
  }

  /** Whether a value is the name of a listed region. */
  boolean isRegion(String text) {
    return !regionNames.isEmpty() && takes(Column.REGION, text);
  }

  /** Whether a value is the name of a department. */
  boolean isDepartment(String text) {
    return departments.full(text) != null;
  }
}
