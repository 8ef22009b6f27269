package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.archive.PriorResults;
import org.tongbao.archive.Results;
import org.tongbao.archive.ResultsOrigin;
import org.tongbao.archive.ResultsOrigin.Kind;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.EarlierEntry;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.OwnSheets.Named;
import org.tongbao.inspection.Period;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.SheetMapping;
import org.tongbao.intake.sheet.SheetSearch;
import org.tongbao.intake.sheet.SheetSource;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.results.SheetsInMemory;
import org.tongbao.template.TemplateFolders;

/** Reads the earlier input folders and the lists of units that the settings name (往期). */
final class EarlierSources {
  private static final int QUOTED = 3;

  private final Input input;
  private final TemplateFolders sets;
  private final NoticeSettings settings;
  private final PriorPeriods periods;
  private final List<Problem> problems;
  private final Map<Period, EarlierSource> read = new LinkedHashMap<>();

  /**
   * @param settings of the present notice, by which lists are read
   * @param problems receives what is wrong with them
   */
  EarlierSources(
      Input input,
      TemplateFolders sets,
      NoticeSettings settings,
      PriorPeriods periods,
      List<Problem> problems) {
    this.input = input;
    this.sets = sets;
    this.settings = settings;
    this.periods = periods;
    this.problems = problems;
  }

  /** Those that are used, by their periods. */
  Map<Period, EarlierSource> read() throws IOException {
    for (EarlierEntry entry : settings.figures().earlier()) {
      if (entry instanceof EarlierEntry.Folder folder) {
        read(folder);
      } else if (entry instanceof EarlierEntry.UnitList list) {
        read(list);
      }
    }
    return read;
  }

  private void read(EarlierEntry.Folder entry) throws IOException {
    String shown = PlainText.show(entry.path());
    try {
      Input folder = input.other(entry.path());
      folder.requireSettings();
      NoticeSettings written = SettingsFile.read(folder.settings()).orRefuse();
      Period period = written.basics().period();
      String issuer = written.paper().issuer();
      if (!period.isBefore(settings.basics().period())) {
        problems.add(
            PlanMessage.EARLIER_FOLDER_NOT_BEFORE.at(
                entry.place(), shown, period.print(), settings.basics().period().print()));
      } else if (!issuer.equals(settings.paper().issuer())) {
        problems.add(
            PlanMessage.EARLIER_FOLDER_OF_OTHER_ISSUER.at(
                entry.place(), shown, issuer, settings.paper().issuer()));
      } else {
        DocumentNumber number = written.paper().number();
        ResultsOrigin origin =
            new ResultsOrigin(
                Kind.FOLDER,
                folder.name(),
                period.print(),
                number == null || number.open() ? "" : number.print());
        if (isWanted(entry, period, origin)) {
          NoticeSettings filled = FactFiles.read(folder, written).orRefuse().settings();
          add(entry, origin, counted(folder, filled), filled);
        }
      }
    } catch (InputRefused refused) {
      List<Problem> stopping = refused.problems().stream().filter(Problem::stops).toList();
      String first =
          stopping.stream()
              .limit(QUOTED)
              .map(problem -> problem.place() + " " + problem.fault())
              .collect(Collectors.joining("；"));
      problems.add(
          PlanMessage.EARLIER_FOLDER_REFUSED.at(entry.place(), shown, stopping.size(), first));
    }
  }

  /** Counts a folder as a run does. */
  private Results counted(Input folder, NoticeSettings filled) throws IOException, InputRefused {
    NoticeSettings whole = SetDeclarations.of(filled, sets).in(filled);
    SheetsInMemory sheets = SheetsInMemory.read(whole, folder.sheets(whole).sheets());
    sheets.requireStated(whole);
    return sheets.results(whole);
  }

  private void read(EarlierEntry.UnitList entry) throws IOException {
    Named file = entry.file();
    ResultsOrigin origin = new ResultsOrigin(Kind.LIST, file.file(), entry.period().print(), "");
    Path path = path(file);
    if (path == null || !isWanted(entry, entry.period(), origin)) {
      return;
    }
    try {
      NoticeSettings then =
          settings.withPeriod(entry.period()).withOwn(settings.sheets().own().optional());
      SheetsInMemory list = SheetsInMemory.read(then, sheets(path, file, then));
      add(entry, origin, list.listed(then), null);
    } catch (InputRefused refused) {
      problems.addAll(refused.problems());
    }
  }

  /** Null, with a problem, if there is no such file. */
  private @Nullable Path path(Named file) throws IOException {
    String shown = PlainText.show(file.file());
    if (!FolderTables.isTable(file.file())) {
      problems.add(PlanMessage.EARLIER_LIST_NO_TABLE.at(file.place(), shown));
      return null;
    }
    Path path = input.folder().resolve(file.file());
    if (!Files.isRegularFile(path)) {
      problems.add(
          PlanMessage.NAMED_SHEET_MISSING.at(file.place(), "往期", shown, FolderTables.names(input)));
      return null;
    }
    return path;
  }

  /** A list is a sheet of units, and of findings too if it says their problems. */
  private static Sheets sheets(Path path, Named file, NoticeSettings then) throws IOException {
    SheetMapping mapping = SheetMapping.of(then.sheets(), new ArrayList<>());
    SheetSearch search = new SheetSearch(mapping, then.grouping(), Set.of());
    SheetSource source = search.named(new SheetSource(path, file.tab()));
    boolean problemsToo = search.mayTellProblems(source);
    Map<Sheet, List<SheetSource>> sources = new EnumMap<>(Sheet.class);
    sources.put(Sheet.UNITS, List.of(source));
    if (problemsToo) {
      sources.put(Sheet.FINDINGS, List.of(source));
    }
    return new Sheets(sources, mapping, true, null, null);
  }

  /** Whether nothing else stands for its period. */
  private boolean isWanted(EarlierEntry entry, Period period, ResultsOrigin origin) {
    Optional<CatalogueEntry> filed = periods.filed(period);
    if (filed.isPresent()) {
      problems.add(
          PlanMessage.EARLIER_FILED_ALREADY.at(
              entry.place(), period.print(), filed.get().code().print(), origin.shown()));
      return false;
    }
    EarlierSource other = read.get(period);
    if (other != null) {
      problems.add(
          PlanMessage.EARLIER_PERIOD_TWICE.at(
              entry.place(), period.print(), other.results().origin().shown(), origin.shown()));
    }
    return other == null;
  }

  private void add(
      EarlierEntry entry, ResultsOrigin origin, Results results, @Nullable NoticeSettings own) {
    Period period = Period.parse(origin.period()).orElseThrow();
    try {
      read.put(period, new EarlierSource(PriorResults.of(origin, results), own, entry.place()));
    } catch (BagBroken e) {
      problems.add(PlanMessage.EARLIER_TOO_LARGE.at(entry.place(), origin.shown(), e.why()));
    }
  }
}
