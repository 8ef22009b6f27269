package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.Bag;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.BagProof;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.archive.FiledNotice;
import org.tongbao.archive.Results;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.inspection.RegionPath;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.output.Sha256;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;

/**
 * The filed notices that a notice is compared with: of the same issuer, of a kind that it inspects
 * too, and earlier. They go into a run's identity as its sheets do.
 *
 * @param all the latest first
 * @param last the settings of the latest, as its bag keeps them; null where they are not at hand
 */
public record PriorNotices(List<FiledNotice> all, @Nullable NoticeSettings last) {
  /** Two years of quarters. */
  private static final int MOST = 8;

  static final PriorNotices NONE = new PriorNotices(List.of(), null);

  /** Keeps its own copy. */
  public PriorNotices {
    all = List.copyOf(all);
  }

  /** Where they come from, once the settings say whose they are. */
  public interface Source {
    PriorNotices of(NoticeSettings settings) throws IOException, RunFailed;

    /**
     * The same, asked once for each notice that settings may mean: to prove bags takes its time.
     */
    default Source remembering() {
      Map<Object, PriorNotices> known = new HashMap<>();
      return settings -> {
        Object notice =
            Arrays.asList(
                settings.paper().issuer(),
                settings.paper().date(),
                settings.basics().period(),
                settings.grouping().kinds());
        PriorNotices remembered = known.get(notice);
        if (remembered == null) {
          remembered = of(settings);
          known.put(notice, remembered);
        }
        return remembered;
      };
    }

    /** An archive, which need not be there. */
    static Source archive(Path folder) {
      return settings -> Files.isDirectory(folder) ? filed(new Archive(folder), settings) : NONE;
    }

    /** The folder in which a bag keeps its own. */
    static Source bag(Path folder) {
      return settings -> {
        try {
          return new PriorNotices(FiledNotice.in(folder), null);
        } catch (BagBroken e) {
          throw new RunFailed(ExitCode.ARCHIVE, "往期通报读不了：" + e.why());
        }
      };
    }
  }

  private static PriorNotices filed(Archive archive, NoticeSettings settings)
      throws IOException, RunFailed {
    Archive.Listing listing = archive.listing();
    if (!listing.unreadable().isEmpty()) {
      throw unusable(archive, String.join("；", listing.unreadable()));
    }
    List<FiledNotice> all = new ArrayList<>();
    NoticeSettings last = null;
    for (CatalogueEntry card : earlier(listing.entries(), settings)) {
      BagProof.require(archive, card.code());
      try {
        last = all.isEmpty() ? settings(archive, card.code()) : last;
        all.add(FiledNotice.of(archive, card.code()));
      } catch (BagBroken e) {
        throw unusable(archive, card.code().print() + "：" + e.why());
      }
    }
    return new PriorNotices(all, last);
  }

  /** Null where an earlier program took what this one refuses. */
  private static @Nullable NoticeSettings settings(Archive archive, ArchivalCode code)
      throws IOException, BagBroken {
    return SettingsFile.read(archive.file(code, Bag.INPUT + "/" + Input.SETTINGS)).value();
  }

  private static RunFailed unusable(Archive archive, String why) {
    return new RunFailed(
        ExitCode.ARCHIVE,
        "往期通报读不了："
            + why
            + "。请用 tongbao archive verify --all 查明；要不带往期，用 --history 指一个空目录代替 "
            + archive.folder());
  }

  /** One a period, the last that was filed for it; the latest first. */
  private static List<CatalogueEntry> earlier(List<CatalogueEntry> cards, NoticeSettings settings) {
    Map<Period, CatalogueEntry> byPeriod = new LinkedHashMap<>();
    for (CatalogueEntry card : cards) {
      Optional<Period> period = Period.parse(card.period());
      if (period.isPresent()
          && card.issuer().equals(settings.paper().issuer())
          && card.kinds().stream().anyMatch(settings.grouping().kinds()::contains)
          && isBefore(card, period.get(), settings)) {
        byPeriod.merge(period.get(), card, PriorNotices::later);
      }
    }
    Comparator<Map.Entry<Period, CatalogueEntry>> oldestFirst =
        Comparator.comparing((Map.Entry<Period, CatalogueEntry> each) -> each.getKey().days().to())
            .thenComparing(each -> each.getValue().date());
    return byPeriod.entrySet().stream()
        .sorted(oldestFirst.reversed())
        .limit(MOST)
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean isBefore(CatalogueEntry card, Period period, NoticeSettings settings) {
    LocalDate date = settings.paper().date();
    return !period.equals(settings.basics().period())
        && !period.days().to().isAfter(settings.basics().period().days().to())
        && (date == null || card.date().isBefore(date));
  }

  private static CatalogueEntry later(CatalogueEntry one, CatalogueEntry other) {
    return other.filed().compareTo(one.filed()) > 0 ? other : one;
  }

  /** Their bytes, for a run's identity. */
  void digest(Sha256 sha256) {
    for (int i = 0; i < all.size(); i++) {
      for (Map.Entry<String, byte[]> file : all.get(i).files().entrySet()) {
        sha256.add("history/" + (i + 1) + "/" + file.getKey(), file.getValue());
      }
    }
  }

  /** What they came to, the latest first. */
  public List<PriorNotice> notices() {
    return all.stream().map(PriorNotices::notice).toList();
  }

  private static PriorNotice notice(FiledNotice precedent) {
    CatalogueEntry card = precedent.entry();
    Results results = precedent.results();
    return new PriorNotice(
        card.code().print(),
        Period.parse(card.period()).orElseThrow(),
        card.number(),
        results.kinds().stream().map(PriorNotices::kind).toList(),
        results.units().stream().map(PriorNotices::unit).toList());
  }

  private static PriorNotice.Kind kind(Results.Kind kind) {
    return new PriorNotice.Kind(
        kind.name(),
        counts(kind.total()),
        kind.groups().stream()
            .map(each -> new PriorNotice.Group(each.by(), each.name(), counts(each.counts())))
            .toList());
  }

  private static PriorNotice.Counts counts(Results.Counts counts) {
    return new PriorNotice.Counts(
        counts.running(), counts.checked(), counts.passed(), counts.rates());
  }

  private static PriorNotice.Unit unit(Results.Unit unit) {
    return new PriorNotice.Unit(
        unit.kind(),
        unit.name(),
        unit.code(),
        unit.platform(),
        unit.sponsor(),
        unit.region().isEmpty() ? unit.department() : RegionPath.of(unit.region()).name(1),
        unit.checked() && !unit.passed(),
        unit.problems().stream().anyMatch(problem -> problem.listed() || problem.named()),
        unit.problems().stream().map(Results.Problem::text).distinct().toList());
  }
}
