package org.tongbao.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, in the order in which it is drawn, without white space and page numbers. */
final class PrintedText {
  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

  /** Radicals, and characters that have a common one beside them. */
  private static final Pattern VARIANTS = Pattern.compile("[\\u2E80-\\u2FDF\\uF900-\\uFAFF]");

  private static final Pattern HYPHENS = Pattern.compile("[‐‑]");

  private final StringBuilder text = new StringBuilder();

  /** Where each page begins in the text, and its number. */
  private final TreeMap<Integer, Integer> pages = new TreeMap<>();

  private final int pageCount;

  private PrintedText(int pageCount) {
    this.pageCount = pageCount;
  }

  static PrintedText of(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PrintedText printed = new PrintedText(document.getNumberOfPages());
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= printed.pageCount; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        printed.pages.put(printed.text.length(), page);
        printed.text.append(withoutNumber(stripper.getText(document), page));
      }
      return printed;
    }
  }

  /** On a landscape page each character of the number is a line, at the end of all. */
  private static String withoutNumber(String page, int number) {
    String footer = plain("— %d —".formatted(number));
    String text =
        page.lines()
            .map(PrintedText::plain)
            .filter(line -> !line.equals(footer))
            .collect(Collectors.joining());
    return text.endsWith(footer) ? text.substring(0, text.length() - footer.length()) : text;
  }

  /**
   * A text as it is compared: a font may have one glyph for several characters that look the same,
   * and a PDF may then name another one of them.
   */
  static String plain(CharSequence text) {
    String plain =
        VARIANTS
            .matcher(WHITE.matcher(text).replaceAll(""))
            .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
    return HYPHENS.matcher(plain).replaceAll("-");
  }

  String text() {
    return text.toString();
  }

  int pageCount() {
    return pageCount;
  }

  int pageAt(int place) {
    Map.Entry<Integer, Integer> page = pages.floorEntry(place);
    return page == null ? 1 : page.getValue();
  }
}
