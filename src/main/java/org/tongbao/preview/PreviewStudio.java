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
import org.tongbao.check.DryRun;
import org.tongbao.check.Validation;
import org.tongbao.check.ValidationResult;
import org.tongbao.document.Reference;
import org.tongbao.html.HtmlBody;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.lint.docx.DocumentLines;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.lint.rules.Profile;
import org.tongbao.markup.Outline;
import org.tongbao.notice.Notice;
import org.tongbao.origin.SheetCells;
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
import org.tongbao.render.Printed;
import org.tongbao.render.Rendering;
import org.tongbao.store.InspectionStore;
import org.tongbao.template.NoticeTemplate;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/**
 * One preview: validates the input after every change of a file, and renders the notice if there is
 * no error.
 */
public final class PreviewStudio implements AutoCloseable {
  private final Input input;
  private final TemplateFolders sets;
  private final PriorNotices.Source history;
  private final DoubleSupplier seconds;
  private final PreviewFacts facts;
  private final Path temporary;
  private final OutputCheck checking = new OutputCheck(Profile.STANDARD);
  private volatile PreviewState state = PreviewState.NOTHING;
  private volatile @Nullable Rendered rendered;

  /**
   * @param sets the folders that hold the template sets
   * @param history the source of prior notices
   * @param temporary a folder for the database and downloads
   * @param seconds since the program began
   */
  public PreviewStudio(
      Input input,
      TemplateFolders sets,
      PriorNotices.Source history,
      Path temporary,
      DoubleSupplier seconds)
      throws RunFailed, SQLException {
    this.input = input;
    this.sets = sets;
    this.history = history.cached();
    this.temporary = temporary;
    this.seconds = seconds;
    this.facts = new PreviewFacts(temporary);
  }

  /** A valid notice. */
  private record Rendered(
      Notice notice,
      NoticeSettings settings,
      TemplateSet templates,
      Sheets sheets,
      String title,
      String html,
      ProofNotes notes,
      InspectionStore store) {}

  /**
   * Reads all files again. A file that cannot be read is shown as a problem: an editor may be
   * writing it, and it is read again after its next change.
   *
   * @throws RunFailed when it was stopped, or a prior notice cannot be read
   */
  public void refresh() throws RunFailed, SQLException {
    double begun = seconds.getAsDouble();
    ValidationResult result;
    try {
      result = validate();
    } catch (IOException e) {
      Place place = Place.of(input.name());
      Problem problem = PreviewMessage.PREVIEW_NOT_UPDATED.at(place, FileFault.describe(e));
      result = new ValidationResult(List.of(problem), List.of(), null);
    }
    Rendered last = rendered;
    Excerpts excerpts = new Excerpts(input.folder(), sets);
    state =
        new PreviewState(
            state.version() + 1,
            last == null ? "" : last.title,
            last == null ? "" : last.html,
            result.problems().stream().map(excerpts::around).toList(),
            result.unchecked(),
            result.counts(),
            Math.round((seconds.getAsDouble() - begun) * 1000));
  }

  /** Validates the files, and renders the notice if there is no error. */
  private ValidationResult validate() throws IOException, RunFailed, SQLException {
    PreparedInput prepared = PreparedInput.read(input, sets, history, null);
    InspectionStore store = facts.of(prepared);
    Outlining outlining = new Outlining();
    ValidationResult result = Validation.of(prepared, store, outlining);
    Notice notice = outlining.notice;
    if (store != null && notice != null && result.errors() == 0) {
      rendered = render(prepared, store, notice, outlining.outline);
      facts.keep();
    }
    return result;
  }

  /** Keeps the model and the outline from the validation, for rendering. */
  private static final class Outlining implements DryRun {
    private final Outline outline = new Outline();
    private @Nullable Notice notice;

    @Override
    public List<Problem> problems(Printed printed, NoticeTemplate template, Reference reference)
        throws IOException, InputRefused {
      notice = printed.notice();
      Rendering.blocks(printed.notice(), template, outline);
      return List.of();
    }
  }

  /** Renders a notice that was found valid. */
  private Rendered render(
      PreparedInput prepared, InspectionStore store, Notice notice, Outline outline)
      throws IOException {
    NoticeSettings settings = Objects.requireNonNull(prepared.settings());
    TemplateSet templates = Objects.requireNonNull(prepared.templates());
    ProofNotes notes = new ProofNotes(settings, prepared.sheets());
    StringWriter html = new StringWriter();
    try {
      HtmlBody body = new HtmlBody(html, outline.attachments(), true);
      Rendering.blocks(notice, NoticeTemplate.proof(templates, notes::number), body);
    } catch (InputRefused e) {
      throw new IllegalStateException(e);
    }
    return new Rendered(
        notice,
        settings,
        templates,
        prepared.sheets(),
        outline.title(),
        html.toString(),
        notes,
        store);
  }

  public PreviewState state() {
    return state;
  }

  public List<String> explain(int source) {
    Rendered last = rendered;
    return last == null ? List.of() : last.notes.explain(source, last.store);
  }

  /** The values of the last valid notice's model. */
  public List<NamedValue> values() {
    Rendered last = rendered;
    return last == null ? List.of() : ModelValues.of(last.notice);
  }

  /** Each value that is printed with what explains it, in the order of the text. */
  public List<PrintedValue> printed() {
    Rendered last = rendered;
    return last == null
        ? List.of()
        : PrintedValue.in(last.html, numbers -> last.notes.explain(numbers, last.store));
  }

  /** The last valid notice in lines, as those of its document. */
  public synchronized List<String> lines() throws IOException {
    Rendered last = rendered;
    if (last == null) {
      return List.of();
    }
    Path file = temporary.resolve("lines");
    try {
      Rendering.docx(last.notice, last.settings, last.templates, file);
      return DocumentLines.of(file);
    } catch (InputRefused | UnreadableDocx e) {
      throw new IllegalStateException(e);
    }
  }

  public synchronized Download download(Download.Kind kind) {
    Rendered last = rendered;
    if (last == null || state.isBehind()) {
      return Download.refused("有错误，没有生成通报。请先改正页面上列出的各处");
    }
    Path file = temporary.resolve("download");
    try {
      String name = FileName.of(last.title, 1);
      if (kind == Download.Kind.DOCX) {
        Rendering.docx(last.notice, last.settings, last.templates, file);
        Printed printed =
            Printed.main(last.notice, last.settings, last.templates, new SheetCells(last.sheets));
        List<Problem> problems = checking.problems(file, printed);
        if (problems.stream().anyMatch(Problem::stops)) {
          throw new InputRefused(problems.stream().filter(Problem::stops).toList());
        }
      } else {
        Rendering.html(last.notice, last.settings, last.templates, file);
        name = FileName.of(Companion.HTML, name);
      }
      return Download.of(name, Files.readAllBytes(file));
    } catch (InputRefused e) {
      return Download.refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return Download.refused(FileFault.describe(e));
    }
  }

  @Override
  public void close() throws SQLException {
    facts.close();
  }
}
