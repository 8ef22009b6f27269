package org.tongbao.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
        out.write("<meta name=\"" + label.getKey() + "\" content=\"");
        out.write(XmlText.escapedWithQuotes(label.getValue()) + "\">\n");
      }
    }
    out.write("<style>\n" + STYLE + style + "</style>\n</head>\n<body>\n");
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
