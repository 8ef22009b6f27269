package org.tongbao.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.tongbao.archive.Results.Counts;
import org.tongbao.archive.Results.Group;
import org.tongbao.archive.Results.Kind;
import org.tongbao.archive.Results.Problem;
import org.tongbao.archive.Results.Unit;

/**
 * results.xml, version 1. A later version may add elements and attributes, which this reader passes
 * over; what stands here keeps its meaning.
 */
final class ResultsXml {
  private static final String ROOT = "results";
  private static final String VERSION = "1";

  private ResultsXml() {}

  static String print(Results results) {
    try {
      XmlOut out = new XmlOut();
      out.open(ROOT, "version", VERSION);
      for (Kind kind : results.kinds()) {
        out.open("kind", "name", kind.name());
        counts(out, "total", "", "", kind.total());
        for (Group group : kind.groups()) {
          counts(out, "group", group.by(), group.name(), group.counts());
        }
        out.close();
      }
      for (Unit unit : results.units()) {
        unit(out, "unit", unit);
      }
      for (Problem problem : results.unnamed()) {
        problem(out, "unnamed", problem);
      }
      for (Unit unit : results.unchecked()) {
        unit(out, "unchecked", unit);
      }
      return out.close().end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // there is no disk behind it
    }
  }

  private static void counts(XmlOut out, String element, String by, String name, Counts counts)
      throws XMLStreamException {
    out.mark(
        element,
        "by",
        by,
        "name",
        name,
        "running",
        String.valueOf(counts.running()),
        "checked",
        String.valueOf(counts.checked()),
        "passed",
        String.valueOf(counts.passed()),
        "rate2",
        counts.rates().get(0),
        "rate1",
        counts.rates().get(1),
        "rate0",
        counts.rates().get(2));
  }

  private static void unit(XmlOut out, String element, Unit unit) throws XMLStreamException {
    out.open(
        element,
        "kind",
        unit.kind(),
        "name",
        unit.name(),
        "code",
        unit.code(),
        "platform",
        unit.platform(),
        "region",
        unit.region(),
        "department",
        unit.department(),
        "sponsor",
        unit.sponsor(),
        "checked",
        yes(unit.checked()),
        "passed",
        yes(unit.passed()),
        "score",
        unit.score());
    for (Problem problem : unit.problems()) {
      problem(out, "problem", problem);
    }
    out.close();
  }

  private static void problem(XmlOut out, String element, Problem problem)
      throws XMLStreamException {
    out.mark(
        element,
        "kind",
        problem.kind(),
        "indicator",
        problem.indicator(),
        "severity",
        problem.severity(),
        "section",
        problem.section(),
        "topic",
        problem.topic(),
        "text",
        problem.text(),
        "date",
        problem.date(),
        "source",
        problem.source(),
        "rectified",
        yes(problem.rectified()),
        "listed",
        yes(problem.listed()),
        "named",
        yes(problem.named()));
  }

  private static String yes(boolean yes) {
    return yes ? "yes" : "no";
  }

  /**
   * Reads what {@link #print} has written.
   *
   * @throws BagBroken when it is anything else, or of a later version that means other things
   */
  static Results read(byte[] bytes) throws BagBroken {
    try {
      XmlIn in = new XmlIn(bytes);
      if (!in.next() || !in.starts(ROOT) || !in.attribute("version").equals(VERSION)) {
        throw new BagBroken("results.xml 不是本程序认得的一版");
      }
      List<Kind> kinds = new ArrayList<>();
      List<Unit> units = new ArrayList<>();
      List<Problem> unnamed = new ArrayList<>();
      List<Unit> unchecked = new ArrayList<>();
      while (in.next()) {
        switch (in.starting()) {
          case "kind" -> kinds.add(kind(in));
          case "unit" -> units.add(unit(in, "unit"));
          case "unnamed" -> unnamed.add(problem(in));
          case "unchecked" -> unchecked.add(unit(in, "unchecked"));
          default -> {}
        }
      }
      return new Results(kinds, units, unnamed, unchecked);
    } catch (XMLStreamException e) {
      throw new BagBroken("results.xml 读不懂");
    }
  }

  private static Kind kind(XmlIn in) throws XMLStreamException {
    String name = in.attribute("name");
    Counts total = new Counts(0, 0, 0, List.of());
    List<Group> groups = new ArrayList<>();
    while (in.next() && !in.ends("kind")) {
      if (in.starts("total")) {
        total = counts(in);
      } else if (in.starts("group")) {
        groups.add(new Group(in.attribute("by"), in.attribute("name"), counts(in)));
      }
    }
    return new Kind(name, total, groups);
  }

  private static Counts counts(XmlIn in) throws XMLStreamException {
    return new Counts(
        in.number("running"),
        in.number("checked"),
        in.number("passed"),
        List.of(in.attribute("rate2"), in.attribute("rate1"), in.attribute("rate0")));
  }

  private static Unit unit(XmlIn in, String element) throws XMLStreamException {
    Map<String, String> own = in.attributes();
    List<Problem> problems = new ArrayList<>();
    while (in.next() && !in.ends(element)) {
      if (in.starts("problem")) {
        problems.add(problem(in));
      }
    }
    return new Unit(
        own.getOrDefault("kind", ""),
        own.getOrDefault("name", ""),
        own.getOrDefault("code", ""),
        own.getOrDefault("platform", ""),
        own.getOrDefault("region", ""),
        own.getOrDefault("department", ""),
        own.getOrDefault("sponsor", ""),
        "yes".equals(own.get("checked")),
        "yes".equals(own.get("passed")),
        own.getOrDefault("score", ""),
        problems);
  }

  private static Problem problem(XmlIn in) {
    return new Problem(
        in.attribute("kind"),
        in.attribute("indicator"),
        in.attribute("severity"),
        in.attribute("section"),
        in.attribute("topic"),
        in.attribute("text"),
        in.attribute("date"),
        in.attribute("source"),
        in.attribute("rectified").equals("yes"),
        in.attribute("listed").equals("yes"),
        in.attribute("named").equals("yes"));
  }
}
