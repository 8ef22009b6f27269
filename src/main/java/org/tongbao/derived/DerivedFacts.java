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
 * The units of one further notice with their findings, and the model made of them: by the same
 * counting and the same assembly as the notice of all.
 *
 * @param item the notice
 * @param units in the order of the sheet, each with its region's whole path
 * @param findings of these units, in the order of the sheet
 */
public record DerivedFacts(
    DerivedNotice item, List<InspectedUnit> units, List<UnitFinding> findings) {

  /** The model, and the settings that it is made with. */
  public record Model(NoticeSettings settings, Notice notice) {}

  /**
   * Makes the model.
   *
   * @param all the settings of the notice of all
   */
  public Model model(NoticeSettings all) {
    Each each = all.outputs().derived().get(item.entry()).each();
    DerivedSettings frame = new DerivedSettings(all, item);
    RegionPath path = frame.subject();
    InMemoryFacts facts =
        CountedRegions.below(each == Each.REGION ? path : RegionPath.of(""), units, findings);
    boolean itself =
        each == Each.REGION
            && facts.all().stream()
                .anyMatch(unit -> unit.region().equals(CountedRegions.itself(path)));
    InspectedUnit unit = each == Each.FAILING_UNIT ? units.get(0) : null;
    NoticeSettings settings = frame.settings(unit == null ? "" : unit.sponsor(), itself);
    Subject subject = new Subject("另出通报的" + each.label(), path, unit);
    Notice notice =
        new NoticeAssembly(settings, NoticeModel.census(facts, settings), facts, subject)
            .assemble();
    return new Model(settings, notice);
  }
}
