package org.tongbao.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.tongbao.output.Companion;
import org.tongbao.output.Drafts;
import org.tongbao.store.Draft;

/**
 * The result of a finished job, as its steps have left it in the execution context.
 *
 * @param title of the notice
 * @param draft in the output folder
 * @param companions beside the draft, as asked for
 */
public record MadeNotice(String title, Draft draft, List<Companion.Copy> companions) {
  /** The title. */
  static final String TITLE = "title";

  /** The draft's number. */
  static final String DRAFT = "draft";

  /** The companions that did not exist before, a line for each. */
  static final String MADE = "companions.made";

  static MadeNotice of(JobExecution execution, Drafts drafts) throws IOException {
    ExecutionContext context = execution.getExecutionContext();
    int number = context.getInt(DRAFT);
    Draft draft =
        drafts.all().stream().filter(each -> each.number() == number).findFirst().orElseThrow();
    List<String> made = context.getString(MADE).lines().toList();
    List<Companion.Copy> copies = new ArrayList<>();
    for (Companion companion : NoticeParameters.companions(execution)) {
      copies.add(
          made.contains(companion.name())
              ? drafts.made(companion, draft)
              : drafts.companion(companion, draft));
    }
    return new MadeNotice(context.getString(TITLE), draft, copies);
  }
}
