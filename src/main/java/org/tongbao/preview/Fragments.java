package org.tongbao.preview;

import static org.tongbao.xml.XmlText.escapedWithQuotes;

import java.util.List;
import org.tongbao.preview.PreviewState.Fault;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Writes the parts of the page that change as HTML. */
final class Fragments {
  private Fragments() {}

  /** The problems, each with its lines, and what could not be checked. */
  static String faults(PreviewState state) {
    StringBuilder html = new StringBuilder();
    for (Fault fault : state.faults()) {
      Problem problem = fault.problem();
      html.append("<li class=\"").append(problem.stops() ? "error" : "warning").append("\">");
      html.append("<p><code>")
          .append(escapedWithQuotes(problem.place().toString()))
          .append("</code> ");
      html.append("<b>").append(problem.weight().label()).append("</b> ");
      html.append(escapedWithQuotes(problem.fault())).append("。<span>");
      html.append(escapedWithQuotes(problem.remedy())).append("。</span></p>");
      excerpt(html, fault);
      html.append("</li>\n");
    }
    for (String what : state.unchecked()) {
      html.append("<li class=\"unchecked\"><p>还没有核对——")
          .append(escapedWithQuotes(what))
          .append("</p></li>\n");
    }
    return html.toString();
  }

  private static void excerpt(StringBuilder html, Fault fault) {
    if (fault.lines().isEmpty()) {
      return;
    }
    Place place = fault.problem().place();
    html.append("<pre>");
    int number = fault.first();
    for (String line : fault.lines()) {
      boolean here = number == place.line();
      html.append(here ? "<mark>" : "").append("<i>").append(number).append("</i> ");
      html.append(escapedWithQuotes(line)).append(here ? "</mark>\n" : "\n");
      number++;
    }
    html.append("</pre>");
  }

  /** The values of the model, one row each. */
  static String values(List<NamedValue> values) {
    StringBuilder html = new StringBuilder();
    for (NamedValue value : values) {
      html.append("<tr><td><code>")
          .append(escapedWithQuotes(value.name()))
          .append("</code><br><small>");
      html.append(escapedWithQuotes(value.meaning())).append("</small></td><td>");
      html.append(escapedWithQuotes(value.value())).append("</td></tr>\n");
    }
    return html.toString();
  }

  /** The explanation of a source. */
  static String explanation(List<String> lines) {
    StringBuilder html = new StringBuilder();
    for (String line : lines) {
      html.append("<p>").append(escapedWithQuotes(line)).append("</p>\n");
    }
    return html.toString();
  }
}
