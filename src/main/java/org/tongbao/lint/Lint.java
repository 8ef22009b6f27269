package org.tongbao.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Judges .docx files, whoever wrote them, without building them in memory. Styles, settings and
 * feet that come again byte for byte in one file after another are parsed once. Threads may share
 * it.
 */
public final class Lint {
  private final Profile profile;
  private final LooksMemory memory = new LooksMemory();

  /**
   * @param profile what the office does in its own way
   */
  public Lint(Profile profile) {
    this.profile = profile;
  }

  /**
   * Judges one document.
   *
   * @return what is broken, in the order in which it was found; empty when nothing is
   * @throws UnreadableDocx when it is no .docx, broken, or made to do harm
   * @throws IOException when the disk fails
   */
  public List<Violation> check(Path file) throws UnreadableDocx, IOException {
    try (DocxPackage docx = DocxPackage.open(file, memory)) {
      Judges judges = new Judges(Rules.of(profile));
      RoleFinder roles = new RoleFinder(judges);
      BodyReader.read(docx, roles);
      roles.flush();
      return judges.end();
    }
  }

  /** Every rule, in the order of the standard. */
  public static List<RuleCard> rules() {
    return Rules.of(Profile.STANDARD).stream().map(Rule::card).toList();
  }

  /** Hands each piece to every rule. */
  private static final class Judges implements Listener {
    private final List<Rule> rules;
    private final List<CellRule> cellRules;
    private final List<RowRule> rowRules;
    private final Verdict verdict = new Verdict();

    Judges(List<Rule> rules) {
      this.rules = rules;
      this.cellRules = those(CellRule.class, rules);
      this.rowRules = those(RowRule.class, rules);
      rules.forEach(rule -> rule.reportTo(verdict));
    }

    private static <T> List<T> those(Class<T> type, List<Rule> rules) {
      return rules.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void paragraph(Paragraph paragraph) {
      for (Rule rule : rules) {
        rule.paragraph(paragraph);
      }
    }

    @Override
    public void cell(Paragraph cell) {
      for (CellRule rule : cellRules) {
        rule.cell(cell);
      }
    }

    @Override
    public void row(TableRow row) {
      for (RowRule rule : rowRules) {
        rule.row(row);
      }
    }

    @Override
    public void section(Section section) {
      rules.forEach(rule -> rule.section(section));
    }

    List<Violation> end() {
      rules.forEach(Rule::end);
      return verdict.violations();
    }
  }
}
