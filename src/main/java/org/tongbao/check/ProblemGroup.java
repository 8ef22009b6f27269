package org.tongbao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.intake.sheet.SheetMessage;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Problems of one cause: the same fault in one column of a sheet. Other problems are alone.
 *
 * @param problems in the order of their rows; one at least
 */
public record ProblemGroup(List<Problem> problems) {
  private static final int ROWS_LISTED = 10;

  /** They follow from another fault, and are gone when that one is mended. */
  private static final Set<String> CONSEQUENCES =
      Set.of(
          SheetMessage.UNIT_OF_REFUSED_ROW.code(),
          SheetMessage.CODE_PERHAPS_UNREADABLE.code(),
          SheetMessage.NAME_PERHAPS_UNREADABLE.code());

  /** What problems of one cause have in common. */
  private record Cause(String code, String file, String tab, int column, String text) {}

  /** Groups problems, in the order of the first of each; consequences of others come last. */
  public static List<ProblemGroup> of(List<Problem> problems) {
    Map<Object, List<Problem>> groups = new LinkedHashMap<>();
    for (Problem problem : problems) {
      groups.computeIfAbsent(cause(problem), first -> new ArrayList<>()).add(problem);
    }
    return groups.values().stream()
        .map(ProblemGroup::new)
        .sorted(Comparator.comparing(ProblemGroup::isConsequence))
        .toList();
  }

  /** The problem itself where it stands in no row of a sheet. */
  private static Object cause(Problem problem) {
    Place place = problem.place();
    return place.line() > 0 && Quotations.isSheet(place.file())
        ? new Cause(
            problem.code(),
            place.file(),
            place.tab(),
            place.column(),
            withoutSample(problem.fault()) + problem.remedy())
        : problem;
  }

  /** A fault of a character is one cause wherever it stands, in whichever text. */
  private static String withoutSample(String fault) {
    int sample = fault.indexOf("，全文是“");
    return sample < 0 ? fault : fault.substring(0, sample).replaceFirst("第\\d+个字", "");
  }

  private boolean isConsequence() {
    return CONSEQUENCES.contains(problems.get(0).code());
  }

  /** The first problem, and the rows of all. */
  @Override
  public String toString() {
    Problem first = problems.get(0);
    long rows = problems.stream().map(problem -> problem.place().line()).distinct().count();
    if (rows == 1) {
      return first.toString();
    }
    String lines =
        problems.stream()
            .map(problem -> problem.place().line())
            .distinct()
            .limit(ROWS_LISTED)
            .map(String::valueOf)
            .collect(Collectors.joining("、"));
    String others = rows > ROWS_LISTED ? "等" : "";
    return "%s同样的共%d行：第%s行%s。".formatted(first, rows, lines, others);
  }
}
