package org.tongbao.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.template.TemplateFolders;

/**
 * Where the workbench finds and puts things, all absolute.
 *
 * @param current the folder in which commands run
 * @param options with which they find the same folders
 * @param input the input folders of all notices
 * @param output the drafts, a folder for each notice
 * @param archive what is filed
 * @param site the pages made for a web site
 * @param templates the template sets
 */
public record OfficeFolders(
    Path current,
    List<String> options,
    Path input,
    Path output,
    Path archive,
    Path site,
    TemplateFolders templates) {

  /** The arguments of a command that uses these folders. */
  List<String> command(List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(options);
    return all;
  }
}
