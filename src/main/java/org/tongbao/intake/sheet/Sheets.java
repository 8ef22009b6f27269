package org.tongbao.intake.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Period;

/**
 * Where the rows of both sheets stand, and what the office's words in them mean.
 *
 * @param sources those of each sheet, read one after the other; a sheet that is not there has none
 * @param mapping what the office's own words mean
 * @param own whether they are the office's own, not files of fixed names
 * @param corrections the file with corrections of their cells; null if there is none
 * @param period what their titles should say; null where it does not matter
 */
public record Sheets(
    Map<Sheet, List<SheetSource>> sources,
    SheetMapping mapping,
    boolean own,
    @Nullable Path corrections,
    @Nullable Period period) {
  /** The name of the file with corrections. */
  public static final String CORRECTIONS = "更正.csv";

  /** Keeps its own copy. */
  public Sheets {
    Map<Sheet, List<SheetSource>> copy = new EnumMap<>(Sheet.class);
    sources.forEach((sheet, of) -> copy.put(sheet, List.copyOf(of)));
    sources = copy;
  }

  /** A file for each sheet, with the program's own words. */
  public static Sheets of(Map<Sheet, Path> files) {
    Map<Sheet, List<SheetSource>> sources = new EnumMap<>(Sheet.class);
    files.forEach((sheet, path) -> sources.put(sheet, List.of(new SheetSource(path))));
    return new Sheets(sources, SheetMapping.NONE, false, null, null);
  }

  /** The sources of a sheet, in the order in which they are read. */
  public List<SheetSource> of(Sheet sheet) {
    return sources.getOrDefault(sheet, List.of());
  }

  /** Whether a sheet is there. */
  public boolean has(Sheet sheet) {
    return !of(sheet).isEmpty();
  }

  /** The sheets that are there. */
  public List<Sheet> present() {
    return List.of(Sheet.values()).stream().filter(this::has).toList();
  }

  /** The files, each once, in the order in which they are read first; corrections come last. */
  public List<Path> files() {
    List<Path> files = tables();
    if (corrections != null) {
      files.add(corrections);
    }
    return files;
  }

  /** The same without corrections. */
  public List<Path> tables() {
    List<Path> files = new ArrayList<>();
    for (Sheet sheet : Sheet.values()) {
      of(sheet).stream().map(SheetSource::path).filter(p -> !files.contains(p)).forEach(files::add);
    }
    return files;
  }

  /** The same in copies of the files. */
  public Sheets in(Path folder) {
    Map<Sheet, List<SheetSource>> copies = new EnumMap<>(Sheet.class);
    sources.forEach((sheet, of) -> copies.put(sheet, of.stream().map(s -> s.in(folder)).toList()));
    return new Sheets(
        copies,
        mapping,
        own,
        corrections == null ? null : folder.resolve(String.valueOf(corrections.getFileName())),
        period);
  }

  /** A sheet as messages name it: all of its sources. */
  public String name(Sheet sheet) {
    return has(sheet)
        ? of(sheet).stream().map(SheetSource::name).collect(Collectors.joining("、"))
        : sheet.stem() + ".csv";
  }

  /** The headings of a new sheet: of every column that is read, and of every declared one. */
  public List<String> head(Sheet sheet) {
    List<String> head = new ArrayList<>(sheet.head());
    mapping.own().of(sheet).forEach(column -> head.add(column.name()));
    return head;
  }

  /** Whether rows of both sheets are read from it. */
  boolean isShared(SheetSource source) {
    return present().stream().allMatch(sheet -> of(sheet).stream().anyMatch(source::isSameAs))
        && present().size() == Sheet.values().length;
  }
}
