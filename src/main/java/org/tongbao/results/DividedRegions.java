package org.tongbao.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnValue;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.RowPlaces;

/**
 * Reminds of a region whose units stand in two groups of an own column, where the column groups
 * whole regions: nearly every other region has one value, and regions share values.
 */
final class DividedRegions {
  private static final int FEWEST_WHOLE = 3;

  /** As many whole regions are needed for each divided one. */
  private static final int WHOLE_FOR_ONE = 3;

  private final String column;
  private final Map<String, Map<String, List<Place>>> regions = new LinkedHashMap<>();

  private DividedRegions(String column) {
    this.column = column;
  }

  /** Reminders of the units of a run, whose sheets are loaded. */
  static List<Problem> reminders(InspectionStore store, NoticeSettings settings) {
    List<DividedRegions> columns =
        settings.sheets().own().units().stream()
            .filter(column -> column.type() == OwnColumn.Type.TEXT)
            .map(column -> new DividedRegions(column.name()))
            .toList();
    if (columns.isEmpty()) {
      return List.of();
    }
    RowPlaces places = store.places(Sheet.UNITS.stem());
    store.forEachCountedUnit(
        (stored, vetoed) -> {
          Place place = places.of(stored.unit().row(), stored.line());
          columns.forEach(column -> column.add(stored.unit(), place));
        });
    return columns.stream().flatMap(column -> column.reminders().stream()).toList();
  }

  private void add(InspectedUnit unit, Place place) {
    if (!unit.region().isEmpty() && unit.own().get(column) instanceof OwnValue.Text group) {
      regions
          .computeIfAbsent(unit.region(), none -> new LinkedHashMap<>())
          .computeIfAbsent(group.value(), none -> new ArrayList<>())
          .add(place);
    }
  }

  private List<Problem> reminders() {
    List<String> whole =
        regions.values().stream()
            .filter(groups -> groups.size() == 1 && units(groups) > 1)
            .map(groups -> groups.keySet().iterator().next())
            .toList();
    List<String> divided =
        regions.keySet().stream()
            .filter(region -> Objects.requireNonNull(regions.get(region)).size() > 1)
            .toList();
    boolean shared = whole.stream().distinct().count() < whole.size();
    if (whole.size() < FEWEST_WHOLE || !shared || whole.size() < divided.size() * WHOLE_FOR_ONE) {
      return List.of();
    }
    List<Problem> reminders = new ArrayList<>();
    for (String region : divided) {
      remind(region, Objects.requireNonNull(regions.get(region)), reminders);
    }
    return reminders;
  }

  /** At each unit that is not in the largest group. */
  private void remind(String region, Map<String, List<Place>> groups, List<Problem> reminders) {
    String largest = groups.keySet().iterator().next();
    for (Map.Entry<String, List<Place>> group : groups.entrySet()) {
      if (group.getValue().size() > Objects.requireNonNull(groups.get(largest)).size()) {
        largest = group.getKey();
      }
    }
    for (Map.Entry<String, List<Place>> group : groups.entrySet()) {
      if (!group.getKey().equals(largest)) {
        for (Place place : group.getValue()) {
          reminders.add(
              ResultsMessage.REGION_IN_TWO_GROUPS.at(
                  place, column, group.getKey(), region, largest));
        }
      }
    }
  }

  private static int units(Map<String, List<Place>> groups) {
    return groups.values().stream().mapToInt(List::size).sum();
  }
}
