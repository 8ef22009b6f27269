package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The problems that a notice of a region tells, each once with all of its units.
 *
 * @param quoted whether the names of sites are quoted
 */
record DerivedProblems(List<Told> told, boolean quoted) {
  /**
   * A finding.
   *
   * @param place of its unit, below the region; empty where there is nothing below
   */
  record Told(Map<String, String> unit, String place, String problem) {
    String name() {
      return cell(unit, "名称");
    }

    boolean ofAccount() {
      return cell(unit, "类别").equals("政务新媒体");
    }
  }

  /** The clauses, without their order. */
  private List<String> counted() {
    Map<String, List<Told>> byProblem = new LinkedHashMap<>();
    for (Told each : told) {
      List<Told> same = byProblem.computeIfAbsent(each.problem(), none -> new ArrayList<>());
      if (same.stream().noneMatch(other -> other.unit().equals(each.unit()))) {
        same.add(each);
      }
    }
    List<String> clauses = new ArrayList<>();
    byProblem.forEach((problem, same) -> clauses.add(units(same) + problem));
    Collections.sort(clauses);
    return clauses;
  }

  private static String account(String platform) {
    return platform.equals("抖音") ? "抖音号" : platform;
  }

  /** Accounts have places and platforms, unless a site has the same problem. */
  private String units(List<Told> same) {
    List<String> labels = new ArrayList<>();
    if (same.stream().allMatch(Told::ofAccount)) {
      String last = "";
      for (Told each : same) {
        String place = each.place().equals(last) ? "" : each.place();
        labels.add(place + "“" + each.name() + "”" + account(cell(each.unit(), "平台")));
        last = each.place();
      }
      return String.join("、", labels);
    }
    same.forEach(each -> labels.add(quoted ? "“" + each.name() + "”" : each.name()));
    return String.join(quoted ? "" : "、", labels);
  }

  /**
   * Compares them with a text; returns how many there are.
   *
   * @param part finds the part of the text that tells them, as its first group
   */
  int compare(Pattern part, String text, Consumer<String> wrong) {
    List<String> printed = new ArrayList<>();
    Matcher found = part.matcher(text);
    if (found.find()) {
      String[] sentences = found.group(1).replaceFirst("。\\s*$", "").split("。|；", -1);
      for (String sentence : sentences) {
        printed.add(sentence.replaceFirst("^[一二三四五六七八九十]+是", "").strip());
      }
      boolean several = sentences.length > 1;
      for (int i = 0; several && i < sentences.length; i++) {
        if (!sentences[i].strip().startsWith(CountedFigures.ordinal(i + 1) + "是")) {
          wrong.accept("problem " + (i + 1) + " is not numbered so: " + sentences[i]);
        }
      }
    }
    Collections.sort(printed);
    List<String> counted = counted();
    if (!counted.equals(printed)) {
      wrong.accept("problems: counted " + counted + ", printed " + printed);
    }
    return counted.size();
  }
}
