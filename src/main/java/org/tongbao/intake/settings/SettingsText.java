package org.tongbao.intake.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.TextFile;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Parses the text of notice.yaml: accepts the part of YAML that a clerk needs, and explains the
 * rest in Chinese.
 */
final class SettingsText {
  private static final LoadSettings YAML =
      // Both are refused later, with a place and in Chinese.
      LoadSettings.builder().setAllowDuplicateKeys(true).setAllowNonScalarKeys(true).build();

  /** In characters; the settings of the largest province have less than a hundredth of it. */
  private static final int LONGEST = 1 << 20;

  /** In bytes: a character has four at most. */
  static final int LONGEST_BYTES = 4 * LONGEST;

  /** In levels; the settings need five. Deeper nesting could exhaust the parser's stack. */
  private static final int DEEPEST = 12;

  private static final Pattern FULL_WIDTH_COLON =
      Pattern.compile("^([ \\t]*(?:- *)?(?:\\{ *)?)([^\\s:：#\"'{}\\[\\],]+)[ 　]*：");
  private static final Pattern MISSING_BLANK =
      Pattern.compile("^([ \\t]*(?:- *)?)([^\\s:：#\"'{}\\[\\],]+):(?=[^\\s/])");
  private static final Pattern WRONG_INDENT = Pattern.compile("^ *([\\t　\\u00A0])");

  private final String file;
  private final List<String> lines;

  SettingsText(String file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /** The root node of a file of that name, or all problems of its text. */
  static Reading<Node> read(String name, byte[] file) throws IOException {
    Reading<TextFile> opened =
        file.length > LONGEST_BYTES ? Reading.refused(tooLong(name)) : TextFile.of(name, file);
    TextFile text = opened.value();
    if (text == null) {
      return Reading.refused(opened.problems());
    }
    List<String> lines = new ArrayList<>();
    int length = 0;
    try (BufferedReader reader = text.reader()) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
        length += line.length() + 1;
        if (length > LONGEST) {
          return Reading.refused(tooLong(name));
        }
      }
    }
    return new SettingsText(name, lines).compose();
  }

  private static Problem tooLong(String name) {
    return SettingsMessage.SETTINGS_TOO_LONG.at(Place.of(name));
  }

  /** The root node, or all problems of the text. */
  Reading<Node> compose() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      refuseUnprintable(i, problems);
    }
    if (!problems.isEmpty()) {
      return Reading.refused(problems);
    }
    String text = String.join("\n", lines);
    try {
      problems.addAll(refuseWhatSettingsDoNotNeed(text));
      if (!problems.isEmpty()) {
        return Reading.refused(problems);
      }
      Optional<Node> root = new Compose(YAML).composeString(text);
      return root.isPresent()
          ? Reading.of(root.get(), problems)
          : Reading.refused(SettingsMessage.EMPTY_SETTINGS.at(Place.of(file)));
    } catch (MarkedYamlEngineException e) {
      return Reading.refused(explain(e));
    } catch (YamlEngineException e) {
      return Reading.refused(explain(null));
    }
  }

  /** The YAML parser stops at the first such character and does not say in which line. */
  private void refuseUnprintable(int index, List<Problem> problems) {
    String line = lines.get(index);
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      if (PlainText.refused(c)) {
        problems.add(
            PlainText.choose(
                    c,
                    SettingsMessage.LINE_WITH_LOST_CHARACTER,
                    SettingsMessage.LINE_WITH_INVALID_CHARACTER,
                    SettingsMessage.LINE_WITH_HALF_CHARACTER,
                    SettingsMessage.LINE_WITH_CONTROL_CHARACTER)
                .at(
                    new Place(file, index + 1, line.codePointCount(0, i) + 1),
                    PlainText.show(line),
                    PlainText.hex(c)));
        return;
      }
      i += Character.charCount(c);
    }
  }

  private List<Problem> refuseWhatSettingsDoNotNeed(String text) {
    List<Problem> problems = new ArrayList<>();
    int documents = 0;
    int depth = 0;
    for (Event event : new Parse(YAML).parseString(text)) {
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        problems.add(SettingsMessage.SECOND_DOCUMENT.at(place(event)));
        return problems;
      }
      if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        String sign = (event instanceof AliasEvent ? "*" : "&") + node.getAnchor().get();
        problems.add(SettingsMessage.YAML_REFERENCE.at(place(event), sign));
      }
      tag(event).ifPresent(tag -> problems.add(SettingsMessage.YAML_TAG.at(place(event), tag)));
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > DEEPEST) {
        problems.add(SettingsMessage.NESTED_TOO_DEEP.at(place(event)));
        return problems;
      }
    }
    return problems;
  }

  private static Optional<String> tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }

  private Place place(Event event) {
    return placeOf(file, event.getStartMark());
  }

  /**
   * The most frequent mistakes, each with its place; without one, the line at which parsing
   * stopped.
   */
  private List<Problem> explain(@Nullable MarkedYamlEngineException e) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      explainLine(i).ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      return problems;
    }
    boolean unclosed = e != null && String.valueOf(e.getProblem()).contains("end of stream");
    Optional<Mark> mark =
        e == null
            ? Optional.empty()
            : unclosed ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
    return List.of(
        mark.map(at -> unreadable(at, unclosed))
            .orElseGet(() -> SettingsMessage.UNREADABLE_SETTINGS.at(Place.of(file))));
  }

  private Problem unreadable(Mark mark, boolean unclosed) {
    int line = Math.min(mark.getLine(), lines.size() - 1);
    String text = lines.get(line).isBlank() && line > 0 ? lines.get(line - 1) : lines.get(line);
    String shown = PlainText.show(text.strip());
    return (unclosed ? SettingsMessage.UNCLOSED_LINE : SettingsMessage.UNREADABLE_LINE)
        .at(placeOf(file, Optional.of(mark)), shown);
  }

  private Optional<Problem> explainLine(int index) {
    String line = lines.get(index);
    Matcher indent = WRONG_INDENT.matcher(line);
    if (indent.find() && !line.isBlank()) {
      SettingsMessage message =
          indent.group(1).equals("\t")
              ? SettingsMessage.INDENT_BY_TAB
              : SettingsMessage.INDENT_BY_WIDE_BLANK;
      return Optional.of(
          message.at(at(index, indent.start(1)), PlainText.show(PlainText.strip(line))));
    }
    Matcher wide = FULL_WIDTH_COLON.matcher(line);
    if (wide.find() && Keys.known(wide.group(2))) {
      return Optional.of(
          SettingsMessage.FULL_WIDTH_COLON.at(at(index, wide.end() - 1), wide.group(2)));
    }
    Matcher tight = MISSING_BLANK.matcher(line);
    if (tight.find() && Keys.known(tight.group(2))) {
      return Optional.of(
          SettingsMessage.NO_BLANK_AFTER_COLON.at(at(index, tight.end() - 1), tight.group(2)));
    }
    return explainSquareBrackets(index);
  }

  /** Between { and }, YAML parses the [ of 国办发[2017]47号 as a list. */
  private Optional<Problem> explainSquareBrackets(int index) {
    Matcher found = WrittenNumber.misbracketed(lines.get(index)).orElse(null);
    if (found == null || !found.group().contains("[")) {
      return Optional.empty();
    }
    return WrittenNumber.meant(found.group())
        .map(WrittenNumber::print)
        .map(
            meant ->
                SettingsMessage.CITED_NUMBER_MISWRITTEN.at(
                    at(index, found.start()), PlainText.show(found.group()), meant));
  }

  private Place at(int index, int offset) {
    return new Place(file, index + 1, offset + 1);
  }

  /**
   * The problem of a text that would be a key and its value if its colon were half-width; else
   * empty.
   */
  static Optional<Problem> wideColonIn(String text, Place start) {
    Matcher wide = FULL_WIDTH_COLON.matcher(text);
    return wide.find() && Keys.known(wide.group(2))
        ? Optional.of(
            SettingsMessage.FULL_WIDTH_COLON.at(
                start.at(start.line(), start.column() + wide.end() - 1), wide.group(2)))
        : Optional.empty();
  }

  /** Marks count from 0, places from 1. */
  static Place placeOf(String file, Optional<Mark> mark) {
    return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
        .orElseGet(() -> Place.of(file));
  }
}
