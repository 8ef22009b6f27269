package org.tongbao.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongbao.xml.XmlText;

/** A self-contained page with a notice, for publishing, mailing and printing. */
public final class HtmlPage {
  private static final String STYLE = resource("page.css");

  private HtmlPage() {}

  /**
   * Writes everything before the notice.
   *
   * @param title the notice's title, on one line
   * @param labels the meta tags by name; empty ones are left out
   */
  public static void begin(Writer out, String title, Map<String, String> labels)
      throws IOException {
    head(out, title, labels, "");
    out.write("<article>\n");
  }

  /** Writes everything before the body; {@code style} follows the style of the notice. */
  static void head(Writer out, String title, Map<String, String> labels, String style)
      throws IOException {
    out.write("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<title>" + XmlText.escapedWithQuotes(title) + "</title>\n");
    for (Map.Entry<String, String> label : labels.entrySet()) {
      if (!label.getValue().isEmpty()) {
        out.write(tag(label) + "\n");
      }
    }
    out.write("<style>\n" + STYLE + style + "</style>\n</head>\n<body>\n");
  }

  private static String tag(Map.Entry<String, String> label) {
    String value = XmlText.escapedWithQuotes(label.getValue());
    return "<meta name=\"" + label.getKey() + "\" content=\"" + value + "\">";
  }

  /**
   * Whether a page that {@link #begin} began has these meta tags; empty ones are left out.
   *
   * @param except the name of one that is not compared
   */
  public static boolean hasLabels(Path page, Map<String, String> labels, String except)
      throws IOException {
    try (Stream<String> lines = Files.lines(page)) {
      List<String> tags =
          lines
              .takeWhile(line -> !line.equals("<style>"))
              .filter(line -> line.startsWith("<meta name=\""))
              .filter(line -> !List.of("viewport", except).contains(line.split("\"", -1)[1]))
              .toList();
      return tags.equals(
          labels.entrySet().stream()
              .filter(label -> !label.getValue().isEmpty() && !label.getKey().equals(except))
              .map(HtmlPage::tag)
              .toList());
    }
  }

  /** Writes everything after the notice. */
  public static void end(Writer out) throws IOException {
    out.write("</article>\n</body>\n</html>\n");
  }

  static String resource(String name) {
    try (InputStream stream = HtmlPage.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
