package org.tongbao.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.xml.XmlReaders;

/**
 * The notice of a page that this program has made, read back as it was kept. Nothing passes that
 * {@link HtmlBody} does not write: a kept page that somebody else has made may hold anything, and
 * would be read in the name of the office.
 *
 * @param html all that stands within {@code article}, as it stands
 * @param title on one line
 * @param lines the words: a line a paragraph, a line a table row with its cells between bars; what
 *     is drawn in charts is left out
 */
public record NoticeArticle(String html, String title, List<String> lines) {
  private static final String BEGIN = "<article>\n";
  private static final String END = "</article>\n</body>\n</html>\n";

  /** Keeps its own copy. */
  public NoticeArticle {
    lines = List.copyOf(lines);
  }

  /** Empty when that is no page of this program. */
  public static Optional<NoticeArticle> of(String page) {
    int begin = page.indexOf(BEGIN);
    if (begin < 0 || !page.endsWith(END)) {
      return Optional.empty();
    }
    String html = page.substring(begin + BEGIN.length(), page.length() - END.length());
    if (html.contains("<!") || html.contains("<?")) {
      return Optional.empty(); // HTML and XML disagree about where these end
    }
    try {
      Words words = new Words();
      words.read(XmlReaders.of(new ByteArrayInputStream(xml(html).getBytes(UTF_8))));
      return Optional.of(new NoticeArticle(html, words.title.toString(), words.lines));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  /** HTML has two elements without an end, of those that a notice is written in. */
  private static String xml(String html) {
    String closed = html.replace("<br>", "<br/>").replaceAll("(<col style=\"[^\"<>]*\")>", "$1/>");
    return "<article>" + closed + "</article>";
  }

  /** Gathers the words, and holds every element against what is written. */
  private static final class Words {
    private final List<String> lines = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final ArticleGuard guard = new ArticleGuard();
    private boolean inTitle;
    private boolean inList;

    private void read(XMLStreamReader reader) throws XMLStreamException {
      reader.nextTag();
      while (reader.hasNext()) {
        reader.next();
        if (reader.isStartElement()) {
          guard.begin(reader);
          begin(reader);
        } else if (reader.isEndElement()) {
          end(reader.getLocalName());
          guard.end(reader.getLocalName());
        } else if (reader.isCharacters() && !guard.isInDrawing()) {
          line.append(reader.getText());
          title.append(inTitle ? reader.getText() : "");
        }
      }
    }

    private void begin(XMLStreamReader reader) {
      switch (reader.getLocalName()) {
        case "h1" -> inTitle = title.isEmpty();
        case "br" -> {
          if (!guard.isInCell()) {
            endLine();
          }
        }
        case "ol" -> inList = true;
        case "tr" -> line.setLength(0);
        default -> {}
      }
    }

    private void end(String name) {
      switch (name) {
        case "h1", "h2", "h3", "h4", "h5", "li", "p" -> {
          inTitle = false;
          endLine();
        }
        case "th", "td" -> {
          cells.add(line.toString().strip());
          line.setLength(0);
        }
        case "tr" -> {
          lines.add(String.join(" | ", cells));
          cells.clear();
          line.setLength(0);
        }
        default -> {}
      }
    }

    /** The first attachment's name stands on the line of the word 附件, as in a document. */
    private void endLine() {
      String words = line.toString().strip();
      line.setLength(0);
      if (inList && !lines.isEmpty()) {
        inList = false;
        words = lines.remove(lines.size() - 1) + words;
      }
      if (!words.isEmpty()) {
        lines.add(words);
      }
    }
  }
}
