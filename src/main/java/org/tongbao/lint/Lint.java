package org.tongbao.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.lint.docx.DocxReader;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.lint.rules.DocumentCheck;
import org.tongbao.lint.rules.Profile;
import org.tongbao.lint.rules.Violation;

/** Checks .docx files, whoever wrote them. Threads may share it. */
public final class Lint {
  private final Profile profile;
  private final DocxReader reader = new DocxReader();

  /**
   * @param profile the office's own values
   */
  public Lint(Profile profile) {
    this.profile = profile;
  }

  /**
   * Checks one document.
   *
   * @return the violations, in the order in which they were found
   * @throws UnreadableDocx when it is no .docx, broken, or made to do harm
   * @throws IOException when the disk fails
   */
  public List<Violation> check(Path file) throws UnreadableDocx, IOException {
    DocumentCheck check = new DocumentCheck(profile);
    reader.read(file, check);
    return check.end();
  }
}
