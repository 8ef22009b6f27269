package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Spot;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** What the checks of one document share: profile, dates, current sentences, violations. */
final class CheckContext {
  /** Of one violation; more would fill the memory where a long table is wrong in every row. */
  private static final int MOST = 10_000;

  private final Profile profile;
  private final FiguredSentences sentences = new FiguredSentences();
  private final NoticeDates dates = new NoticeDates();
  private final PrintedTables tables = new PrintedTables();
  private final List<Paragraph> texts = new ArrayList<>();
  private final Map<String, Found> found = new LinkedHashMap<>();
  private final Map<Spot, String> paragraphs = new HashMap<>();
  private @Nullable Paragraph cell;

  CheckContext(Profile profile) {
    this.profile = profile;
  }

  Profile profile() {
    return profile;
  }

  FiguredSentences sentences() {
    return sentences;
  }

  NoticeDates dates() {
    return dates;
  }

  PrintedTables tables() {
    return tables;
  }

  List<Paragraph> texts() {
    return texts;
  }

  /** A paragraph is checked next; of earlier ones a check may report at its end. */
  void begin(Paragraph paragraph) {
    dates.paragraph(paragraph);
    tables.paragraph(paragraph);
    if (paragraph.role().isText()) {
      texts.add(paragraph);
    }
    paragraphs.put(paragraph.spot(), paragraph.text());
  }

  /** A cell is checked next; checks report it at once. */
  void beginCell(Paragraph next) {
    cell = next;
  }

  /** Quoted words in the text of the paragraph or cell, if that is known. */
  Stretch quoted(Spot spot, String words) {
    String text = paragraphs.get(spot);
    if (text == null && cell != null && cell.spot().equals(spot)) {
      text = cell.text();
    }
    return text == null ? Stretch.whole(spot, words) : Stretch.quoted(spot, text, words);
  }

  /** Adds a violation; one that has the same wording at another place is only counted. */
  void add(Stretch stretch, String words, LintMessage message, Object... values) {
    Object[] all = profile.complete(message.wording().places(), values);
    Problem problem = message.at(Place.of(stretch.spot().toString()), all);
    found
        .computeIfAbsent(
            problem.code() + '\n' + problem.fault() + '\n' + problem.remedy(),
            first -> new Found(message.rule(), problem, words))
        .add(stretch);
  }

  List<Violation> violations() {
    return found.values().stream().map(Found::violation).toList();
  }

  /** A violation with all of its places. */
  private static final class Found {
    private final Rule rule;
    private final Problem first;
    private final String words;
    private final List<Stretch> stretches = new ArrayList<>();
    private int count;

    Found(Rule rule, Problem first, String words) {
      this.rule = rule;
      this.first = first;
      this.words = words;
    }

    void add(Stretch stretch) {
      count++;
      if (stretches.size() < MOST) {
        stretches.add(stretch);
      }
    }

    Violation violation() {
      return new Violation(
          rule, first.place().file(), words, first.fault(), first.remedy(), count - 1, stretches);
    }
  }
}
