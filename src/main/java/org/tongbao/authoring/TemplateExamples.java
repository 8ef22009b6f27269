package org.tongbao.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.compare.LineDifference;
import org.tongbao.derived.DerivedFacts;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.render.Rendering;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/** Compares the notices of a set's examples with the saved expected.txt. */
public final class TemplateExamples {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final TemplateFolders templates;
  private final String set;
  private final boolean accept;
  private int accepted;

  /**
   * @param templates the folders that hold the sets
   * @param accept whether to save the new text as expected
   */
  public TemplateExamples(TemplateFolders templates, String set, boolean accept) {
    this.templates = templates;
    this.set = set;
    this.accept = accept;
  }

  /** How many expected.txt were written anew. */
  public int accepted() {
    return accepted;
  }

  /** Tries an example; returns what is wrong with it or what differs, a line each. */
  public List<String> test(ExampleFolder example) throws IOException {
    try {
      return compare(example, make(example));
    } catch (InputRefused refused) {
      return refused.problems().stream().map(Problem::toString).toList();
    }
  }

  private List<String> make(ExampleFolder example) throws IOException, InputRefused {
    TemplateSet read =
        TemplateSet.read(templates, set, example.input().words(), Place.of(example.shown()));
    List<String> lines = new ArrayList<>();
    for (DerivedFacts.Model model : example.models(templates, set)) {
      lines.addAll(Rendering.lines(model.notice(), read));
    }
    // A line break in the data is one in the text too.
    return String.join("\n", lines).lines().toList();
  }

  private List<String> compare(ExampleFolder example, List<String> made) throws IOException {
    Place place = Place.of(example.shown() + "/" + example.expected().getFileName());
    boolean known = Files.isRegularFile(example.expected());
    List<String> expected = known ? read(example.expected()) : List.of();
    if (known && expected.equals(made)) {
      return List.of();
    }
    if (accept) {
      String text = String.join("\n", made) + "\n";
      FileWriting.replace(example.expected(), text.getBytes(StandardCharsets.UTF_8));
      accepted++;
      return List.of();
    }
    if (!known) {
      return List.of(AuthoringMessage.NO_EXPECTED_TEXT.at(place).toString());
    }
    List<String> lines = new ArrayList<>();
    lines.add(AuthoringMessage.EXPECTED_TEXT_DIFFERS.at(place).toString());
    lines.addAll(LineDifference.between(expected, made));
    return lines;
  }

  /** Notepad may have added a mark at the beginning and its own line ends. */
  private static List<String> read(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith(BYTE_ORDER_MARK)
        ? text.substring(1).lines().toList()
        : text.lines().toList();
  }
}
