package org.tongbao.intake.text;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tongbao.opc.RelatedParts;
import org.tongbao.opc.Relationship;
import org.tongbao.opc.ZippedParts;

/** An opened workbook: its worksheets, and what all of them share. */
final class Workbook implements Closeable {
  /** In bytes of memory: all texts that worksheets share. */
  private static final long LARGEST_TEXTS = 128L << 20;

  /** In bytes: a text without its characters. */
  private static final long TEXT_MEMORY = 48;

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Content types of the main part. */
  static final Set<String> MAIN_TYPES =
      Set.of(
          TYPE + "sheet.main+xml",
          TYPE + "template.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
          "application/vnd.ms-excel.template.macroEnabled.main+xml");

  private static final Set<String> WORKSHEET_TYPES = Set.of(TYPE + "worksheet+xml");
  private static final Set<String> OTHER_SHEET_TYPES =
      Set.of(
          TYPE + "chartsheet+xml",
          TYPE + "dialogsheet+xml",
          "application/vnd.ms-excel.macrosheet+xml",
          "application/vnd.ms-excel.intlmacrosheet+xml");

  private static final Set<String> STYLE_TYPES = Set.of(TYPE + "styles+xml");
  private static final Set<String> TEXT_TYPES = Set.of(TYPE + "sharedStrings+xml");

  private final ZippedParts zip;
  private final CellFormats formats = new CellFormats();
  private final List<String> texts = new ArrayList<>();
  private final BitSet struckTexts = new BitSet();
  private final List<Tab> tabs = new ArrayList<>();
  private boolean since1904;
  private boolean recalculated;

  /**
   * A worksheet.
   *
   * @param name as its tab shows it
   * @param part the part that holds its cells
   */
  record Tab(String name, String part, boolean visible) {}

  private Workbook(ZippedParts zip) {
    this.zip = zip;
  }

  /**
   * Reads all but the worksheets.
   *
   * @param main the main part
   * @throws XMLStreamException when a part is damaged
   */
  static Workbook of(ZippedParts zip, RelatedParts related, String main)
      throws IOException, XMLStreamException {
    Workbook workbook = new Workbook(zip);
    String styles = related.only(main, "styles", STYLE_TYPES);
    if (styles != null) {
      workbook.formats.read(zip, styles);
    }
    String shared = related.only(main, "sharedStrings", TEXT_TYPES);
    if (shared != null) {
      workbook.readTexts(shared);
    }
    workbook.readMain(related, main);
    return workbook;
  }

  private void readTexts(String name) throws IOException, XMLStreamException {
    long memory = 0;
    try (WorkbookPart part = WorkbookPart.open(zip, name, "sst")) {
      while (part.nextWithin(1)) {
        if (part.isAt("si")) {
          String text = part.richText();
          struckTexts.set(texts.size(), part.struck());
          texts.add(text);
          memory += TEXT_MEMORY + 2L * text.length();
          if (memory > LARGEST_TEXTS) {
            throw new WorkbookPackage.TooLarge();
          }
        }
      }
    }
  }

  private void readMain(RelatedParts related, String main) throws IOException, XMLStreamException {
    Map<String, Relationship> targets = new HashMap<>();
    for (Relationship each : related.of(main)) {
      if (targets.put(each.id(), each) != null) {
        throw new XMLStreamException("two relationships " + each.id());
      }
    }
    try (WorkbookPart part = WorkbookPart.open(zip, main, "workbook")) {
      while (part.nextWithin(1)) {
        if (part.isAt("sheet")) {
          addTab(related, part, targets.get(part.relationship()));
        } else if (part.isAt("workbookPr")) {
          since1904 = part.isTrue("date1904");
        } else if (part.isAt("calcPr")) {
          recalculated = part.isTrue("fullCalcOnLoad") || part.isFalse("calcCompleted");
        }
      }
    }
  }

  /** Sheets of other kinds, such as charts, have no cells. */
  private void addTab(RelatedParts related, WorkbookPart sheet, @Nullable Relationship target)
      throws IOException, XMLStreamException {
    if (target == null || target.external()) {
      throw new XMLStreamException("a sheet without a part");
    }
    boolean worksheet = target.type().equals("worksheet");
    related.require(target.part(), worksheet ? WORKSHEET_TYPES : OTHER_SHEET_TYPES);
    if (worksheet) {
      String state = sheet.attribute("state");
      boolean visible = state == null || state.equals("visible");
      tabs.add(new Tab(sheet.required("name"), target.part(), visible));
    }
  }

  /** The worksheets in the order of their tabs. */
  List<Tab> tabs() {
    return tabs;
  }

  /** All of its parts. */
  ZippedParts parts() {
    return zip;
  }

  /**
   * A text that all worksheets share.
   *
   * @param number from 0
   */
  String text(String number) throws XMLStreamException {
    return texts.get(position(number));
  }

  /** Whether a part of that text is struck through. */
  boolean strikes(String number) throws XMLStreamException {
    return struckTexts.get(position(number));
  }

  private int position(String number) throws XMLStreamException {
    return WorkbookPart.number("text", number, texts.size() - 1);
  }

  /** The number formats of its cells. */
  CellFormats formats() {
    return formats;
  }

  /** Whether it counts days from 1904. */
  boolean since1904() {
    return since1904;
  }

  /**
   * Whether it says of itself that the results of its formulas are not those that a program shows:
   * libraries that do not calculate ask for that when the file is opened.
   */
  boolean recalculated() {
    return recalculated;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
