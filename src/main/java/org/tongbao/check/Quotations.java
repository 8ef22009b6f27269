package org.tongbao.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.sheet.Quotation;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.plan.FoundSheets;
import org.tongbao.plan.Input;
import org.tongbao.plan.SetDeclarations;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.template.TemplateFolders;

/** The contents of the files at the places of problems. */
public final class Quotations {
  private final Map<Place, Quotation> quotations;

  private Quotations(Map<Place, Quotation> quotations) {
    this.quotations = quotations;
  }

  /**
   * Reads the files of problems again.
   *
   * @param sets the folders that hold the template sets
   */
  public static Quotations of(List<Problem> problems, Input input, TemplateFolders sets)
      throws IOException {
    Map<String, Set<Place>> byFile =
        problems.stream()
            .map(Problem::place)
            .filter(place -> place.line() > 0)
            .collect(
                Collectors.groupingBy(Place::file, Collectors.toCollection(LinkedHashSet::new)));
    NoticeSettings settings = SettingsFile.readForSheets(input.settings()).forSheets();
    Sheets sheets = settings == null ? Sheets.of(Map.of()) : sheets(input, settings, sets);
    List<FactTable> tables = settings == null ? List.of() : settings.figures().tables();
    Map<Place, Quotation> all = new HashMap<>();
    for (Map.Entry<String, Set<Place>> file : byFile.entrySet()) {
      all.putAll(read(file.getKey(), file.getValue(), sheets, tables, input, sets));
    }
    return new Quotations(all);
  }

  private static Map<Place, Quotation> read(
      String file,
      Set<Place> places,
      Sheets sheets,
      List<FactTable> tables,
      Input input,
      TemplateFolders sets)
      throws IOException {
    Path own = input.folder().resolve(file);
    Map<Place, Quotation> quotations = new HashMap<>();
    boolean isRead = sheets.tables().stream().anyMatch(path -> path.endsWith(file));
    if (isRead) {
      quotations.putAll(Quotation.ofSheet(sheets, file, places));
    }
    for (FactTable table : tables) {
      if (table.file() != null && table.file().file().equals(file)) {
        isRead = true;
        quotations.putAll(Quotation.ofFacts(table, own, places));
      }
    }
    if (isRead) {
      return quotations;
    }
    Path text = Files.isRegularFile(own) ? own : sets.file(file);
    return Files.isRegularFile(text) ? Quotation.ofText(text, places) : Map.of();
  }

  private static Sheets sheets(Input input, NoticeSettings settings, TemplateFolders sets)
      throws IOException {
    NoticeSettings whole = settings.withOwn(SetDeclarations.of(settings, sets).columns());
    return FoundSheets.in(input, whole).sheets();
  }

  /** The content at a place, or {@link Quotation#NONE}. */
  public Quotation at(Place place) {
    return quotations.getOrDefault(place, Quotation.NONE);
  }

  /** Whether a file is a sheet. */
  public static boolean isSheet(String file) {
    return file.endsWith(".csv") || file.endsWith(".xlsx");
  }
}
