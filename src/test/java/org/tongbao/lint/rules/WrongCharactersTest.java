package org.tongbao.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.lint.docx.DocxReader;
import org.tongbao.lint.docx.Listener;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Section;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Unseen;
import org.tongbao.program.Program;

/**
 * Any character of the samples' prose is replaced by any other one of its sound: how many of them
 * {@link MisspeltWords} finds, and that it finds nothing in the samples as they are.
 */
class WrongCharactersTest {
  static final int PLANTED = 100;

  /** How many are found at least; the page of the rules says so. */
  static final int FOUND = 70;

  private static final List<String> SAMPLES =
      List.of(
          "dongguan-2021-q4",
          "dongyuan-2023-q3",
          "example-figures",
          "example-full",
          "guangdong-2024-q2",
          "huizhou-2021-q1",
          "otog-front-banner-2020-q3");

  private static final int PROSE = 30;

  @TempDir Path folder;

  /** The paragraphs and cells of a notice. */
  private static final class Text implements Listener {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Paragraph> cells = new ArrayList<>();

    @Override
    public void paragraph(Paragraph paragraph) {
      paragraphs.add(paragraph);
    }

    @Override
    public void cell(Paragraph cell) {
      cells.add(cell);
    }

    @Override
    public void row(TableRow row) {}

    @Override
    public void unseen(Unseen kind, String words, Spot spot) {}

    @Override
    public void section(Section section) {}

    /** What is found when one paragraph has another text. */
    List<Violation> check(int changed, String text) {
      CheckContext context = new CheckContext(Profile.STANDARD);
      MisspeltWords check = new MisspeltWords();
      check.join(context);
      for (int i = 0; i < paragraphs.size(); i++) {
        Paragraph own = paragraphs.get(i);
        Paragraph paragraph = i == changed ? withText(own, text) : own;
        context.begin(paragraph);
        check.paragraph(paragraph);
      }
      cells.forEach(check::cell);
      check.end();
      return context.violations();
    }

    private static Paragraph withText(Paragraph own, String text) {
      return new Paragraph(
          text, own.formatting(), own.runs(), own.blanks(), own.newPage(), own.spot(), own.role());
    }
  }

  private List<Text> samples() throws Exception {
    List<Text> texts = new ArrayList<>();
    for (String sample : SAMPLES) {
      Program program = new Program(folder.resolve(sample), sample);
      assertThat(program.run().code()).as(sample).isZero();
      Text text = new Text();
      new DocxReader().read(program.files().get(0), text);
      texts.add(text);
    }
    return texts;
  }

  @Test
  void areFoundAndNothingElse() throws Exception {
    List<Text> samples = samples();
    samples.forEach(sample -> assertThat(sample.check(-1, "")).isEmpty());
    Random random = new Random(2026);
    List<String> missed = new ArrayList<>();
    int planted = 0;
    while (planted < PLANTED) {
      Text sample = samples.get(random.nextInt(samples.size()));
      int changed = random.nextInt(sample.paragraphs.size());
      String text = sample.paragraphs.get(changed).text();
      int at = random.nextInt(text.length());
      String alike = Sounds.alike(text.charAt(at)).replace("" + text.charAt(at), "");
      if (text.length() >= PROSE && !alike.isEmpty()) {
        char other = alike.charAt(random.nextInt(alike.length()));
        String wrong = text.substring(0, at) + other + text.substring(at + 1);
        planted++;
        if (sample.check(changed, wrong).isEmpty()) {
          missed.add(text.charAt(at) + "→" + other);
        }
      }
    }

    assertThat(PLANTED - missed.size()).as("missed: " + missed).isGreaterThanOrEqualTo(FOUND);
  }
}
