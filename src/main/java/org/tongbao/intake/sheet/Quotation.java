package org.tongbao.intake.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.FactTable;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.Records;
import org.tongbao.intake.text.TextFile;
import org.tongbao.problem.Place;

/**
 * The text at a place of a file, as a list of problems quotes it.
 *
 * @param heading of the cell's column; empty in a text, and where there is none
 * @param text the cell, the record or the line; what cannot be seen is left out or shown as □
 */
public record Quotation(String heading, String text) {
  /** In characters; enough to recognise the cell. */
  private static final int SHOWN = 300;

  /** For a place without text. */
  public static final Quotation NONE = new Quotation("", "");

  /**
   * Reads the sheets of a file again for the text at some of its places.
   *
   * @return without the places that are not there, all of them where the sheet cannot be read
   * @throws IOException when the disk fails, never for what the file holds
   */
  public static Map<Place, Quotation> ofSheet(Sheets sheets, String file, Collection<Place> places)
      throws IOException {
    Map<Place, Quotation> quotations = new HashMap<>();
    for (Sheet sheet : sheets.present()) {
      for (SheetSource source : sheets.of(sheet)) {
        if (source.file().equals(file)) {
          quote(source, sheets, sheet, places, quotations);
        }
      }
    }
    return quotations;
  }

  /**
   * Reads the file of a table of facts again for the text at some of its places.
   *
   * @return without the places that are not there, all of them where the file cannot be read
   * @throws IOException when the disk fails, never for what the file holds
   */
  public static Map<Place, Quotation> ofFacts(FactTable table, Path file, Collection<Place> places)
      throws IOException {
    Map<Place, Quotation> quotations = new HashMap<>();
    @Nullable FactHead head = FactSheet.headOf(table, file);
    Records opened = Records.open(file, FactSheet.sought(table)).value();
    quote(opened, at -> head == null ? "" : head.heading(at), places, quotations);
    return quotations;
  }

  private static void quote(
      SheetSource source,
      Sheets sheets,
      Sheet sheet,
      Collection<Place> places,
      Map<Place, Quotation> quotations)
      throws IOException {
    @Nullable SheetHead head = head(source, sheets, sheet);
    Records opened =
        Records.open(source.path(), sheet.sought(sheets.mapping(), source.tab())).value();
    quote(opened, at -> head == null ? "" : head.heading(at), places, quotations);
  }

  private static void quote(
      @Nullable Records opened,
      IntFunction<String> headings,
      Collection<Place> places,
      Map<Place, Quotation> quotations)
      throws IOException {
    if (opened == null) {
      return;
    }
    String tab = opened.place().tab();
    Map<Integer, List<Place>> byLine =
        places.stream()
            .filter(place -> place.tab().equals(tab))
            .collect(Collectors.groupingBy(Place::line));
    try (opened) {
      for (RawRecord record = opened.next(); record != null; record = opened.next()) {
        for (Place place : byLine.getOrDefault(record.line(), List.of())) {
          quotations.put(place, of(headings, record, place.column() - 1));
        }
      }
    }
  }

  private static @Nullable SheetHead head(SheetSource source, Sheets sheets, Sheet sheet)
      throws IOException {
    try (@Nullable SheetTable table =
        SheetTable.open(source, sheets, sheet, Corrections.none(sheets)).value()) {
      return table == null ? null : table.head();
    }
  }

  private static Quotation of(IntFunction<String> headings, RawRecord record, int position) {
    String text = position < 0 ? String.join(",", record.cells()) : record.cell(position);
    return new Quotation(headings.apply(position), PlainText.show(PlainText.strip(text), SHOWN));
  }

  /**
   * Reads a text file again for the lines of some of its places.
   *
   * @return without the places that are not there, all of them where the file is no text
   * @throws IOException when the disk fails, never for what the file holds
   */
  public static Map<Place, Quotation> ofText(Path path, Collection<Place> places)
      throws IOException {
    Map<Place, Quotation> quotations = new HashMap<>();
    TextFile file = TextFile.open(path).value();
    if (file == null) {
      return quotations;
    }
    Set<Place> left = new HashSet<>(places);
    try (BufferedReader reader = file.reader()) {
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int at = number++;
        Quotation quoted = new Quotation("", PlainText.show(PlainText.strip(line), SHOWN));
        left.stream().filter(place -> place.line() == at).forEach(p -> quotations.put(p, quoted));
      }
    }
    return quotations;
  }
}
