package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.EarlierEntry;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/**
 * A source with a cache of one entry, because verifying bags and counting earlier folders is slow:
 * as long as neither the settings that matter nor the files that these name change, it finds the
 * same.
 */
final class CachedPriorNotices implements PriorNotices.Source {
  private final PriorNotices.Source source;
  private @Nullable Object key;
  private PriorNotices found = PriorNotices.NONE;

  CachedPriorNotices(PriorNotices.Source source) {
    this.source = source;
  }

  @Override
  public PriorNotices of(Input input, TemplateFolders sets, NoticeSettings settings)
      throws IOException, RunFailed {
    List<EarlierEntry> earlier = settings.figures().earlier();
    boolean filed = earlier.stream().allMatch(EarlierEntry.Filed.class::isInstance);
    Object now = filed ? filed(settings) : List.of(settings, files(input, sets, earlier));
    if (!now.equals(key)) {
      found = source.of(input, sets, settings);
      key = now;
    }
    return found;
  }

  /** The settings by which filed notices are chosen. */
  private static Object filed(NoticeSettings settings) {
    return Arrays.asList(
        settings.paper().issuer(),
        settings.paper().date(),
        settings.paper().number(),
        settings.places().get("发文字号"),
        settings.basics().period(),
        settings.places().get("期间"),
        settings.grouping().kinds(),
        settings.figures().earlier());
  }

  /** Paths, times and sizes of lists, of all files of earlier folders, and of what sets declare. */
  private static List<List<Object>> files(
      Input input, TemplateFolders sets, List<EarlierEntry> earlier) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String set : sets.names()) {
      files.add(sets.folder(set).resolve(TemplateSet.SETTINGS));
    }
    for (EarlierEntry entry : earlier) {
      if (entry instanceof EarlierEntry.Folder folder) {
        files.addAll(in(input.folder().resolve(folder.path())));
      } else if (entry instanceof EarlierEntry.UnitList list) {
        files.add(input.folder().resolve(list.file().file()));
      }
    }
    List<List<Object>> states = new ArrayList<>();
    for (Path file : files) {
      if (Files.isRegularFile(file)) {
        states.add(List.of(file, Files.getLastModifiedTime(file), Files.size(file)));
      }
    }
    return states;
  }

  private static List<Path> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
