package org.tongbao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.tongbao.authoring.Example;
import org.tongbao.authoring.ExampleFolder;
import org.tongbao.document.DocxBody;
import org.tongbao.document.DocxCheck;
import org.tongbao.document.Reference;
import org.tongbao.document.ReferenceReader;
import org.tongbao.markup.NoBlocks;
import org.tongbao.notice.Notice;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.render.Rendering;
import org.tongbao.template.NoticeTemplate;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/** A model in memory, a template set that has been read, and what can be done with both. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls read() before anything else
public class WarmNotice {
  /** Rows that the second attachment has beyond the sample's own. */
  @Param({"0", "20000"})
  public int addedRows;

  private final Deflating deflating = new Deflating();
  private Path folder = Path.of("");
  private Path file = Path.of("");
  private Path finished = Path.of("");
  private Example loaded;
  private Notice notice;
  private NoticeTemplate template;
  private Reference reference;
  private byte[] documentXml = {};
  private @Nullable StreamedRows rows;

  /** Reads everything, and renders once. */
  @Setup(Level.Trial)
  public void read() throws IOException, InputRefused {
    folder = Files.createTempDirectory("tongbao-bench");
    file = folder.resolve("notice.docx");
    loaded =
        new ExampleFolder(BenchInput.with(addedRows, folder), "bench")
            .read(TemplateFolders.of(Path.of("templates")), "province");
    notice = loaded.notice();
    TemplateSet set =
        TemplateSet.read(
            TemplateFolders.of(Path.of("templates")),
            loaded.settings().basics().template(),
            folder.resolve("words.ftlx"),
            Place.of("bench"));
    template = NoticeTemplate.of(set);
    reference = ReferenceReader.read(set.reference(), Place.of("bench"));
    finished = folder.resolve("finished.docx");
    docx();
    Files.move(file, finished);
    documentXml = Deflating.documentXml(finished);
    System.out.printf("%ndocument.xml %d bytes, deflated %d%n", documentXml.length, deflate());
  }

  /** The product too writes where nothing stands; to cut an old file short costs far more. */
  @TearDown(Level.Invocation)
  public void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Leaves nothing behind. */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(folder);
  }

  /** FreeMarker alone. */
  List<Problem> words() throws IOException {
    return template.render(notice, Writer.nullWriter()).problems();
  }

  /** FreeMarker, and its markup read and checked. */
  void blocks() throws IOException, InputRefused {
    Rendering.blocks(notice, template, new NoBlocks());
  }

  /** All but the package; of a long table most is compressed here already. */
  DocxBody body() throws IOException, InputRefused {
    DocxBody body = new DocxBody(reference);
    Rendering.blocks(notice, template, body);
    return body;
  }

  /** The whole way, into a file. */
  String docx() throws IOException, InputRefused {
    return Rendering.docx(
        notice, loaded.settings(), new LoadedTemplates(template, reference), file);
  }

  /** The yardstick. */
  int deflate() {
    return deflating.deflate(documentXml);
  }

  /** The other yardstick: FreeMarker text, streamed into a zip; its text is exactly ours. */
  int stream() throws IOException {
    if (rows == null) {
      String text = new String(documentXml, UTF_8);
      rows = new StreamedRows(text);
      StringWriter streamed = new StringWriter(text.length());
      rows.write(streamed);
      if (!text.contentEquals(streamed.getBuffer())) {
        throw new IllegalStateException("the yardstick writes another text");
      }
      System.out.printf("%d rows are streamed%n", rows.rows());
    }
    Path other = folder.resolve("streamed.zip");
    Files.deleteIfExists(other);
    rows.write(other);
    return rows.rows();
  }

  /** Reading the finished file back, which every run does once more after the file is written. */
  List<Problem> check() throws IOException {
    return new DocxCheck().check(finished);
  }
}
