package org.tongbao.template;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tongbao.problem.InputRefused;

/**
 * What the templates of some sets name of a notice. Where one computes a name or lists all facts,
 * parameters or tables, every one of them counts as used. Of the shared files, only those macros
 * count that a set calls.
 */
public final class UsedNames {
  private static final Pattern MEMBER =
      Pattern.compile("\\bnotice\\s*\\.\\s*(\\w+(?:\\s*\\.\\s*\\w+)?)");

  /** The notice as a whole, in an expression: what is read of it cannot be seen. */
  private static final Pattern WHOLE = Pattern.compile("(?<![</\\w])notice\\b(?!\\s*\\.|[\\w-])");

  private static final Pattern BANDS = Pattern.compile("\\.\\s*bands\\b");
  private static final Pattern QUOTED = Pattern.compile("[\"']([^\"'\\n]+)[\"']");
  private static final Pattern COLUMN = Pattern.compile("\\.\\s*(\\p{IsHan}[\\p{L}\\p{N}_]*)");
  private static final Pattern WINDOW =
      Pattern.compile("(?<!\\bnotice)\\.window\\b|\\bnotice\\.windowOf\\(\\s*[^\"'\\s]");
  private static final Pattern RECHECKS = Pattern.compile("\\.(?:rechecks\\b|round\\()");
  private static final Pattern COMPUTED =
      Pattern.compile(
          "\\bnotice\\.(?:fact|parameter|table|share)\\(\\s*[^\"'\\s]"
              + "|\\bnotice\\.(?:facts|parameters|tables)\\b");

  private static final Pattern COMPUTED_PERIOD = Pattern.compile("\\bearlierIn\\(\\s*[^\"'\\s]");

  private final Set<String> members = new HashSet<>();
  private final Set<String> quoted = new HashSet<>();
  private final Set<String> columns = new HashSet<>();
  private boolean whole;
  private boolean bands;
  private boolean computed;
  private boolean windowsOfGroups;
  private boolean computedPeriod;
  private boolean rechecks;

  /**
   * Reads the text of some sets, with words.ftlx where they have one.
   *
   * @throws InputRefused when a file of them is not UTF-8
   */
  public static UsedNames of(Collection<TemplateSet> sets) throws InputRefused {
    UsedNames names = new UsedNames();
    for (TemplateSet set : sets) {
      CalledMacros.in(set.texts()).forEach(names::add);
    }
    return names;
  }

  private void add(String code) {
    MEMBER
        .matcher(code)
        .results()
        .map(found -> found.group(1).replaceAll("\\s", ""))
        .forEach(
            member -> {
              members.add(member);
              members.add(member.replaceFirst("\\..*", ""));
            });
    QUOTED.matcher(code).results().forEach(found -> quoted.add(found.group(1)));
    COLUMN.matcher(code).results().forEach(found -> columns.add(found.group(1)));
    whole |= WHOLE.matcher(code).find();
    bands |= BANDS.matcher(code).find();
    computedPeriod |= COMPUTED_PERIOD.matcher(code).find();
    rechecks |= RECHECKS.matcher(code).find();
    computed |= COMPUTED.matcher(code).find();
    windowsOfGroups |= WINDOW.matcher(code).find();
  }

  /** Whether the window of a group of units may be printed. */
  public boolean printsWindowOf(String group) {
    return windowsOfGroups || members.contains("windows") || quoted.contains(group);
  }

  /** Whether what later rounds found may be printed. */
  public boolean printsRechecks() {
    return rechecks;
  }

  /** Whether a part of the notice may be printed: approval, or contact.phone. */
  public boolean has(String member) {
    return whole || members.contains(member);
  }

  /** Whether the bands of scores may be printed. */
  public boolean printsBands() {
    return bands;
  }

  /** Whether a column of the sheets may be read by its name. */
  public boolean readsColumn(String name) {
    return columns.contains(name) || quoted.contains(name);
  }

  /**
   * Whether an earlier period may be asked for by one of its names.
   *
   * @param isName which names it has
   */
  public boolean asksForPeriod(Predicate<String> isName) {
    return computedPeriod || quoted.stream().anyMatch(isName);
  }

  /** Whether a name of the settings may be looked up: a fact, a parameter or a table. */
  public boolean asksFor(String name) {
    return computed || quoted.contains(name);
  }
}
