package org.tongbao.options;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongbao.authoring.ExampleFolder;
import org.tongbao.problem.InputRefused;
import org.tongbao.template.TemplateFolders;

/**
 * An input to try.
 *
 * @param set of the main notice
 * @param base what is changed
 * @param options what is done to it
 */
record OptionCase(String set, OptionInput base, List<Option> options) {
  /** Of each main notice, and of the derived notices that are tried with it. */
  private static final Map<String, String> SETS = new LinkedHashMap<>();

  private static final String LETTER = "letter";

  /** What says that something is not optional. */
  private static final Pattern REQUIRED =
      Pattern.compile("missing-(?:key|column)|empty-(?:kind|name|problem|severity|value)");

  static {
    SETS.put("province", "city");
    SETS.put("city", "county");
    SETS.put("county", "example");
    SETS.put("example", "banner");
    SETS.put("banner", "department");
    SETS.put("department", "city");
    SETS.put(OptionBase.FIGURES, "county");
  }

  String name() {
    return options.isEmpty()
        ? "as it is"
        : options.stream().map(Option::name).collect(joining("，"));
  }

  OptionInput input() {
    return base.with(options);
  }

  /** The same with other options. */
  OptionCase with(List<Option> others) {
    return new OptionCase(set, base, others);
  }

  /** The sets of all its notices. */
  Set<String> sets(OptionInput input) {
    Set<String> sets = new HashSet<>(Set.of(set));
    if (input.settings().containsKey("另出通报")) {
      sets.addAll(List.of(SETS.getOrDefault(set, ""), LETTER));
    }
    return sets;
  }

  /** The shipped sets that notices are tried with. */
  static Set<String> allSets() {
    Set<String> sets = new HashSet<>(SETS.keySet());
    sets.add(LETTER);
    return sets;
  }

  /**
   * Every base with all that can be done to it.
   *
   * @param work a folder to try each option in
   * @param only of this set; of all if empty
   */
  static List<OptionCase> all(Path work, String only) throws IOException {
    List<OptionCase> cases = new ArrayList<>();
    for (Map.Entry<String, String> each : SETS.entrySet()) {
      String set = each.getKey();
      if (only.isEmpty() || only.equals(set)) {
        OptionInput all = OptionBase.checkedOnce(set, each.getValue());
        OptionInput whole = OptionBase.whole(set, each.getValue());
        OptionInput bare = OptionBase.bare(set);
        cases.add(new OptionCase(set, whole, optional(work, whole, Option.leftOut(whole))));
        cases.add(new OptionCase(set, bare, Option.added(all, bare)));
      }
    }
    return cases;
  }

  /** Without what the program requires. */
  private static List<Option> optional(Path work, OptionInput base, List<Option> options)
      throws IOException {
    List<Option> optional = new ArrayList<>();
    for (Option option : options) {
      OptionInput input = base.copy();
      option.change().accept(input);
      input.write(work);
      try {
        new ExampleFolder(work, "input").read(TemplateFolders.of(Path.of("templates")), "");
        optional.add(option);
      } catch (InputRefused refused) {
        if (refused.problems().stream().noneMatch(p -> REQUIRED.matcher(p.code()).matches())) {
          optional.add(option);
        }
      }
    }
    return optional;
  }

  /** Some options at random, the same ones each time. */
  OptionCase some(int number, Random random) {
    List<Option> shuffled = new ArrayList<>(options);
    Collections.shuffle(shuffled, random);
    return with(shuffled.subList(0, number));
  }
}
