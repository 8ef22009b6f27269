package org.tongbao.lint.rules;

import java.util.List;
import org.tongbao.lint.docx.Listener;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Section;
import org.tongbao.lint.docx.TableRow;

/** Checks one document: hands each piece of it to every rule that the profile leaves on. */
public final class DocumentCheck implements Listener {
  private final List<Rule> rules;
  private final List<CellRule> cellRules;
  private final List<RowRule> rowRules;
  private final Verdict verdict = new Verdict();

  public DocumentCheck(Profile profile) {
    this.rules = Rules.of(profile);
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

  /** What is broken, in the order in which it was found, once the document is read. */
  public List<Violation> end() {
    rules.forEach(Rule::end);
    return verdict.violations();
  }
}
