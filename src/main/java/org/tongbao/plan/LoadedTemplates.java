package org.tongbao.plan;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.tongbao.document.Reference;
import org.tongbao.document.ReferenceReader;
import org.tongbao.problem.InputRefused;
import org.tongbao.template.NoticeTemplate;
import org.tongbao.template.TemplateSet;

/**
 * A parsed template set. It serves any number of notices and threads.
 *
 * @param template the parsed notice.ftlx
 * @param reference the styles of reference.docx
 */
public record LoadedTemplates(NoticeTemplate template, Reference reference) {

  /**
   * Parses a set.
   *
   * @throws InputRefused with all problems of its reference.docx, else of its templates
   */
  public static LoadedTemplates of(TemplateSet set) throws IOException, InputRefused {
    Reference reference = ReferenceReader.read(set.reference(), set.referencePlace());
    return new LoadedTemplates(NoticeTemplate.of(set), reference);
  }

  /**
   * A set that is parsed on a background thread while a run loads its sheets: neither depends on
   * the other.
   */
  public static final class Ahead {
    private final FutureTask<LoadedTemplates> task;

    public Ahead(TemplateSet set) {
      task = new FutureTask<>(() -> of(set));
      Thread thread = new Thread(task, "template set");
      thread.setDaemon(true); // a run that is refused does not wait for it
      thread.start();
    }

    /**
     * Waits for the set.
     *
     * @throws InputRefused as {@link LoadedTemplates#of} does
     */
    public LoadedTemplates await() throws IOException, InputRefused {
      try {
        return task.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof InputRefused refused) {
          throw refused;
        }
        if (e.getCause() instanceof IOException file) {
          throw file;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
