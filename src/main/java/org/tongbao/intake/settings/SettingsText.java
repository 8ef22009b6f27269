package org.tongbao.intake.settings;

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
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The text of notice.yaml: the part of YAML that a clerk needs, and Chinese words for what is wrong
 * with the rest.
 */
final class SettingsText {
  private static final LoadSettings YAML =
      // Both are refused later, with a place and in Chinese.
      LoadSettings.builder().setAllowDuplicateKeys(true).setAllowNonScalarKeys(true).build();

  /** Levels; the settings need five. Deeper nesting would only exhaust the composer's stack. */
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

  /** The root node, or all that keeps it from being read. */
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
          : Reading.refused(Problem.error(Place.of(file), "文件里没有内容", "请照样本逐行填写“键: 值”"));
    } catch (MarkedYamlEngineException e) {
      return Reading.refused(explain(e));
    } catch (YamlEngineException e) {
      return Reading.refused(explain(null));
    }
  }

  /** The reader of YAML stops at the first of these without a line. */
  private void refuseUnprintable(int index, List<Problem> problems) {
    String line = lines.get(index);
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      if (PlainText.refused(c)) {
        problems.add(
            Problem.error(
                new Place(file, index + 1, line.codePointCount(0, i) + 1),
                "“" + PlainText.show(line) + "”里有" + PlainText.what(c),
                "请删去或重新输入这个字"));
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
        problems.add(refused(event, "用“---”分出了第二份设置", "一个文件只写一份，请删去这一行和后面的内容"));
        return problems;
      }
      if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        String sign = (event instanceof AliasEvent ? "*" : "&") + node.getAnchor().get();
        problems.add(refused(event, "这里用了 YAML 的引用“" + sign + "”", "请直接写出内容；值以 * 或 & 开头时，请用引号括起来"));
      }
      tag(event)
          .ifPresent(
              tag ->
                  problems.add(
                      refused(
                          event, "这里用了 YAML 的类型标记“" + tag + "”", "请删去标记，只写内容；值以 ! 开头时，请用引号括起来")));
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > DEEPEST) {
        problems.add(refused(event, "括号或缩进套得太深", "请照样本的层次填写"));
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

  private Problem refused(Event event, String fault, String remedy) {
    return Problem.error(placeOf(file, event.getStartMark()), fault, remedy);
  }

  /** What clerks do most often, each place of it; else the line where reading stopped. */
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
            .orElseGet(() -> Problem.error(Place.of(file), "这个文件的写法读不懂", "请照样本逐行填写“键: 值”")));
  }

  private Problem unreadable(Mark mark, boolean unclosed) {
    int line = Math.min(mark.getLine(), lines.size() - 1);
    String text = lines.get(line).isBlank() && line > 0 ? lines.get(line - 1) : lines.get(line);
    String shown = PlainText.show(text.strip());
    return Problem.error(
        placeOf(file, Optional.of(mark)),
        unclosed ? "“" + shown + "”里的引号或括号没有收尾" : "读到“" + shown + "”这里读不懂了",
        unclosed ? "请在这一行补上收尾的引号或括号" : "请看这一行和上一行：每行写成“键: 值”，冒号用半角、后面空一格，同一层的键左边对齐，引号和括号要成对");
  }

  private Optional<Problem> explainLine(int index) {
    String line = lines.get(index);
    Matcher indent = WRONG_INDENT.matcher(line);
    if (indent.find() && !line.isBlank()) {
      boolean tab = indent.group(1).equals("\t");
      return Optional.of(
          at(
              index,
              indent.start(1),
              "“"
                  + PlainText.show(PlainText.strip(line))
                  + "”前面的缩进用了"
                  + (tab ? "制表符（Tab）" : "全角空格"),
              "请改用半角空格，每层两个"));
    }
    Matcher wide = FULL_WIDTH_COLON.matcher(line);
    if (wide.find() && Keys.known(wide.group(2))) {
      return Optional.of(fullWidthColon(file, index, wide.end() - 1, wide.group(2)));
    }
    Matcher tight = MISSING_BLANK.matcher(line);
    if (tight.find() && Keys.known(tight.group(2))) {
      return Optional.of(
          at(
              index,
              tight.end() - 1,
              "“" + tight.group(2) + ":”后面没有空格",
              "冒号后面要空一格：“" + tight.group(2) + ": ”"));
    }
    return explainSquareBrackets(index);
  }

  /** Between { and }, YAML takes the [ of 国办发[2017]47号 for a list. */
  private Optional<Problem> explainSquareBrackets(int index) {
    Matcher found = WrittenNumber.misbracketed(lines.get(index)).orElse(null);
    if (found == null || !found.group().contains("[")) {
      return Optional.empty();
    }
    String fault = "文号“" + PlainText.show(found.group()) + "”不合规定";
    return WrittenNumber.meant(found.group())
        .map(meant -> at(index, found.start(), fault, WrittenNumber.remedy(meant)));
  }

  private Problem at(int index, int offset, String fault, String remedy) {
    return Problem.error(new Place(file, index + 1, offset + 1), fault, remedy);
  }

  private static Problem fullWidthColon(String file, int index, int offset, String key) {
    return Problem.error(
        new Place(file, index + 1, offset + 1),
        "“" + key + "”后面用了全角冒号“：”",
        "请改成半角冒号，后面空一格：“" + key + ": ”");
  }

  /**
   * The problem of a text that was meant to be a key and its value, but for the colon; empty when
   * it is not that.
   */
  static Optional<Problem> wideColonIn(String text, Place start) {
    Matcher wide = FULL_WIDTH_COLON.matcher(text);
    return wide.find() && Keys.known(wide.group(2))
        ? Optional.of(
            fullWidthColon(
                start.file(), start.line() - 1, start.column() - 1 + wide.end() - 1, wide.group(2)))
        : Optional.empty();
  }

  /** Marks count from 0, places from 1. */
  static Place placeOf(String file, Optional<Mark> mark) {
    return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
        .orElseGet(() -> Place.of(file));
  }
}
