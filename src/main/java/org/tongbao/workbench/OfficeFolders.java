package org.tongbao.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.template.TemplateFolders;

/**
 * Where the workbench finds and puts things, all absolute.
 *
 * @param current the folder in which commands run
 * @param workspace that they use; null for none
 * @param sets the only folder of template sets; null for the usual ones
 * @param input the input folders of all notices
 * @param output the drafts, a folder for each notice
 * @param archive what is filed
 * @param site the pages made for a web site
 * @param templates the template sets
 */
public record OfficeFolders(
    Path current,
    @Nullable Path workspace,
    @Nullable Path sets,
    Path input,
    Path output,
    Path archive,
    Path site,
    TemplateFolders templates) {
  /** Commands that read template sets. */
  private static final List<List<String>> WITH_SETS =
      List.of(List.of("run"), List.of("new"), List.of("archive", "add"));

  /** The arguments of a command that uses these folders. */
  List<String> command(List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    if (workspace != null) {
      all.addAll(List.of("--workspace", workspace.toString()));
    }
    if (sets != null && WITH_SETS.stream().anyMatch(words -> begins(arguments, words))) {
      all.addAll(List.of("--templates", sets.toString()));
    }
    return all;
  }

  private static boolean begins(List<String> arguments, List<String> words) {
    return arguments.subList(0, Math.min(words.size(), arguments.size())).equals(words);
  }
}
