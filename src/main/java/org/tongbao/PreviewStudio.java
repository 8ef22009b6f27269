package org.tongbao;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tongbao.html.HtmlBody;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.markup.Outline;
import org.tongbao.notice.Notice;
import org.tongbao.preview.Showing;
import org.tongbao.preview.Studio;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.proof.ProofNotes;
import org.tongbao.store.InspectionStore;
import org.tongbao.template.NoticeTemplate;
import org.tongbao.template.TemplateSet;

/**
 * Makes what a preview shows, again after every change: from the files as they are to a judgement,
 * and to a drawn notice where nothing is wrong.
 */
final class PreviewStudio implements Studio, AutoCloseable {
  private final Input input;
  private final Path sets;
  private final Precedents.Source history;
  private final DoubleSupplier seconds;
  private final PreviewFacts facts;
  private final Path aside;
  private volatile Showing showing = Showing.NOTHING;
  private volatile @Nullable Drawn drawn;

  /**
   * @param sets the folder that holds the template sets
   * @param history where filed notices come from
   * @param aside a folder for what passes
   * @param seconds since the program began
   */
  PreviewStudio(
      Input input, Path sets, Precedents.Source history, Path aside, DoubleSupplier seconds)
      throws RunFailed, SQLException {
    this.input = input;
    this.sets = sets;
    this.history = history;
    this.aside = aside;
    this.seconds = seconds;
    this.facts = new PreviewFacts(input, aside);
  }

  /** A notice that could be drawn. */
  private record Drawn(
      Notice notice,
      NoticeSettings settings,
      TemplateSet templates,
      String title,
      String html,
      List<Showing.NamedValue> values,
      ProofNotes notes,
      InspectionStore store) {}

  /**
   * Looks at all files again.
   *
   * @throws RunFailed when it was stopped
   * @throws IOException when a file cannot be read
   */
  void refresh() throws IOException, RunFailed, SQLException {
    double begun = seconds.getAsDouble();
    Preparation prepared = Preparation.read(input, sets, history);
    InspectionStore store = facts.of(prepared);
    Verdict verdict = Judgement.of(prepared, store);
    if (store != null && verdict.problems().stream().noneMatch(Problem::stops)) {
      drawn = draw(prepared, store);
      facts.keep();
    }
    Drawn last = drawn;
    Excerpts excerpts = new Excerpts(input.folder(), sets);
    showing =
        new Showing(
            showing.version() + 1,
            last == null ? "" : last.title,
            last == null ? "" : last.html,
            last == null ? List.of() : last.values,
            verdict.problems().stream().map(excerpts::around).toList(),
            verdict.unjudged(),
            Math.round((seconds.getAsDouble() - begun) * 1000));
  }

  /** Draws what has been judged: nothing in it can be wrong any more. */
  private Drawn draw(Preparation prepared, InspectionStore store) throws IOException {
    NoticeSettings settings = Objects.requireNonNull(prepared.settings());
    TemplateSet templates = Objects.requireNonNull(prepared.templates());
    Notice notice =
        Counting.notice(store, settings, Counting.census(store, settings), prepared.past());
    ProofNotes notes = new ProofNotes(settings, input::name);
    try {
      Outline outline = new Outline();
      Rendering.blocks(notice, NoticeTemplate.of(templates), outline);
      StringWriter html = new StringWriter();
      HtmlBody body = new HtmlBody(html, outline.attachments(), true);
      Rendering.blocks(notice, NoticeTemplate.proof(templates, notes::number), body);
      return new Drawn(
          notice,
          settings,
          templates,
          outline.title(),
          html.toString(),
          ModelValues.of(notice),
          notes,
          store);
    } catch (InputRefused e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Showing showing() {
    return showing;
  }

  @Override
  public List<String> explain(int source) {
    Drawn last = drawn;
    return last == null ? List.of() : last.notes.explain(source, last.store);
  }

  @Override
  public synchronized Download download(Kind kind) throws Refused {
    Drawn last = drawn;
    if (last == null || showing.faults().stream().anyMatch(fault -> fault.problem().stops())) {
      throw new Refused("有错误，没有排成。请先改好页面上列出的各处");
    }
    Path file = aside.resolve("download");
    try {
      String name = FileName.of(last.title, 1);
      if (kind == Kind.DOCX) {
        Rendering.docx(last.notice, last.settings, last.templates, file);
        Checking.notice(file);
      } else {
        Rendering.html(last.notice, last.settings, last.templates, file);
        name = FileName.of(Companion.HTML, name);
      }
      return new Download(name, Files.readAllBytes(file));
    } catch (RunFailed | InputRefused e) {
      throw new Refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Refused(FileFault.tell(e));
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    facts.close();
    FileSystemUtils.deleteRecursively(aside);
  }
}
