package org.tongbao.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.cli.WorkbookParts;

/**
 * Whatever is read of a workbook's number is what is seen of it: each format of {@link
 * FormatCorpus} with each of its values, against what LibreOffice shows.
 */
class ShownNumbersTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final SoughtSheet ANY =
      new SoughtSheet(cells -> SoughtSheet.Match.SOUGHT, "", "", "表");
  private static final Pattern DAY =
      Pattern.compile("\\D*(\\d{4})\\D*(\\d{1,2})\\D*(\\d{1,2})(\\D.*)?");

  @TempDir Path folder;

  /** A cell that is tried. */
  private record Tried(String format, int style, String value) {
    boolean isText() {
      return value.equals(FormatCorpus.TEXT);
    }

    String content() {
      return isText() ? "t='inlineStr'><is><t>" + value + "</t></is>" : "><v>" + value + "</v>";
    }
  }

  @Test
  void areReadAsLibreOfficeShowsThem() throws Exception {
    Calc.assumeInstalled();
    List<Tried> all = all();
    Path workbook = workbook(all);

    List<RawRecord> read = read(workbook);
    List<String> shown = shown(workbook);

    assertThat(read).hasSameSizeAs(all);
    assertThat(shown).hasSameSizeAs(all);
    List<String> wrong = new ArrayList<>();
    int taken = 0;
    Set<String> ordinary =
        FormatCorpus.ORDINARY.stream()
            .flatMap(code -> Stream.of(code + "60", code + "100", code + "1234567"))
            .collect(Collectors.toCollection(TreeSet::new));
    for (int i = 0; i < all.size(); i++) {
      Ambiguity ambiguity = read.get(i).ambiguities().get(1);
      if (ambiguity == null || ambiguity.isDate()) {
        taken++;
        ordinary.remove(all.get(i).format() + all.get(i).value());
        if (all.get(i).isText()
            ? !PlainText.strip(shown.get(i)).equals(read.get(i).cell(1))
            : !same(read.get(i).cell(1), shown.get(i), ambiguity != null)) {
          wrong.add(
              all.get(i) + " is read as " + read.get(i).cell(1) + ", shown as " + shown.get(i));
        }
      }
    }
    long formats = all.stream().map(Tried::style).distinct().count();
    System.out.printf(
        "number formats against LibreOffice: %d formats, %d cells, %d read, %d refused, %d wrong%n",
        formats, all.size(), taken, all.size() - taken, wrong.size());
    assertThat(wrong).isEmpty();
    assertThat(ordinary).as("refused, though an ordinary sheet has it").isEmpty();
    assertThat(formats).isGreaterThan(600);
    assertThat(taken).isGreaterThan(1000);
  }

  private static boolean same(String read, String shown, boolean date) {
    String seen = PlainText.strip(shown);
    if (date) {
      Matcher day = DAY.matcher(seen);
      return day.matches()
          && "%s-%02d-%02d"
              .formatted(day.group(1), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(3)))
              .equals(read);
    }
    String number = unitless(seen).replace(",", "");
    return number.matches("-?(\\d+\\.?\\d*|\\.\\d+)")
        && new BigDecimal(number).compareTo(new BigDecimal(unitless(read))) == 0;
  }

  /** LibreOffice leaves out a unit after General, which Excel shows. */
  private static String unitless(String number) {
    return number.replaceFirst("分$", "").replaceAll("\\s", "");
  }

  private static List<Tried> all() {
    List<Tried> all = new ArrayList<>();
    int style = 0;
    for (String code : FormatCorpus.codes()) {
      style++;
      for (String value : FormatCorpus.values()) {
        all.add(new Tried(code, style, value));
      }
    }
    for (int id : FormatCorpus.builtIn()) {
      style++;
      for (String value : FormatCorpus.values()) {
        all.add(new Tried("built-in " + id, style, value));
      }
    }
    return all;
  }

  private Path workbook(List<Tried> all) throws IOException {
    StringBuilder formats = new StringBuilder();
    StringBuilder styles = new StringBuilder("<xf numFmtId='0'/>");
    int id = 164;
    for (String code : FormatCorpus.codes()) {
      formats.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(id, escape(code)));
      styles.append("<xf numFmtId='%d' applyNumberFormat='1'/>".formatted(id++));
    }
    FormatCorpus.builtIn()
        .forEach(
            each -> styles.append("<xf numFmtId='%d' applyNumberFormat='1'/>".formatted(each)));
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      rows.append(
          "<row r='%d'><c r='A%d' t='inlineStr'><is><t>x</t></is></c><c r='B%d' s='%d' %s</c></row>"
              .formatted(i + 1, i + 1, i + 1, all.get(i).style(), all.get(i).content()));
    }
    Path parts = Files.createDirectories(folder.resolve("parts"));
    Files.writeString(
        parts.resolve("styles.xml"),
        "<styleSheet xmlns='%s'><numFmts>%s</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, formats, styles));
    Files.writeString(
        parts.resolve("sheet1.xml"),
        "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    Path workbook = folder.resolve("book.xlsx");
    WorkbookParts.pack(parts, workbook);
    return workbook;
  }

  private static String escape(String code) {
    return code.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
  }

  private static List<RawRecord> read(Path workbook) throws Exception {
    List<RawRecord> all = new ArrayList<>();
    try (Records records = Records.open(workbook, ANY).orRefuse()) {
      for (RawRecord record = records.next(); record != null; record = records.next()) {
        assertThat(record.fault()).isNull();
        all.add(record);
      }
    }
    return all;
  }

  private List<String> shown(Path workbook) throws Exception {
    Calc.convert(
        folder,
        workbook,
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true");
    try (var parser =
        CSVFormat.DEFAULT.parse(Files.newBufferedReader(folder.resolve("book.csv"), UTF_8))) {
      return parser.stream()
          .map((CSVRecord record) -> record.size() > 1 ? record.get(1) : "")
          .toList();
    }
  }
}
