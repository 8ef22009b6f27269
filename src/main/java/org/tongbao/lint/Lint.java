package org.tongbao.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Judges a .docx, whoever wrote it, without building it in memory. */
public final class Lint {
  private Lint() {}

  /**
   * Judges one document.
   *
   * @return what is broken, in the order in which it was found; empty when nothing is
   * @throws UnreadableDocx when it is no .docx, broken, or made to do harm
   * @throws IOException when the disk fails
   */
  public static List<Violation> check(Path file, Profile profile)
      throws UnreadableDocx, IOException {
    try (DocxPackage docx = DocxPackage.open(file)) {
      StyleSheet styles = StyleSheet.read(docx.only("styles"));
      Judges judges = new Judges(Rules.of(profile));
      RoleFinder roles = new RoleFinder(judges);
      try (PartReader document = docx.document()) {
        new BodyReader(document, styles, new SectionReader(docx, styles), roles).read();
      }
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
    private final Verdict verdict = new Verdict();

    Judges(List<Rule> rules) {
      this.rules = rules;
      rules.forEach(rule -> rule.reportTo(verdict));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
      rules.forEach(rule -> rule.paragraph(paragraph));
    }

    @Override
    public void cell(Paragraph cell) {
      rules.forEach(rule -> rule.cell(cell));
    }

    @Override
    public void row(TableRow row) {
      rules.forEach(rule -> rule.row(row));
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
