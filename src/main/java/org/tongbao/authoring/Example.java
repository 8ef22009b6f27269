package org.tongbao.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tongbao.derived.CountedRegions;
import org.tongbao.derived.DerivedFacts;
import org.tongbao.derived.DerivedList;
import org.tongbao.derived.GatheredFacts;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.EarlierEntry;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.inspection.RegionPath;
import org.tongbao.notice.InMemoryFacts;
import org.tongbao.notice.Notice;
import org.tongbao.notice.UnitFinding;
import org.tongbao.render.NoticeModel;
import org.tongbao.store.DerivedNotice;

/**
 * A small inspection, held in memory, that a template set is tried with.
 *
 * @param facts with the full path of each region
 * @param past earlier notices, each of another period
 */
public record Example(NoticeSettings settings, InMemoryFacts facts, List<PriorNotice> past) {

  /** Keeps its own copy. */
  public Example {
    past = List.copyOf(past);
  }

  /** One without later rounds and without history. */
  public Example(NoticeSettings settings, List<InspectedUnit> units, List<UnitFinding> findings) {
    this(settings, new InMemoryFacts(units, findings), List.of());
  }

  /** In the order of their sheet, those of the first round. */
  public List<InspectedUnit> units() {
    return facts.all();
  }

  /** In the order of their sheet, those of the first round. */
  public List<UnitFinding> findings() {
    return facts.findings();
  }

  /** The same with more earlier notices; one of a period that is there already is left out. */
  Example with(List<PriorNotice> others) {
    List<PriorNotice> all = new ArrayList<>(past);
    for (PriorNotice other : others) {
      if (all.stream().noneMatch(each -> each.period().equals(other.period()))) {
        all.add(other);
      }
    }
    return new Example(settings, facts, all);
  }

  /** The same with an invented notice for each filed period that the settings name. */
  Example withNamed() {
    return with(
        settings.figures().earlier().stream()
            .filter(EarlierEntry.Filed.class::isInstance)
            .map(entry -> ExampleVariants.past(this, ((EarlierEntry.Filed) entry).period()))
            .toList());
  }

  /** From its facts to its notice. */
  NoticeModel model() {
    return new NoticeModel(counted(facts), settings);
  }

  private static InMemoryFacts counted(InMemoryFacts facts) {
    InMemoryFacts first =
        CountedRegions.below(RegionPath.of(""), false, facts.all(), facts.findings());
    return new InMemoryFacts(
        first.all(),
        first.findings(),
        facts.laterRounds().stream().map(Example::counted).toList(),
        facts.earlierFindings());
  }

  /**
   * Makes what a set is tried with: the notice; where the settings name another set for that, and
   * this one for derived notices, all of these, or one of the first unit where nothing fails.
   *
   * @param set the set's name
   */
  List<DerivedFacts.Model> models(String set) {
    List<DerivedNotice> items = new ArrayList<>();
    if (!set.equals(settings.basics().template())) {
      for (DerivedList.Planned each : DerivedList.of(this::forEachUnit, settings).planned()) {
        if (settings.outputs().derived().get(each.item().entry()).template().equals(set)) {
          items.add(each.item());
        }
      }
      if (items.isEmpty()) {
        oneUnit(set).ifPresent(items::add);
      }
    }
    return items.isEmpty()
        ? List.of(new DerivedFacts.Model(settings, notice()))
        : GatheredFacts.of(units(), findings(), settings, items).stream()
            .map(facts -> facts.model(settings))
            .toList();
  }

  /** Where nothing fails, a letter is tried with the first unit. */
  private Optional<DerivedNotice> oneUnit(String set) {
    for (int entry = 0;
        entry < settings.outputs().derived().size() && !units().isEmpty();
        entry++) {
      DerivedNoticeEntry notice = settings.outputs().derived().get(entry);
      if (notice.template().equals(set) && notice.each() == DerivedNoticeEntry.Each.FAILING_UNIT) {
        InspectedUnit unit = units().get(0);
        return Optional.of(new DerivedNotice(1, entry, 1, unit.name(), unit.row(), ""));
      }
    }
    return Optional.empty();
  }

  private void forEachUnit(BiConsumer<InspectedUnit, Boolean> each) {
    facts.forEachUnit(each);
  }

  /** Makes the model. */
  public Notice notice() {
    return model().notice(past);
  }
}
