package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.Archive;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.PriorResults;
import org.tongbao.archive.Results;
import org.tongbao.archive.ResultsOrigin;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.inspection.RegionPath;
import org.tongbao.output.Sha256;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateFolders;

/**
 * The prior notices that a notice is compared with: those of the same issuer that have a kind in
 * common with it, from the one right before it back to the first gap, the one of the year before,
 * and those that the settings name (往期). Like the sheets, they are part of a run's digest.
 *
 * @param all those in a row, the latest first, then the others, the latest first
 * @param last the settings of the latest one, also before a gap; null if there is none or they
 *     cannot be read
 * @param problems which notice is missing, and what is wrong with those that the settings name
 * @param byName where the settings name periods that are compared only if a template asks for them
 */
public record PriorNotices(
    List<PriorResults> all,
    @Nullable NoticeSettings last,
    List<Problem> problems,
    Map<Period, Place> byName) {
  static final PriorNotices NONE = new PriorNotices(List.of(), null, List.of(), Map.of());

  /** Copies the lists. */
  public PriorNotices {
    all = List.copyOf(all);
    problems = List.copyOf(problems);
    byName = Map.copyOf(byName);
  }

  /**
   * The same, if nothing stops the run.
   *
   * @throws InputRefused with all problems that do
   */
  PriorNotices orRefuse() throws InputRefused {
    List<Problem> stopping = problems.stream().filter(Problem::stops).toList();
    if (!stopping.isEmpty()) {
      throw new InputRefused(stopping);
    }
    return this;
  }

  /**
   * Those of the folders and lists that the settings of an example name; it has no archive.
   *
   * @param sets the folders of template sets
   * @throws InputRefused with all that is wrong with them
   */
  public static List<PriorNotice> ofExample(
      Input input, TemplateFolders sets, NoticeSettings settings) throws IOException, InputRefused {
    try {
      return new PriorNoticeSearch(null, input, sets, settings).found().orRefuse().notices();
    } catch (RunFailed e) {
      throw new IllegalStateException(e); // only an archive fails
    }
  }

  /** Finds the prior notices of a notice. */
  public interface Source {
    /**
     * Finds them.
     *
     * @param sets the folders of template sets
     * @param settings of the input, with the columns of its sets
     */
    PriorNotices of(Input input, TemplateFolders sets, NoticeSettings settings)
        throws IOException, RunFailed;

    /** The same source with a cache. */
    default Source cached() {
      return new CachedPriorNotices(this);
    }
  }

  /** What holds prior notices. */
  public enum Holder {
    /** An archive; it may not exist. */
    ARCHIVE,
    /** An archive that the user named; if it does not exist, that is told. */
    NAMED_ARCHIVE,
    /** The copies in a bag. */
    BAG;

    /** The prior notices in such a folder. */
    public Folder at(Path path) {
      return new Folder(this, path);
    }
  }

  /** A folder that holds prior notices. */
  public record Folder(Holder holder, Path path) implements Source {

    @Override
    public PriorNotices of(Input input, TemplateFolders sets, NoticeSettings settings)
        throws IOException, RunFailed {
      if (holder != Holder.BAG) {
        PriorNotices found =
            new PriorNoticeSearch(new Archive(path), input, sets, settings).found();
        boolean lost = holder == Holder.NAMED_ARCHIVE && !Files.isDirectory(path);
        return lost ? found.with(PlanMessage.NO_SUCH_ARCHIVE.at(Place.of(path.toString()))) : found;
      }
      try {
        return new PriorNotices(PriorResults.in(path), null, List.of(), Map.of());
      } catch (BagBroken e) {
        throw new RunFailed(ExitCode.ARCHIVE, "往期通报无法读取：%s".formatted(e.why()));
      }
    }
  }

  private PriorNotices with(Problem problem) {
    List<Problem> more = new ArrayList<>(List.of(problem));
    more.addAll(problems);
    return new PriorNotices(all, last, more, byName);
  }

  /** Adds all their files. */
  void digest(Sha256 sha256) {
    for (int i = 0; i < all.size(); i++) {
      for (Map.Entry<String, byte[]> file : all.get(i).files().entrySet()) {
        sha256.add("history/" + (i + 1) + "/" + file.getKey(), file.getValue());
      }
    }
  }

  /** Their results, the latest first. */
  public List<PriorNotice> notices() {
    return all.stream().map(PriorNotices::notice).toList();
  }

  static PriorNotice notice(PriorResults prior) {
    ResultsOrigin origin = prior.origin();
    Results results = prior.results();
    boolean list = origin.kind() == ResultsOrigin.Kind.LIST;
    return new PriorNotice(
        origin.described(),
        Period.parse(origin.period()).orElseThrow(),
        origin.number(),
        results.kinds().stream().map(PriorNotices::kind).toList(),
        results.units().stream().map(unit -> unit(unit, list)).toList());
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

  /**
   * A unit.
   *
   * @param named whether it is of a list, which holds none that was not named or failed
   */
  private static PriorNotice.Unit unit(Results.Unit unit, boolean named) {
    return new PriorNotice.Unit(
        unit.kind(),
        unit.name(),
        unit.code(),
        unit.platform(),
        unit.sponsor(),
        unit.region().isEmpty() ? unit.department() : RegionPath.of(unit.region()).name(1),
        unit.region().isEmpty() ? unit.department() : unit.region(),
        unit.checked() && !unit.passed(),
        named || unit.problems().stream().anyMatch(each -> each.listed() || each.named()),
        unit.rectified(),
        unit.score(),
        unit.problems().stream().map(Results.Problem::text).distinct().toList());
  }
}
