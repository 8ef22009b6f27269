package org.tongbao.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.document.Reference;
import org.tongbao.output.TemporaryFolder;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.render.OutputCheck;
import org.tongbao.render.Printed;
import org.tongbao.render.Rendering;
import org.tongbao.template.NoticeTemplate;

/** What a validation does with a notice that has no problem so far. */
public interface DryRun {

  /** Makes the document that a run would make, and checks it as a run does. */
  static DryRun document(OutputCheck checking) {
    return (printed, template, reference) -> document(printed, template, reference, checking);
  }

  /**
   * Renders the notice.
   *
   * @param printed what it is made of
   * @return what is wrong with its document
   * @throws InputRefused with all problems of the template
   */
  List<Problem> problems(Printed printed, NoticeTemplate template, Reference reference)
      throws IOException, InputRefused;

  private static List<Problem> document(
      Printed printed, NoticeTemplate template, Reference reference, OutputCheck checking)
      throws IOException, InputRefused {
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      Path file = folder.path().resolve("notice.docx");
      Rendering.docx(
          printed.notice(), printed.settings(), new LoadedTemplates(template, reference), file);
      return checking.problems(file, printed);
    }
  }
}
