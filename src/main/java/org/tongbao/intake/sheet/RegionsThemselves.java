package org.tongbao.intake.sheet;

import java.util.HashSet;
import java.util.Set;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.RegionPath;
import org.tongbao.intake.text.PlainText;

/**
 * Refuses two ways of writing one thing: where notices are made for each region, a unit at 某省
 * counts as one of 某省本级, and so would another at 某省/某省本级.
 */
final class RegionsThemselves {
  private final boolean asked;
  private final Set<RegionPath> written = new HashSet<>();

  RegionsThemselves(NoticeSettings settings) {
    asked =
        settings.outputs().derived().stream()
            .anyMatch(notice -> notice.each() == DerivedNoticeEntry.Each.REGION);
    for (GroupName listed : settings.grouping().lowerRegions()) {
      RegionPath path = RegionPath.of(listed.name());
      if (isItself(path)) {
        written.add(path);
      }
    }
  }

  /** Adds the region of a row, unless the other way is listed, or stands in an earlier row. */
  void refuseTwice(Cells cells, RegionPath region) {
    if (!asked || region.levels() == 0) {
      return;
    }
    RegionPath above = isItself(region) ? region.upTo(region.levels() - 1) : region;
    RegionPath other = isItself(region) ? above : region.itself();
    if (written.contains(other)) {
      cells.error(
          Column.REGION,
          SheetMessage.REGION_BESIDE_ITSELF,
          PlainText.show(above.written()),
          PlainText.show(above.itself().last()),
          PlainText.show(above.itself().written()));
    } else {
      written.add(region);
    }
  }

  private static boolean isItself(RegionPath path) {
    return path.levels() > 1 && path.equals(path.upTo(path.levels() - 1).itself());
  }
}
