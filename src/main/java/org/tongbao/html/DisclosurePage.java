package org.tongbao.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.tongbao.xml.XmlText;

/**
 * A notice's page as an office publishes it: above the text the table for disclosed government
 * information, below it the files.
 */
public final class DisclosurePage {
  private static final String STYLE = HtmlPage.resource("disclosure.css");

  private DisclosurePage() {}

  /**
   * A field of the table.
   *
   * @param value empty when it is not known; a dash is shown
   * @param wide whether it takes a whole row
   */
  public record Field(String label, String value, boolean wide) {}

  /**
   * Writes the page.
   *
   * @param labels the meta tags by name; empty ones are left out
   * @param fields fields of the table, two in a row
   * @param files names of the files beside the page
   */
  public static void write(
      Writer out,
      NoticeArticle article,
      Map<String, String> labels,
      List<Field> fields,
      List<String> files)
      throws IOException {
    HtmlPage.head(out, article.title(), labels, STYLE);
    table(out, fields);
    out.write("<article>\n" + article.html() + "</article>\n");
    links(out, files);
    out.write("</body>\n</html>\n");
  }

  private static void table(Writer out, List<Field> fields) throws IOException {
    out.write("<header class=\"disclosure\">\n<table>\n");
    boolean open = false;
    for (Field field : fields) {
      if (!open) {
        out.write("<tr>");
      }
      cell(out, field);
      open = !open && !field.wide();
      if (!open) {
        out.write("</tr>\n");
      }
    }
    out.write("</table>\n</header>\n");
  }

  private static void cell(Writer out, Field field) throws IOException {
    String value = field.value().isEmpty() ? "—" : XmlText.escapedWithQuotes(field.value());
    out.write("<th scope=\"row\">" + XmlText.escapedWithQuotes(field.label()) + "</th>");
    out.write("<td" + (field.wide() ? " colspan=\"3\"" : "") + ">" + value + "</td>");
  }

  private static void links(Writer out, List<String> files) throws IOException {
    out.write("<nav class=\"files\">\n<p>文件下载：</p>\n<ul>\n");
    for (String file : files) {
      out.write("<li><a href=\"" + address(file) + "\" download>");
      out.write(XmlText.escapedWithQuotes(file) + "</a></li>\n");
    }
    out.write("</ul>\n</nav>\n");
  }

  /** The file name percent-encoded as UTF-8. */
  private static String address(String file) {
    StringBuilder address = new StringBuilder();
    for (byte each : file.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = each == '.' || each == '-' || Character.isLetterOrDigit(each);
      address.append(
          plain ? (char) each + "" : "%" + HexFormat.of().withUpperCase().toHexDigits(each));
    }
    return address.toString();
  }
}
