package org.tongbao.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OfficeSettings;
import org.tongbao.intake.settings.OfficeFile;
import org.tongbao.output.FileName;
import org.tongbao.problem.InputRefused;
import org.tongbao.template.TemplateFolders;
import org.tongbao.workspace.Workspace;

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
 * @param docs what comes with the program to be read
 */
public record OfficeFolders(
    Path current,
    @Nullable Workspace workspace,
    @Nullable Path sets,
    Path input,
    Path output,
    Path archive,
    Path site,
    TemplateFolders templates,
    Path docs) {
  /** The page for the web site of a notice, which need not have been made. */
  Path page(String title) {
    return site.resolve(FileName.page(title));
  }

  /** What the office settles for all notices. */
  OfficeSettings office() throws IOException, InputRefused {
    return workspace == null
        ? OfficeSettings.NONE
        : OfficeFile.read(workspace.settings()).orRefuse();
  }

  /** The arguments of a command that uses these folders. */
  List<String> command(List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    if (workspace != null) {
      all.addAll(List.of("--workspace", workspace.root().toString()));
    }
    return all;
  }

  /** The arguments of a command that reads template sets; more may be added. */
  List<String> withSets(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (sets != null) {
      all.addAll(List.of("--templates", sets.toString()));
    }
    return all;
  }
}
