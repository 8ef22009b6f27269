package org.tongbao.archive;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.tongbao.archive.Results.Counts;
import org.tongbao.archive.Results.Group;
import org.tongbao.archive.Results.Kind;
import org.tongbao.archive.Results.Problem;
import org.tongbao.archive.Results.Unit;

/**
 * results.xml, version 1. Elements and attributes may be added, which this reader ignores; the
 * present ones keep their meaning.
 */
final class ResultsXml {
  private static final String ROOT = "results";
  private static final String VERSION = "1";
  private static final String YES = "yes";

  private ResultsXml() {}

  static String print(Results results) {
    XmlElement root = new XmlElement(ROOT).set("version", VERSION);
    for (Kind kind : results.kinds()) {
      XmlElement element =
          new XmlElement("kind")
              .set("name", kind.name())
              .add(counts("total", "", "", kind.total()));
      for (Group group : kind.groups()) {
        element.add(counts("group", group.by(), group.name(), group.counts()));
      }
      root.add(element);
    }
    results.units().forEach(unit -> root.add(unit("unit", unit)));
    results.unnamed().forEach(problem -> root.add(problem("unnamed", problem)));
    results.unchecked().forEach(unit -> root.add(unit("unchecked", unit)));
    return root.print();
  }

  private static XmlElement counts(String element, String by, String name, Counts counts) {
    return new XmlElement(element)
        .set("by", by)
        .set("name", name)
        .set("running", String.valueOf(counts.running()))
        .set("checked", String.valueOf(counts.checked()))
        .set("passed", String.valueOf(counts.passed()))
        .set("rate2", counts.rates().get(0))
        .set("rate1", counts.rates().get(1))
        .set("rate0", counts.rates().get(2));
  }

  private static XmlElement unit(String element, Unit unit) {
    return new XmlElement(element)
        .set("kind", unit.kind())
        .set("name", unit.name())
        .set("code", unit.code())
        .set("platform", unit.platform())
        .set("region", unit.region())
        .set("department", unit.department())
        .set("sponsor", unit.sponsor())
        .set("checked", yes(unit.checked()))
        .set("passed", yes(unit.passed()))
        .set("rectified", unit.rectified() ? YES : "")
        .set("score", unit.score())
        .addAll(unit.problems().stream().map(each -> problem("problem", each)).toList());
  }

  private static XmlElement problem(String element, Problem problem) {
    return new XmlElement(element)
        .set("kind", problem.kind())
        .set("indicator", problem.indicator())
        .set("severity", problem.severity())
        .set("section", problem.section())
        .set("topic", problem.topic())
        .set("text", problem.text())
        .set("date", problem.date())
        .set("source", problem.source())
        .set("rectified", yes(problem.rectified()))
        .set("listed", yes(problem.listed()))
        .set("named", yes(problem.named()));
  }

  private static String yes(boolean yes) {
    return yes ? YES : "no";
  }

  /**
   * Reads what {@link #print} wrote.
   *
   * @throws BagBroken if it is anything else, or of another version
   */
  static Results read(byte[] bytes) throws BagBroken {
    try {
      XmlElement root = XmlElement.read(bytes);
      if (!root.name().equals(ROOT) || !root.attribute("version").equals(VERSION)) {
        throw new BagBroken(ArchiveMessage.UNKNOWN_RESULTS_VERSION);
      }
      return new Results(
          root.children("kind").stream().map(ResultsXml::kind).toList(),
          root.children("unit").stream().map(ResultsXml::unit).toList(),
          root.children("unnamed").stream().map(ResultsXml::problem).toList(),
          root.children("unchecked").stream().map(ResultsXml::unit).toList());
    } catch (XMLStreamException | NumberFormatException e) {
      throw new BagBroken(ArchiveMessage.UNREADABLE_RESULTS);
    }
  }

  private static Kind kind(XmlElement kind) {
    return new Kind(
        kind.attribute("name"),
        counts(kind.child("total")),
        kind.children("group").stream().map(ResultsXml::group).toList());
  }

  private static Group group(XmlElement group) {
    return new Group(group.attribute("by"), group.attribute("name"), counts(group));
  }

  private static Counts counts(XmlElement counts) {
    return new Counts(
        Long.parseLong(counts.attribute("running")),
        Long.parseLong(counts.attribute("checked")),
        Long.parseLong(counts.attribute("passed")),
        List.of(counts.attribute("rate2"), counts.attribute("rate1"), counts.attribute("rate0")));
  }

  private static Unit unit(XmlElement unit) {
    return new Unit(
        unit.attribute("kind"),
        unit.attribute("name"),
        unit.attribute("code"),
        unit.attribute("platform"),
        unit.attribute("region"),
        unit.attribute("department"),
        unit.attribute("sponsor"),
        unit.attribute("checked").equals(YES),
        unit.attribute("passed").equals(YES),
        unit.attribute("rectified").equals(YES),
        unit.attribute("score"),
        unit.children("problem").stream().map(ResultsXml::problem).toList());
  }

  private static Problem problem(XmlElement problem) {
    return new Problem(
        problem.attribute("kind"),
        problem.attribute("indicator"),
        problem.attribute("severity"),
        problem.attribute("section"),
        problem.attribute("topic"),
        problem.attribute("text"),
        problem.attribute("date"),
        problem.attribute("source"),
        problem.attribute("rectified").equals(YES),
        problem.attribute("listed").equals(YES),
        problem.attribute("named").equals(YES));
  }
}
