package org.tongbao.intake.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the rows of both sheets stand, and what the office's words in them mean.
 *
 * @param sources those of each sheet, read one after the other; a sheet that is not there has none
 * @param mapping what the office's own words mean
 * @param own whether they are the office's own, not files of fixed names
 */
public record Sheets(Map<Sheet, List<SheetSource>> sources, SheetMapping mapping, boolean own) {

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
    return new Sheets(sources, SheetMapping.NONE, false);
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

  /** The files, each once, in the order in which they are read first. */
  public List<Path> files() {
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
    return new Sheets(copies, mapping, own);
  }

  /** A sheet as messages name it: all of its sources. */
  public String name(Sheet sheet) {
    return has(sheet)
        ? of(sheet).stream().map(SheetSource::name).collect(Collectors.joining("、"))
        : sheet.stem() + ".csv";
  }

  /** Whether rows of both sheets are read from it. */
  boolean isShared(SheetSource source) {
    return present().stream().allMatch(sheet -> of(sheet).stream().anyMatch(source::isSameAs))
        && present().size() == Sheet.values().length;
  }
}
