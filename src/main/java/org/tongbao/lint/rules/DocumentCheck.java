package org.tongbao.lint.rules;

import java.util.Arrays;
import java.util.List;
import org.tongbao.lint.docx.Chart;
import org.tongbao.lint.docx.Listener;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Section;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Unseen;

/** Checks one document by every rule that the profile does not switch off. */
public final class DocumentCheck implements Listener {
  private final List<Check> checks;
  private final List<CellCheck> cellChecks;
  private final List<RowCheck> rowChecks;
  private final CheckContext context;

  public DocumentCheck(Profile profile) {
    this.context = new CheckContext(profile);
    this.checks =
        Arrays.stream(Rule.values())
            .filter(rule -> !profile.isOff(rule.id()))
            .map(Rule::newCheck)
            .toList();
    this.cellChecks = those(CellCheck.class, checks);
    this.rowChecks = those(RowCheck.class, checks);
    checks.forEach(check -> check.join(context));
  }

  private static <T> List<T> those(Class<T> type, List<Check> checks) {
    return checks.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    context.begin(paragraph);
    for (Check check : checks) {
      check.paragraph(paragraph);
    }
  }

  @Override
  public void cell(Paragraph cell) {
    context.beginCell(cell);
    for (CellCheck check : cellChecks) {
      check.cell(cell);
    }
  }

  @Override
  public void row(TableRow given) {
    context.tables().row(given);
    // 合计 may span the number's cell
    boolean spans = given.merged() && TableColumns.isTotal(given);
    TableRow row = spans ? given.withoutSpan() : given;
    for (RowCheck check : rowChecks) {
      check.row(row);
    }
  }

  @Override
  public void unseen(Unseen kind, String words, Spot spot) {
    checks.forEach(check -> check.unseen(kind, words, spot));
  }

  @Override
  public void chart(Chart chart, Spot spot) {
    checks.forEach(check -> check.chart(chart, spot));
  }

  @Override
  public void section(Section section) {
    checks.forEach(check -> check.section(section));
  }

  /** Ends the check; the violations are in the order in which they were found. */
  public List<Violation> end() {
    checks.forEach(Check::end);
    return context.violations();
  }
}
