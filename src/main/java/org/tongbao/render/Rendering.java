package org.tongbao.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tongbao.document.DocumentProperties;
import org.tongbao.document.DocxBody;
import org.tongbao.document.DocxFile;
import org.tongbao.document.ProofMarks;
import org.tongbao.document.Reference;
import org.tongbao.document.ReferenceReader;
import org.tongbao.html.HtmlBody;
import org.tongbao.html.HtmlPage;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.markup.LiteralMarks;
import org.tongbao.markup.MarkupMessage;
import org.tongbao.markup.NoticeHandler;
import org.tongbao.markup.NoticeMarkup;
import org.tongbao.markup.NoticeText;
import org.tongbao.markup.Outline;
import org.tongbao.notice.Notice;
import org.tongbao.origin.OriginSearch;
import org.tongbao.plan.Input;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.proof.ProofNotes;
import org.tongbao.store.InspectionStore;
import org.tongbao.template.NoticeTemplate;
import org.tongbao.template.TemplateSet;

/** Renders the notice model by a template, as a file or as blocks. */
public final class Rendering {
  private Rendering() {}

  /**
   * Renders a notice as a .docx file.
   *
   * @param file to write; replaced if it exists
   * @return the title of the notice
   * @throws InputRefused with all problems of the template; then nothing is written
   * @throws IOException when the file cannot be written
   */
  public static String docx(Notice notice, NoticeSettings settings, TemplateSet set, Path file)
      throws IOException, InputRefused {
    return docx(notice, settings, LoadedTemplates.of(set), file);
  }

  /** Renders a notice as a .docx file, with a template set that is parsed already. */
  public static String docx(Notice notice, NoticeSettings settings, LoadedTemplates set, Path file)
      throws IOException, InputRefused {
    DocxBody body = new DocxBody(set.reference());
    blocks(notice, set.template(), body);
    DocxFile.write(file, set.reference(), body, properties(body, settings));
    return body.title();
  }

  /**
   * Renders a notice as a proof copy: the same text, with a comment on the source of every value
   * and every table.
   *
   * @param sheets which the comments name
   * @param store the facts of the notice
   * @param file to write; replaced if it exists
   * @throws InputRefused with all problems of the template; then nothing is written
   * @throws IOException when the file cannot be written
   */
  public static void proof(
      Notice notice,
      NoticeSettings settings,
      TemplateSet set,
      Sheets sheets,
      InspectionStore store,
      Path file)
      throws IOException, InputRefused {
    Reference reference = ReferenceReader.readForComments(set.reference(), set.referencePlace());
    ProofNotes notes = new ProofNotes(settings, sheets);
    ProofMarks marks = new ProofMarks();
    DocxBody body = new DocxBody(reference, marks);
    blocks(notice, NoticeTemplate.proof(set, notes::number), body);
    List<List<String>> comments = notes.write(marks.all(), store);
    DocxFile.withComments(file, reference, body, properties(body, settings), comments);
  }

  /**
   * Renders a notice as a page for publishing.
   *
   * @param file to write; replaced if it exists
   * @throws InputRefused with all problems of the template
   * @throws IOException when the file cannot be written
   */
  public static void html(Notice notice, NoticeSettings settings, TemplateSet set, Path file)
      throws IOException, InputRefused {
    NoticeTemplate template = NoticeTemplate.of(set);
    Outline outline = new Outline();
    blocks(notice, template, outline);
    try (Writer out = FileWriting.text(file)) {
      HtmlPage.begin(out, outline.title(), PageLabels.of(settings, outline.title()));
      blocks(notice, template, new HtmlBody(out, outline.attachments(), false));
      HtmlPage.end(out);
    }
  }

  /**
   * Renders a notice as plain text, with a byte order mark and Windows line ends: some editors need
   * them, and all accept them.
   *
   * @param file to write; replaced if it exists
   * @throws InputRefused with all problems of the template
   * @throws IOException when the file cannot be written
   */
  public static void text(Notice notice, TemplateSet set, Path file)
      throws IOException, InputRefused {
    List<String> lines = lines(notice, set);
    try (Writer out = FileWriting.text(file)) {
      out.write('\ufeff');
      for (String line : lines) {
        out.write(line);
        out.write("\r\n");
      }
    }
  }

  private static DocumentProperties properties(DocxBody body, NoticeSettings settings) {
    LocalDate date = settings.paper().date();
    LocalDate dated = date == null ? settings.basics().period().days().to() : date;
    return new DocumentProperties(body.title(), settings.paper().issuer(), dated);
  }

  /**
   * Renders a notice as lines of plain text, one for each paragraph or table row.
   *
   * @throws InputRefused with all problems of the template
   */
  public static List<String> lines(Notice notice, TemplateSet set)
      throws IOException, InputRefused {
    NoticeText text = new NoticeText();
    blocks(notice, NoticeTemplate.of(set), text);
    return text.lines();
  }

  /**
   * Renders a notice as blocks. Where the settings are wrong, other problems may follow from that
   * and are not reported.
   *
   * @throws InputRefused with all problems of the template
   * @throws IOException thrown by {@code handler}
   */
  public static void blocks(Notice notice, NoticeTemplate template, NoticeHandler handler)
      throws IOException, InputRefused {
    blocks(notice, template, handler, markup -> markup);
  }

  /**
   * Renders a notice once more, to find where its text comes from.
   *
   * @throws InputRefused with all problems of the template
   */
  static OriginSearch.Rendered traced(Notice notice, TemplateSet set, OriginSearch search)
      throws IOException, InputRefused {
    NoticeTemplate template = NoticeTemplate.proof(set, search::number);
    OriginSearch.Rendered rendered = search.rendered(() -> template.origin(""));
    blocks(
        notice,
        template,
        rendered.handler(),
        markup -> new LiteralMarks(markup, template::origin, search::number));
    return rendered;
  }

  private static void blocks(
      Notice notice,
      NoticeTemplate template,
      NoticeHandler handler,
      Function<NoticeMarkup, Writer> marking)
      throws IOException, InputRefused {
    NoticeMarkup markup = new NoticeMarkup(handler, template::origin);
    List<Problem> problems = new ArrayList<>();
    try {
      NoticeTemplate.Rendered rendered = template.render(notice, marking.apply(markup));
      problems.addAll(rendered.problems());
      if (rendered.complete()) {
        markup.close();
      }
    } catch (NoticeMarkup.TooLong e) {
      // markup.problems() contains it
    }
    markup.problems().stream()
        .filter(problem -> !isShortRow(problem) || !problems.stream().anyMatch(onLineOf(problem)))
        .toList()
        .forEach(problems::add);
    if (!problems.isEmpty()) {
      List<Problem> inSettings =
          problems.stream().filter(p -> p.place().file().equals(Input.SETTINGS)).toList();
      throw new InputRefused(inSettings.isEmpty() ? problems : inSettings);
    }
  }

  /** A row lacks the cells that could not be computed. */
  private static boolean isShortRow(Problem problem) {
    return problem.code().equals(MarkupMessage.ROW_LENGTH.code())
        || problem.code().equals(MarkupMessage.ROW_LENGTH_WITH_SPANS.code());
  }

  private static Predicate<Problem> onLineOf(Problem problem) {
    Place place = problem.place();
    return other ->
        other.place().file().equals(place.file()) && other.place().line() == place.line();
  }
}
