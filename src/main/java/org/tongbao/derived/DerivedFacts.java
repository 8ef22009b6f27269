package org.tongbao.derived;

import java.util.List;
import org.tongbao.inspection.DerivedNoticeEntry.Each;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.RegionPath;
import org.tongbao.notice.InMemoryFacts;
import org.tongbao.notice.Notice;
import org.tongbao.notice.NoticeAssembly;
import org.tongbao.notice.Subject;
import org.tongbao.notice.UnitFinding;
import org.tongbao.render.NoticeModel;
import org.tongbao.store.DerivedNotice;

/**
 * The units and findings of one derived notice, and its model. Counting and assembly are the same
 * as for the main notice.
 *
 * @param item the notice
 * @param units in the order of the sheet, each with the full path of its region
 * @param findings of these units, in the order of the sheet
 */
public record DerivedFacts(
    DerivedNotice item, List<InspectedUnit> units, List<UnitFinding> findings) {

  /** A model and the settings that it was assembled with. */
  public record Model(NoticeSettings settings, Notice notice) {}

  /**
   * Assembles the model.
   *
   * @param main the settings of the main notice
   */
  public Model model(NoticeSettings main) {
    Each each = main.outputs().derived().get(item.entry()).each();
    DerivedSettings own = new DerivedSettings(main, item);
    RegionPath path = own.subject();
    InMemoryFacts facts =
        each == Each.REGION
            ? CountedRegions.below(path, own.listsRegionsBelow(), units, findings)
            : CountedRegions.below(RegionPath.of(""), false, units, findings);
    boolean itself =
        each == Each.REGION
            && facts.all().stream()
                .anyMatch(unit -> unit.region().equals(CountedRegions.itself(path)));
    InspectedUnit unit = each == Each.FAILING_UNIT ? units.get(0) : null;
    NoticeSettings settings = own.settings(unit == null ? "" : unit.sponsor(), itself);
    Subject subject = new Subject("另出通报的" + each.label(), path, unit);
    Notice notice =
        new NoticeAssembly(settings, new NoticeModel(facts, settings).census(), facts, subject)
            .assemble();
    return new Model(settings, notice);
  }
}
