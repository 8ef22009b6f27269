package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.inspection.ChineseNumerals;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.WrittenFigure;
import org.tongbao.problem.Problem;

/** Takes apart a cell with several problems, which are numbered or have a line each. */
final class ProblemParts {
  /**
   * （1）, ①, or after a separator 一是, 1、 and 1. which is not the beginning of 1.5. Between words 1.
   * needs none.
   */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<!第)[（(](\\d{1,2})[）)]"
              + "|(?<=^|[；;。，,\\s])(?:(\\d{1,2})[、．)）]|(\\d{1,2})\\.(?!\\d))"
              + "|(?<=\\p{IsHan})(?<!第)(\\d{1,2})[.．](?=\\p{IsHan})"
              + "|([①-⑳])"
              + "|(?<=^|[；;。，,\\s])([一二三四五六七八九十]{1,3})是");

  private static final Pattern LINE = Pattern.compile("\\R");
  private static final Pattern ENDED = Pattern.compile(".*[；;。]");

  /** In characters: a shorter line without an end is part of a problem. */
  private static final int SHORTEST = 5;

  private static final Pattern END = Pattern.compile("[；;。，,\\s]+$");

  /** What a row may say of each of its problems. */
  private static final List<Column> OF_EACH =
      List.of(
          Column.INDICATOR,
          Column.SEVERITY,
          Column.SECTION,
          Column.TOPIC,
          Column.PROSE,
          Column.DATE,
          Column.POINTS,
          Column.DUE,
          Column.RECTIFIED);

  private ProblemParts() {}

  /** A record for each problem; the record itself where there is only one. */
  static List<RawRecord> of(RawRecord record, SheetHead head) {
    int position = head.position(Column.PROBLEM);
    List<String> problems = split(record.cell(position));
    if (problems.size() < 2) {
      return List.of(hasLines(problems) ? oneOfLines(record, head) : record);
    }
    Map<Integer, List<String>> distributed = new HashMap<>(Map.of(position, problems));
    for (int at : positionsOfEach(head)) {
      List<String> texts = split(record.cell(at));
      if (texts.size() == problems.size()) {
        distributed.put(at, texts);
      }
    }
    for (Map.Entry<Integer, String> number : numbers(head).entrySet()) {
      String text = PlainText.strip(record.cell(number.getKey()));
      if (!text.isEmpty() && !distributed.containsKey(number.getKey())) {
        return List.of(undivided(record, head, number, problems.size()));
      }
    }
    List<RawRecord> parts = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      List<String> cells = new ArrayList<>(record.cells());
      int part = i;
      distributed.forEach((at, texts) -> cells.set(at, texts.get(part)));
      parts.add(
          new RawRecord(
              record.line(),
              cells,
              record.ambiguities(),
              i == 0 ? flaws(record, head, problems) : List.of(),
              null));
    }
    return parts;
  }

  private static List<Integer> positionsOfEach(SheetHead head) {
    List<Integer> positions = new ArrayList<>();
    OF_EACH.stream().map(head::position).filter(at -> at >= 0).forEach(positions::add);
    head.own().forEach(own -> positions.add(own.position()));
    return positions;
  }

  /** Where numbers stand, with their units. */
  private static Map<Integer, String> numbers(SheetHead head) {
    Map<Integer, String> numbers = new TreeMap<>();
    if (head.position(Column.POINTS) >= 0) {
      numbers.put(head.position(Column.POINTS), FindingRows.UNIT_OF_POINTS);
    }
    head.own().stream()
        .filter(own -> own.column().type() == OwnColumn.Type.NUMBER)
        .forEach(own -> numbers.put(own.position(), own.column().unit()));
    return numbers;
  }

  /** The record as it is, refused: its number would count with each of the problems. */
  private static RawRecord undivided(
      RawRecord record, SheetHead head, Map.Entry<Integer, String> number, int problems) {
    int at = number.getKey();
    String text = PlainText.strip(record.cell(at));
    if (WrittenFigure.parse(text, number.getValue()).value() == null) {
      return record; // it is no number, and refused as none
    }
    return record.with(
        SheetMessage.ONE_NUMBER_FOR_SEVERAL.at(
            head.place(record.line(), at), problems, head.heading(at), PlainText.show(text)));
  }

  private static boolean hasLines(List<String> problems) {
    return problems.stream().anyMatch(problem -> problem.indexOf('\n') >= 0);
  }

  /** The record as it is, with a reminder: its lines may be problems, or one that was wrapped. */
  private static RawRecord oneOfLines(RawRecord record, SheetHead head) {
    return record.with(
        SheetMessage.LINES_OF_ONE_PROBLEM.at(
            head.place(record.line(), Column.PROBLEM),
            head.label(Column.PROBLEM),
            PlainText.show(record.cell(head.position(Column.PROBLEM)))));
  }

  private static List<Problem> flaws(RawRecord record, SheetHead head, List<String> problems) {
    List<Problem> flaws = new ArrayList<>(record.flaws());
    flaws.add(
        SheetMessage.SEVERAL_PROBLEMS.at(
            head.place(record.line(), Column.PROBLEM),
            head.label(Column.PROBLEM),
            problems.size(),
            PlainText.show(problems.get(0)),
            PlainText.show(problems.get(problems.size() - 1))));
    return flaws;
  }

  /** The parts of a text; the text alone where it is not in parts. */
  static List<String> split(String cell) {
    String text = PlainText.strip(cell);
    if (!mayBeSeveral(text)) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
    List<String> numbered = numbered(text);
    List<String> parts = numbered.size() > 1 ? numbered : lines(text);
    return parts.stream()
        .map(part -> END.matcher(PlainText.strip(part)).replaceAll(""))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The lines, unless they look like one problem that was wrapped by hand. */
  private static List<String> lines(String text) {
    List<String> lines =
        LINE.splitAsStream(text).map(PlainText::strip).filter(line -> !line.isEmpty()).toList();
    boolean sentences = lines.stream().limit(lines.size() - 1L).allMatch(ENDED.asMatchPredicate());
    boolean isLong = lines.stream().allMatch(line -> line.length() >= SHORTEST);
    return sentences || isLong ? lines : List.of(text);
  }

  /** Quicker than the patterns, which hardly any cell needs. */
  private static boolean mayBeSeveral(String text) {
    char first = text.isEmpty() ? 0 : text.charAt(0);
    return Character.isDigit(first)
        || first == '（'
        || first == '('
        || (first >= '①' && first <= '⑳')
        || text.startsWith("一是")
        || text.indexOf('\n') >= 0
        || text.indexOf('\r') >= 0;
  }

  /** What follows 1, 2 and so on, of which the first begins the text. */
  private static List<String> numbered(String text) {
    Matcher mark = MARK.matcher(text);
    if (!mark.lookingAt() || number(mark) != 1) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    int from = mark.end();
    while (mark.find()) {
      if (number(mark) == parts.size() + 2) {
        parts.add(text.substring(from, mark.start()));
        from = mark.end();
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static int number(Matcher mark) {
    String circled = mark.group(5);
    if (circled != null) {
      return circled.charAt(0) - '①' + 1;
    }
    if (mark.group(6) != null) {
      return ChineseNumerals.parse(mark.group(6));
    }
    for (int i = 1; i <= 4; i++) {
      if (mark.group(i) != null) {
        return Integer.parseInt(mark.group(i));
      }
    }
    return 0;
  }
}
