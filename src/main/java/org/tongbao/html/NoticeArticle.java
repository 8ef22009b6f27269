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
 * The notice of a filed page. Only what {@link HtmlBody} writes is accepted: a filed page made by
 * someone else may contain anything, and would be published in the office's name.
 *
 * @param html the content of {@code article}, unchanged
 * @param title on one line
 * @param lines the text: one line per paragraph, wherever it breaks, and per table row, with bars
 *     between cells; charts are left out
 * @param places the line of HTML that holds each, from 0; -1 where several hold it
 */
public record NoticeArticle(String html, String title, List<String> lines, List<Integer> places) {
  private static final String BEGIN = "<article>\n";
  private static final String END = "</article>\n</body>\n</html>\n";

  /** Keeps its own copy. */
  public NoticeArticle {
    lines = List.copyOf(lines);
    places = List.copyOf(places);
  }

  /**
   * Other words in place of some of an article's.
   *
   * @param line the first that is replaced
   * @param removed how many are
   * @param words one for each paragraph or row
   */
  public record Edit(int line, int removed, List<String> words) {}

  /**
   * The article with other words; empty where they cannot be placed.
   *
   * @param edits in the order of their lines
   */
  public Optional<NoticeArticle> edited(List<Edit> edits) {
    ArticleEdit html = new ArticleEdit(this.html);
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      List<Integer> held = places.subList(edit.line(), edit.line() + edit.removed());
      int before = edit.line() == 0 ? -1 : places.get(edit.line() - 1);
      if (held.contains(-1) || !html.replace(before, held, edit.words())) {
        return Optional.empty();
      }
    }
    return of(BEGIN + html.html() + END);
  }

  /** Reads a page; empty when it is not a page of this program. */
  public static Optional<NoticeArticle> of(String page) {
    int begin = page.indexOf(BEGIN);
    if (begin < 0 || !page.endsWith(END)) {
      return Optional.empty();
    }
    String html = page.substring(begin + BEGIN.length(), page.length() - END.length());
    if (html.contains("<!") || html.contains("<?")) {
      return Optional.empty(); // HTML and XML end these differently
    }
    try {
      ArticleReader reader = new ArticleReader();
      reader.read(XmlReaders.of(new ByteArrayInputStream(xml(html).getBytes(UTF_8))));
      return Optional.of(
          new NoticeArticle(html, reader.title.toString(), reader.lines, reader.places));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  /** Closes the two elements of a notice that HTML leaves open. */
  private static String xml(String html) {
    String closed = html.replace("<br>", "<br/>").replaceAll("(<col style=\"[^\"<>]*\")>", "$1/>");
    return "<article>" + closed + "</article>";
  }

  /** Collects the text and checks every element. */
  private static final class ArticleReader {
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
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
          end(reader.getLocalName(), reader.getLocation().getLineNumber() - 1);
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
        case "ol" -> inList = true;
        case "tr" -> line.setLength(0);
        default -> {}
      }
    }

    private void end(String name, int place) {
      switch (name) {
        case "h1", "h2", "h3", "h4", "h5", "li", "p", "caption" -> {
          inTitle = false;
          endLine(place);
        }
        case "th", "td" -> {
          cells.add(line.toString().strip());
          line.setLength(0);
        }
        case "tr" -> {
          lines.add(String.join(" | ", cells));
          places.add(place);
          cells.clear();
          line.setLength(0);
        }
        default -> {}
      }
    }

    /** The first attachment's name is on the line of the word 附件, as in a document. */
    private void endLine(int place) {
      String words = line.toString().strip();
      int at = place;
      line.setLength(0);
      if (inList && !lines.isEmpty()) {
        inList = false;
        words = lines.remove(lines.size() - 1) + words;
        places.remove(places.size() - 1);
        at = -1;
      }
      if (!words.isEmpty()) {
        lines.add(words);
        places.add(at);
      }
    }
  }
}
