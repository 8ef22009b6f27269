package org.tongbao.derived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.DerivedNoticeEntry.Each;
import org.tongbao.inspection.DerivedNoticeEntry.Placeholder;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Figures;
import org.tongbao.inspection.NoticeSettings.Grouping;
import org.tongbao.inspection.NoticeSettings.Paper;
import org.tongbao.inspection.RegionPath;
import org.tongbao.store.DerivedNotice;

/**
 * The settings of one further notice: those of the notice of all, less what is true or meant of
 * that one only. 事实 and 事实表 speak of the whole, so a template that asks for one is told that there
 * is none; 发文字号, 主送, 版记 and 附注 are each notice's own; a head and a signature are the issuer's.
 */
final class DerivedSettings {
  /** What stands in for a number that is still to be given. */
  private static final String OPEN = "待定";

  private final NoticeSettings all;
  private final DerivedNoticeEntry entry;
  private final DerivedNotice item;

  /**
   * @param all the settings of the notice of all
   */
  DerivedSettings(NoticeSettings all, DerivedNotice item) {
    this.all = all;
    this.entry = all.outputs().derived().get(item.entry());
    this.item = item;
  }

  /** What it is of: a region's path, anything else a path of its one name. */
  RegionPath subject() {
    return entry.each() == Each.REGION
        ? RegionPath.of(item.name())
        : new RegionPath(List.of(item.name()));
  }

  /** Its 发文字号; null where it has none. */
  @Nullable DocumentNumber number() {
    if (entry.number().equals(OPEN)) {
      LocalDate date = all.paper().date();
      int year = date == null ? all.basics().period().year() : date.getYear();
      return new DocumentNumber("", year, null);
    }
    if (entry.number().isEmpty()) {
      return null;
    }
    DocumentNumber form =
        DocumentNumber.parse(Placeholder.SERIAL.fill(entry.number(), "1")).orElseThrow();
    int serial = entry.firstSerial() + item.serial() - 1;
    return form.open() ? form : new DocumentNumber(form.organCode(), form.year(), serial);
  }

  /**
   * The settings.
   *
   * @param sponsor 主办单位 of the unit; empty where it has none, or the notice is of no unit
   * @param itself whether units at the region itself count beside those below it
   */
  NoticeSettings settings(String sponsor, boolean itself) {
    return new NoticeSettings(
        all.basics().withTemplate(entry.template()),
        paper(sponsor),
        all.text()
            .withAddressees(entry.addressees().stream().map(text -> fill(text, sponsor)).toList()),
        new Grouping(all.grouping().kinds(), regions(itself), List.of(), departments()),
        all.scoring(),
        Figures.NONE,
        all.outputs().withoutDerived(),
        all.places());
  }

  private Paper paper(String sponsor) {
    Paper paper = all.paper();
    boolean own = !entry.issuer().isEmpty();
    String issuer = own ? fill(entry.issuer(), sponsor) : paper.issuer();
    return new Paper(
        issuer,
        own ? issuer : paper.signedBy(),
        paper.date(),
        number(),
        own ? null : paper.head(),
        paper.sealed(),
        "",
        null);
  }

  private String fill(String text, String sponsor) {
    String name = subject().last();
    String named = Placeholder.NAME.fill(text, name);
    return Placeholder.SPONSOR.fill(named, sponsor.isEmpty() ? name : sponsor);
  }

  /** 本级 and what is listed below, in the official order. */
  private List<GroupName> regions(boolean itself) {
    List<GroupName> regions = new ArrayList<>();
    RegionPath above = subject();
    if (itself) {
      String name = CountedRegions.itself(above);
      regions.add(new GroupName(name, name));
    }
    if (entry.each() == Each.REGION) {
      for (GroupName each : all.grouping().lowerRegions()) {
        RegionPath path = RegionPath.of(each.name());
        if (path.levels() == above.levels() + 1 && path.upTo(above.levels()).equals(above)) {
          boolean same = each.shortName().equals(each.name());
          regions.add(new GroupName(path.last(), same ? path.last() : each.shortName()));
        }
      }
    }
    return regions;
  }

  private List<GroupName> departments() {
    return entry.each() == Each.DEPARTMENT
        ? all.grouping().departments().stream()
            .filter(each -> each.name().equals(item.name()))
            .toList()
        : List.of();
  }
}
