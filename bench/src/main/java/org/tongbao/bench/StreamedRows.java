package org.tongbao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The simplest program that writes the same document.xml: a FreeMarker template with the markup of
 * a table's row in it, streamed into an entry of a zip. It knows nothing of blocks, styles,
 * numbering or faults. The template is made of a finished document, whose longest stretch of like
 * rows becomes a list; all else it writes as it is.
 */
final class StreamedRows {
  private static final Pattern ROW = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("(<w:t(?: [^>]*)?>)([^<]*)(</w:t>)");

  private final Template template;
  private final List<List<String>> rows;

  StreamedRows(String documentXml) throws IOException {
    Stretch longest = longest(documentXml);
    StringBuilder words = new StringBuilder(documentXml.substring(0, longest.from));
    words.append("<#list rows as cells>");
    int[] cell = {0};
    words.append(
        CELL.matcher(longest.form)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1) + "${cells[" + cell[0]++ + "]}" + found.group(3))));
    words.append("</#list>").append(documentXml.substring(longest.to));
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
    template = new Template("rows", words.toString(), configuration);
    rows = longest.rows;
  }

  /** Like rows that follow each other: their form without texts, where they stand, their texts. */
  private record Stretch(String form, int from, int to, List<List<String>> rows) {}

  private static Stretch longest(String text) {
    Stretch longest = new Stretch("", 0, 0, List.of());
    Stretch now = longest;
    Matcher row = ROW.matcher(text);
    while (row.find()) {
      List<String> cells = new ArrayList<>();
      String form =
          CELL.matcher(row.group())
              .replaceAll(
                  found -> {
                    cells.add(plain(found.group(2)));
                    return Matcher.quoteReplacement(found.group(1) + found.group(3));
                  });
      boolean alike = now.to == row.start() && now.form.equals(form);
      List<List<String>> rows = alike ? now.rows : new ArrayList<>();
      rows.add(cells);
      now = new Stretch(form, alike ? now.from : row.start(), row.end(), rows);
      if (rows.size() > longest.rows.size() || rows == longest.rows) {
        longest = now;
      }
    }
    return longest;
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  /** How many rows come from the list. */
  int rows() {
    return rows.size();
  }

  void write(Writer out) throws IOException {
    try {
      template.process(Map.of("rows", rows), out);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the zip. */
  void write(Path file) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      Writer text = new OutputStreamWriter(zip, UTF_8);
      write(text);
      text.flush();
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
