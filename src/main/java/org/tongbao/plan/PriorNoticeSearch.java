package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.Bag;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.BagProof;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.archive.PriorResults;
import org.tongbao.archive.VerifiedBag;
import org.tongbao.inspection.EarlierEntry;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateFolders;

/**
 * Finds the prior notices of a notice: in an archive, and in the earlier folders and lists that its
 * settings name.
 */
final class PriorNoticeSearch {
  private static final Comparator<Period> LATEST_FIRST =
      Comparator.comparing((Period period) -> period.days().to())
          .thenComparing(Period::print)
          .reversed();

  private final @Nullable Archive archive;
  private final NoticeSettings settings;
  private final PriorPeriods periods;
  private final Map<Period, EarlierSource> sources;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<ArchivalCode, VerifiedBag> verified = new HashMap<>();

  /**
   * @param archive may not exist; null for an example, which has none
   */
  PriorNoticeSearch(
      @Nullable Archive archive, Input input, TemplateFolders sets, NoticeSettings settings)
      throws IOException, RunFailed {
    this.archive = archive;
    this.settings = settings;
    this.periods = PriorPeriods.of(filed(), settings);
    this.sources = new EarlierSources(input, sets, settings, periods, problems).read();
    sources.forEach((period, source) -> periods.add(period, kinds(source)));
  }

  private static List<String> kinds(EarlierSource source) {
    return source.settings() == null ? List.of() : source.settings().grouping().kinds();
  }

  private List<CatalogueEntry> filed() throws IOException, RunFailed {
    if (archive == null || !Files.isDirectory(archive.folder())) {
      return List.of();
    }
    Archive.Listing listing = archive.listing();
    if (!listing.unreadable().isEmpty()) {
      throw unusable(String.join("；", listing.unreadable()));
    }
    return listing.entries();
  }

  PriorNotices found() throws IOException, RunFailed {
    List<PriorResults> all = new ArrayList<>();
    Set<Period> wanted = wanted();
    for (Period period : wanted) {
      EarlierSource source = sources.get(period);
      if (source != null) {
        all.add(source.results());
      } else {
        all.add(results(periods.filed(period).orElseThrow().code()));
      }
    }
    problems.addAll(0, periods.reminders(wanted));
    return new PriorNotices(all, last(), problems, byName());
  }

  private Map<Period, Place> byName() {
    Map<Period, Place> named = new HashMap<>();
    sources.forEach((period, source) -> named.put(period, source.place()));
    for (EarlierEntry entry : settings.figures().earlier()) {
      if (entry instanceof EarlierEntry.Filed filed) {
        named.put(filed.period(), filed.place());
      }
    }
    periods.unbroken().forEach(named::remove);
    named.remove(settings.basics().period().yearBefore());
    return named;
  }

  /** Those in a row, then the year before, and what the settings name. */
  private Set<Period> wanted() {
    Set<Period> others = new TreeSet<>(LATEST_FIRST);
    Period yearBefore = settings.basics().period().yearBefore();
    if (periods.filed(yearBefore).isPresent()) {
      others.add(yearBefore);
    }
    for (EarlierEntry entry : settings.figures().earlier()) {
      if (archive != null && entry instanceof EarlierEntry.Filed named) {
        if (periods.filed(named.period()).isPresent()) {
          others.add(named.period());
        } else {
          problems.add(
              PlanMessage.EARLIER_NOT_FILED.at(
                  entry.place(), named.period().print(), periods.listed()));
        }
      }
    }
    others.addAll(sources.keySet());
    Set<Period> wanted = new LinkedHashSet<>(periods.unbroken());
    wanted.addAll(others);
    return wanted;
  }

  /** Null if this version of the program refuses them, though an earlier one accepted them. */
  private @Nullable NoticeSettings last() throws IOException, RunFailed {
    EarlierSource source = periods.unbroken().stream().findFirst().map(sources::get).orElse(null);
    if (source != null) {
      return source.settings();
    }
    Optional<CatalogueEntry> last = periods.last();
    return last.isEmpty() ? null : settings(last.get().code());
  }

  private PriorResults results(ArchivalCode code) throws IOException, RunFailed {
    try {
      return PriorResults.of(bag(code));
    } catch (BagBroken e) {
      throw unusable(code.print() + "：" + e.why());
    }
  }

  private @Nullable NoticeSettings settings(ArchivalCode code) throws IOException, RunFailed {
    try {
      byte[] file = bag(code).bytes(Bag.INPUT + "/" + Input.SETTINGS);
      return SettingsFile.readForSheets(Input.SETTINGS, file).settings().value();
    } catch (BagBroken e) {
      throw unusable(code.print() + "：" + e.why());
    }
  }

  /** A bag, which is verified once. */
  private VerifiedBag bag(ArchivalCode code) throws IOException, RunFailed {
    VerifiedBag bag = verified.get(code);
    if (bag == null) {
      bag = BagProof.require(Objects.requireNonNull(archive), code);
      verified.put(code, bag);
    }
    return bag;
  }

  private RunFailed unusable(String why) {
    return new RunFailed(
        ExitCode.ARCHIVE,
        "往期通报无法读取：%s。请用 tongbao archive verify --all 查明；不与往期比较的，用 --history 指定一个空目录代替 %s"
            .formatted(why, Objects.requireNonNull(archive).folder()));
  }
}
