package org.tongbao.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.lint.rules.Profile;
import org.tongbao.lint.rules.Rule;
import org.tongbao.lint.rules.Violation;
import org.tongbao.program.Program;

/**
 * The program's own notice with one defect planted in each copy: each is found by its own rule and
 * by no other. A rule without a case fails here: plant its defect in one of the lists.
 */
class LintCorpusTest {
  private static final int FEWEST = 150;

  /** Documents checked before do not change the result. */
  private static final Lint KNOWS_THE_OTHERS = new Lint(Profile.STANDARD);

  @TempDir static Path folder;
  private static Path sample;
  private static Path full;

  @BeforeAll
  static void makeTheGoodDocuments() throws IOException {
    Program program = new Program(folder, "guangdong-2024-q2");
    assertThat(program.run().code()).isZero();
    sample = program.files().get(0);
    full = PlantedElements.fullDocument().plant(sample, folder);
  }

  static List<Planted> defects() throws IOException {
    List<Planted> all = new ArrayList<>(PlantedFormatting.all());
    all.addAll(PlantedElements.all());
    all.addAll(PlantedText.all());
    all.addAll(CorpusLines.planted());
    return all;
  }

  private static List<Violation> check(Path file) throws IOException {
    try {
      List<Violation> found = new Lint(Profile.STANDARD).check(file);
      assertThat(KNOWS_THE_OTHERS.check(file)).isEqualTo(found);
      return found;
    } catch (UnreadableDocx e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }

  @Test
  void findsNothingInGoodDocuments() throws IOException {
    assertThat(check(sample)).isEmpty();
    assertThat(check(full)).isEmpty();
  }

  static List<Planted> forms() throws IOException {
    List<Planted> all = new ArrayList<>(PlantedText.forms());
    all.addAll(CorpusLines.forms());
    return all;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void findsNothingInOtherForms(Planted form) throws IOException {
    assertThat(check(form.plant(sample, folder))).as(form.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("defects")
  void findsEachDefectByItsOwnRuleOnly(Planted planted) throws IOException {
    List<Violation> found = check(planted.plant(planted.withHead() ? full : sample, folder));
    Set<String> asked = new TreeSet<>(planted.also());
    asked.add(planted.rule());
    Set<String> told = new TreeSet<>();
    found.forEach(violation -> told.add(violation.rule().id()));

    assertThat(told).as(planted + "\n" + found).isEqualTo(asked);
    if (!planted.strength().isEmpty()) {
      assertThat(found)
          .extracting(violation -> violation.rule().strength().label())
          .as(planted.toString())
          .containsOnly(planted.strength());
    }
  }

  @Test
  void hasACaseForEveryRule() throws IOException {
    Set<String> planted = new HashSet<>();
    defects().forEach(defect -> planted.add(defect.rule()));

    assertThat(planted)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
    assertThat(defects()).hasSizeGreaterThanOrEqualTo(FEWEST);
  }
}
