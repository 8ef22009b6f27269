package org.tongbao.preview;

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
import org.tongbao.check.Validation;
import org.tongbao.check.ValidationResult;
import org.tongbao.html.HtmlBody;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.markup.NoticeHandler;
import org.tongbao.markup.Outline;
import org.tongbao.notice.Notice;
import org.tongbao.output.Companion;
import org.tongbao.output.FileName;
import org.tongbao.plan.Input;
import org.tongbao.plan.PreparedInput;
import org.tongbao.plan.PriorNotices;
import org.tongbao.problem.FileFault;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.proof.ProofNotes;
import org.tongbao.render.OutputCheck;
import org.tongbao.render.Rendering;
import org.tongbao.store.InspectionStore;
import org.tongbao.template.NoticeTemplate;
import org.tongbao.template.TemplateSet;

/**
 * Makes what a preview shows, again after every change: from the files as they are to a judgement,
 * and to a drawn notice where nothing is wrong.
 */
public final class PreviewStudio implements AutoCloseable {
  private final Input input;
  private final Path sets;
  private final PriorNotices.Source history;
  private final DoubleSupplier seconds;
  private final PreviewFacts facts;
  private final Path aside;
  private final OutputCheck checking = new OutputCheck();
  private volatile PreviewState showing = PreviewState.NOTHING;
  private volatile @Nullable Drawn drawn;

  /**
   * @param sets the folder that holds the template sets
   * @param history where filed notices come from
   * @param aside a folder for what passes
   * @param seconds since the program began
   */
  public PreviewStudio(
      Input input, Path sets, PriorNotices.Source history, Path aside, DoubleSupplier seconds)
      throws RunFailed, SQLException {
    this.input = input;
    this.sets = sets;
    this.history = history.remembering();
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
      List<NamedValue> values,
      ProofNotes notes,
      InspectionStore store) {}

  /**
   * Looks at all files again. One that cannot be read is shown as a fault: it may just be in the
   * hands of an editor, and is looked at again when it has changed.
   *
   * @throws RunFailed when it was stopped, or what is filed cannot be read
   */
  public void refresh() throws RunFailed, SQLException {
    double begun = seconds.getAsDouble();
    ValidationResult verdict;
    try {
      verdict = judge();
    } catch (IOException e) {
      Place place = Place.of(input.name());
      Problem problem = Problem.error(place, FileFault.describe(e), "改好或关上以后再保存一次，这里就重排");
      verdict = new ValidationResult(List.of(problem), List.of(), null);
    }
    Drawn last = drawn;
    Excerpts excerpts = new Excerpts(input.folder(), sets);
    showing =
        new PreviewState(
            showing.version() + 1,
            last == null ? "" : last.title,
            last == null ? "" : last.html,
            last == null ? List.of() : last.values,
            verdict.problems().stream().map(excerpts::around).toList(),
            verdict.unjudged(),
            Math.round((seconds.getAsDouble() - begun) * 1000));
  }

  /** Judges the files, and draws the notice where nothing is wrong. */
  private ValidationResult judge() throws IOException, RunFailed, SQLException {
    PreparedInput prepared = PreparedInput.read(input, sets, history);
    InspectionStore store = facts.of(prepared);
    Judged judged = new Judged();
    ValidationResult verdict = Validation.of(prepared, store, judged::begin);
    Notice notice = judged.notice;
    if (store != null && notice != null && verdict.errors() == 0) {
      drawn = draw(prepared, store, notice, judged.outline);
      facts.keep();
    }
    return verdict;
  }

  /** What judging has come by that drawing needs too. */
  private static final class Judged {
    private final Outline outline = new Outline();
    private @Nullable Notice notice;

    NoticeHandler begin(Notice model) {
      notice = model;
      return outline;
    }
  }

  /** Draws what has been judged: nothing in it can be wrong any more. */
  private Drawn draw(PreparedInput prepared, InspectionStore store, Notice notice, Outline outline)
      throws IOException {
    NoticeSettings settings = Objects.requireNonNull(prepared.settings());
    TemplateSet templates = Objects.requireNonNull(prepared.templates());
    ProofNotes notes = new ProofNotes(settings, input::name);
    StringWriter html = new StringWriter();
    try {
      HtmlBody body = new HtmlBody(html, outline.attachments(), true);
      Rendering.blocks(notice, NoticeTemplate.proof(templates, notes::number), body);
    } catch (InputRefused e) {
      throw new IllegalStateException(e);
    }
    return new Drawn(
        notice,
        settings,
        templates,
        outline.title(),
        html.toString(),
        ModelValues.of(notice),
        notes,
        store);
  }

  public PreviewState showing() {
    return showing;
  }

  public List<String> explain(int source) {
    Drawn last = drawn;
    return last == null ? List.of() : last.notes.explain(source, last.store);
  }

  public synchronized Download download(Download.Kind kind) {
    Drawn last = drawn;
    if (last == null || showing.isBehind()) {
      return Download.refused("有错误，没有排成。请先改好页面上列出的各处");
    }
    Path file = aside.resolve("download");
    try {
      String name = FileName.of(last.title, 1);
      if (kind == Download.Kind.DOCX) {
        Rendering.docx(last.notice, last.settings, last.templates, file);
        checking.notice(file);
      } else {
        Rendering.html(last.notice, last.settings, last.templates, file);
        name = FileName.of(Companion.HTML, name);
      }
      return Download.of(name, Files.readAllBytes(file));
    } catch (RunFailed | InputRefused e) {
      return Download.refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return Download.refused(FileFault.describe(e));
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    facts.close();
    FileSystemUtils.deleteRecursively(aside);
  }
}
