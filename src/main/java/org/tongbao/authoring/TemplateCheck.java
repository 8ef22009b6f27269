package org.tongbao.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.derived.DerivedFacts;
import org.tongbao.document.Reference;
import org.tongbao.document.ReferenceReader;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.inspection.SetSettings;
import org.tongbao.intake.settings.SetFile;
import org.tongbao.intake.sheet.SheetMapping;
import org.tongbao.lint.rules.Profile;
import org.tongbao.markup.NoBlocks;
import org.tongbao.output.TemporaryFolder;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.render.OutputCheck;
import org.tongbao.render.Rendering;
import org.tongbao.template.NoticeTemplate;
import org.tongbao.template.RequiredSettings;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/**
 * Tries a set's own words with every variant of its examples, or of an invented one where it has
 * none. The examples' {@code words.ftlx} are not used, as they would hide the blocks they replace.
 */
public final class TemplateCheck {
  private final TemplateFolders templates;
  private final TemplateSet set;
  private final List<String> lines = new ArrayList<>();
  private final List<String> typed = new ArrayList<>();
  private int examples;

  /**
   * @param templates the folders that hold the sets
   */
  public TemplateCheck(TemplateFolders templates, TemplateSet set) {
    this.templates = templates;
    this.set = set;
  }

  /** How many sets of data the templates were rendered with. */
  public int examples() {
    return examples;
  }

  /**
   * Checks reference.docx and the templates.
   *
   * @return each problem once, as it is printed; with its sets of data unless it occurs with all
   */
  public List<String> problems() throws IOException {
    Reference reference = null;
    try {
      reference = ReferenceReader.read(set.reference(), set.referencePlace());
    } catch (InputRefused refused) {
      add(refused);
    }
    try {
      Map<String, Example> data = data();
      NoticeTemplate template = NoticeTemplate.of(set);
      template.typedFigures().forEach(figure -> typed.add(figure.toString()));
      render(template, data);
      if (lines.isEmpty() && reference != null) {
        checkAgainstTheStandard(template, reference, data);
      }
    } catch (InputRefused refused) {
      add(refused);
    }
    return lines;
  }

  /** The figures for which the set vouches itself, found by {@link #problems}. */
  public List<String> typedFigures() {
    return typed;
  }

  private void add(InputRefused refused) {
    refused.problems().forEach(problem -> lines.add(problem.toString()));
  }

  private void render(NoticeTemplate template, Map<String, Example> data) throws IOException {
    Map<Problem, Set<String>> found = new LinkedHashMap<>();
    for (Map.Entry<String, Example> each : data.entrySet()) {
      examples++;
      try {
        for (DerivedFacts.Model model : each.getValue().models(set.name())) {
          Rendering.blocks(model.notice(), template, new NoBlocks());
        }
      } catch (InputRefused refused) {
        for (Problem problem : refused.problems()) {
          found.computeIfAbsent(problem, unused -> new LinkedHashSet<>()).add(each.getKey());
        }
      }
    }
    found.forEach(
        (problem, with) ->
            lines.add(
                problem
                    + (with.size() == data.size()
                        ? ""
                        : "（用这样的数据时：" + String.join("、", with) + "）")));
  }

  /** A run refuses a document that breaks a mandatory rule, so it is reported here already. */
  private void checkAgainstTheStandard(
      NoticeTemplate template, Reference reference, Map<String, Example> data)
      throws IOException, InputRefused {
    OutputCheck checking = new OutputCheck(Profile.STANDARD);
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      Path file = folder.path().resolve("notice.docx");
      for (Map.Entry<String, Example> each : data.entrySet()) {
        if (each.getKey().endsWith(ExampleVariants.FULL)) {
          for (DerivedFacts.Model model : each.getValue().models(set.name())) {
            Rendering.docx(
                model.notice(), model.settings(), new LoadedTemplates(template, reference), file);
            checking.errors(file).forEach(words -> lines.add(each.getKey() + " 的成品：" + words));
          }
        }
      }
    }
  }

  /** All data that the set is tried with, by the words that name it. */
  private Map<String, Example> data() throws IOException, InputRefused {
    Map<String, Example> data = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (ExampleFolder folder : ExampleFolder.of(templates, set.name())) {
      try {
        add(data, folder.shown(), folder.read(templates, set.name()));
      } catch (InputRefused refused) {
        refused.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
      }
    }
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
    if (data.isEmpty()) {
      add(data, "程序虚构", InventedExample.of(set.name(), RequiredSettings.of(set), declared()));
    }
    return data;
  }

  private SetSettings declared() throws IOException, InputRefused {
    byte[] file = set.settings();
    if (file == null) {
      return new SetSettings(null, OwnColumns.NONE);
    }
    SetSettings declared = SetFile.read(set.settingsName(), file).orRefuse();
    List<Problem> problems = new ArrayList<>();
    SheetMapping.of(OwnSheets.of(declared.columns()), problems);
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
    return declared;
  }

  private static void add(Map<String, Example> data, String name, Example example) {
    ExampleVariants.of(example).forEach((variant, each) -> data.put(name + " " + variant, each));
  }
}
