package org.tongbao.results;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.RowPlaces;

/**
 * Reminds of units whose names begin with a region or department other than their own: a column
 * that was sorted alone, or moved by a row.
 */
final class MisplacedUnits {
  /** More of them are told together. */
  private static final int MOST = 5;

  private final String column;
  private final List<GroupName> groups;
  private final List<Misplaced> found = new ArrayList<>();

  /** A unit in a group, and the other group with which its name begins. */
  private record Misplaced(Place place, String name, String group, String other) {}

  private MisplacedUnits(String column, List<GroupName> groups) {
    this.column = column;
    this.groups = groups;
  }

  static List<Problem> reminders(InspectionStore store, NoticeSettings settings) {
    MisplacedUnits regions = new MisplacedUnits("地区", settings.grouping().regions());
    MisplacedUnits departments = new MisplacedUnits("部门", settings.grouping().departments());
    RowPlaces places = store.places(Sheet.UNITS.stem());
    store.forEachCountedUnit(
        (stored, vetoed) -> {
          InspectedUnit unit = stored.unit();
          Place place = places.of(unit.row(), stored.line());
          regions.add(unit.name(), unit.region(), place);
          departments.add(unit.name(), unit.department(), place);
        });
    List<Problem> reminders = new ArrayList<>(regions.reminders());
    reminders.addAll(departments.reminders());
    return reminders;
  }

  /** The longest name decides: 甲市乙区 is no unit of 甲市 where both are listed. */
  private void add(String name, String group, Place place) {
    GroupName other = null;
    for (GroupName each : groups) {
      boolean longer = other == null || each.name().length() > other.name().length();
      if (longer && name.startsWith(each.name())) {
        other = each;
      }
    }
    if (other != null && !group.isEmpty() && !begins(name, group)) {
      found.add(new Misplaced(place, name, group, other.name()));
    }
  }

  private boolean begins(String name, String group) {
    return groups.stream()
        .filter(each -> each.name().equals(group))
        .anyMatch(own -> name.startsWith(own.name()) || name.startsWith(own.shortName()));
  }

  private List<Problem> reminders() {
    if (found.size() <= MOST) {
      return found.stream()
          .map(
              unit ->
                  ResultsMessage.UNIT_OF_OTHER_GROUP.at(
                      unit.place, unit.name, unit.group, unit.other, column))
          .toList();
    }
    Misplaced first = found.get(0);
    return List.of(
        ResultsMessage.UNITS_OF_OTHER_GROUPS.at(
            Place.of(first.place.file()),
            found.size(),
            column,
            first.place.line(),
            first.name,
            first.group));
  }
}
