package org.tongbao.plan;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.tongbao.document.Reference;
import org.tongbao.document.ReferenceReader;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.template.NoticeTemplate;
import org.tongbao.template.TemplateSet;

/**
 * A template set that is ready to draw with, for any number of notices and threads.
 *
 * @param template its words
 * @param reference its looks
 */
public record LoadedTemplates(NoticeTemplate template, Reference reference) {

  /**
   * Reads words and looks of a set.
   *
   * @throws InputRefused with all that is wrong with either of them
   */
  public static LoadedTemplates of(TemplateSet set) throws IOException, InputRefused {
    Place place = Place.of(set.name() + "/" + TemplateSet.REFERENCE);
    Reference reference = ReferenceReader.read(set.reference(), place);
    return new LoadedTemplates(NoticeTemplate.of(set), reference);
  }

  /**
   * A set that is read beside the sheets, which a run reads first: neither needs the other, and
   * there is a second core.
   */
  public static final class Ahead {
    private final FutureTask<LoadedTemplates> reading;

    public Ahead(TemplateSet set) {
      reading = new FutureTask<>(() -> of(set));
      Thread thread = new Thread(reading, "template set");
      thread.setDaemon(true); // a run that comes to nothing does not wait for it
      thread.start();
    }

    /**
     * The set, as soon as it is read.
     *
     * @throws InputRefused as {@link LoadedTemplates#of} does
     */
    public LoadedTemplates await() throws IOException, InputRefused {
      try {
        return reading.get();
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
