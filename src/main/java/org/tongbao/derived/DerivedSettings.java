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
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Figures;
import org.tongbao.inspection.NoticeSettings.Paper;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.inspection.RegionPath;
import org.tongbao.store.DerivedNotice;

/**
 * The settings of one derived notice: those of the main notice, without what applies to the main
 * notice only. 事实 and 事实表 describe all units, so a derived notice has none; it has all 参数. Each
 * notice has its own 发文字号, 主送, 版记 and 附注; 版头 and 落款 depend on the issuer.
 */
final class DerivedSettings {
  private final NoticeSettings main;
  private final DerivedNoticeEntry entry;
  private final DerivedNotice item;

  /**
   * @param main the settings of the main notice
   */
  DerivedSettings(NoticeSettings main, DerivedNotice item) {
    this.main = main;
    this.entry = main.outputs().derived().get(item.entry());
    this.item = item;
  }

  /** Its subject: the path of a region, or a path of one name. */
  RegionPath subject() {
    return entry.each() == Each.REGION
        ? RegionPath.of(item.name())
        : new RegionPath(List.of(item.name()));
  }

  /** Its 发文字号; null where it has none. */
  @Nullable DocumentNumber number() {
    if (entry.number().equals(DerivedNoticeEntry.OPEN)) {
      LocalDate date = main.paper().date();
      int year = date == null ? main.basics().period().year() : date.getYear();
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
   * @param sponsor 主办单位 of the unit; empty if there is none
   * @param itself whether units at the region itself count as 本级
   */
  NoticeSettings settings(String sponsor, boolean itself) {
    return new NoticeSettings(
        main.basics().withTemplate(entry.template()),
        paper(sponsor),
        main.text()
            .withAddressees(entry.addressees().stream().map(text -> fill(text, sponsor)).toList()),
        new Grouping(
            main.grouping().kinds(),
            regions(itself),
            List.of(),
            departments(),
            main.grouping().orders()),
        OwnSheets.of(main.sheets().own()),
        main.scoring(),
        new Figures(List.of(), main.figures().parameters(), List.of(), List.of()),
        main.outputs().withoutDerived(),
        main.places());
  }

  /** The issuer. */
  String issuer(String sponsor) {
    return entry.issuer().isEmpty() ? main.paper().issuer() : fill(entry.issuer(), sponsor);
  }

  private Paper paper(String sponsor) {
    Paper paper = main.paper();
    boolean own = !entry.issuer().isEmpty();
    String issuer = issuer(sponsor);
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
    return Placeholder.SPONSOR.fill(Placeholder.NAME.fill(text, subject().last()), sponsor);
  }

  /** 本级 and the listed regions one level below, in the official order. */
  private List<GroupName> regions(boolean itself) {
    List<GroupName> regions = new ArrayList<>();
    RegionPath above = subject();
    String own = CountedRegions.itself(above);
    if (itself
        && below().stream().noneMatch(each -> RegionPath.of(each.name()).last().equals(own))) {
      regions.add(new GroupName(own, own));
    }
    for (GroupName each : below()) {
      String name = RegionPath.of(each.name()).last();
      boolean same = each.shortName().equals(each.name());
      regions.add(new GroupName(name, same ? name : each.shortName()));
    }
    return regions;
  }

  /** Whether the settings list regions one level below. */
  boolean listsRegionsBelow() {
    return !below().isEmpty();
  }

  private List<GroupName> below() {
    RegionPath above = subject();
    return main.grouping().lowerRegions().stream()
        .filter(
            each -> entry.each() == Each.REGION && RegionPath.of(each.name()).isJustBelow(above))
        .toList();
  }

  private List<GroupName> departments() {
    return entry.each() == Each.DEPARTMENT
        ? main.grouping().departments().stream()
            .filter(each -> each.name().equals(item.name()))
            .toList()
        : List.of();
  }
}
