package org.tongbao.workbench;

import java.nio.file.Path;

/**
 * Where the workbench finds and puts things.
 *
 * @param input the input folders of all notices
 * @param output the drafts, a folder for each notice
 * @param archive what is filed
 * @param templates the template sets
 * @param site the pages made for a web site
 */
public record Folders(Path input, Path output, Path archive, Path templates, Path site) {}
