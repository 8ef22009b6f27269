package org.tongbao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.notice.Facts;
import org.tongbao.notice.Notice;
import org.tongbao.notice.NoticeAssembly;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.results.GivenTotals;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.Tally;
import org.tongbao.store.InspectionStore;

/** From facts to the notice model. Counts the facts once, when the counts are first asked for. */
public final class NoticeModel {
  private final Facts facts;
  private final NoticeSettings settings;
  private @Nullable Census census;

  public NoticeModel(Facts facts, NoticeSettings settings) {
    this.facts = facts;
    this.settings = settings;
  }

  /** The model of a run, whose sheets are loaded before it is used. */
  public static NoticeModel of(InspectionStore store, NoticeSettings settings) {
    return new NoticeModel(new StoredFacts(store, settings.grouping().roundCount()), settings);
  }

  /** What it is made of. */
  public Facts facts() {
    return facts;
  }

  /** The counts of all units. */
  public Census census() {
    if (census == null) {
      census = NoticeAssembly.census(settings, facts);
    }
    return census;
  }

  /**
   * Assembles the model.
   *
   * @param past prior notices, the latest first
   */
  public Notice notice(List<PriorNotice> past) {
    return new NoticeAssembly(settings, census(), facts, past).assemble();
  }

  /**
   * Reminders of scores that are missing, and of what is uncertain when it is compared with prior
   * notices.
   *
   * @param past prior notices, the latest first
   */
  public List<Problem> reminders(List<PriorNotice> past, Sheets sheets) {
    Place units = place(sheets, Sheet.UNITS);
    List<Problem> reminders = ScoreGaps.in(facts, settings.grouping().kinds(), units);
    if (!past.isEmpty()) {
      reminders.addAll(
          new NoticeAssembly(settings, census(), facts, past)
              .reminders(units, place(sheets, Sheet.FINDINGS)));
    }
    return reminders;
  }

  /** Finds an inspection without units, and given totals that differ from the counted ones. */
  public List<Problem> differences(Sheets sheets) {
    return GivenTotals.differences(census(), settings, place(sheets, Sheet.UNITS));
  }

  /** Kinds of which no unit is there or passed: more often a mistake than a fact. */
  public List<Problem> questions(Sheets sheets) {
    List<Problem> questions = new ArrayList<>();
    Census counted = census();
    boolean any = counted.kinds().stream().anyMatch(kind -> counted.total(kind).running() > 0);
    for (String kind : counted.kinds()) {
      Tally tally = counted.total(kind);
      if (tally.running() == 0 && any) {
        questions.add(RenderMessage.NO_UNIT_OF_KIND.at(place(sheets, Sheet.UNITS), kind));
      }
      if (tally.checked() > 1 && tally.passed() == 0) {
        boolean all = vetoed(kind) == tally.checked();
        questions.add(
            (all ? RenderMessage.EVERY_UNIT_VETOED : RenderMessage.NO_UNIT_PASSED)
                .at(place(sheets, Sheet.UNITS), kind, tally.checked()));
      }
    }
    return questions;
  }

  /** How many checked units of a kind have a veto finding. */
  private long vetoed(String kind) {
    AtomicLong units = new AtomicLong();
    facts.forEachUnit(
        (unit, vetoed) -> {
          if (vetoed && unit.checked() && unit.kind().equals(kind)) {
            units.incrementAndGet();
          }
        });
    return units.get();
  }

  private static Place place(Sheets sheets, Sheet sheet) {
    return Place.of(sheets.has(sheet) ? sheets.of(sheet).get(0).file() : sheets.name(sheet));
  }
}
