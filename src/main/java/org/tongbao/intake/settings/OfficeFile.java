package org.tongbao.intake.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tongbao.inspection.OfficeSettings;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.TextFile;
import org.tongbao.problem.Problem;

/** Reads the tongbao.yaml of a workspace. It may have no setting at all. */
public final class OfficeFile {
  private static final Pattern DATABASE = Pattern.compile("jdbc:(postgresql|h2):.+");

  private OfficeFile() {}

  /**
   * Reads the file.
   *
   * @throws IOException when the disk fails, never for what the file holds
   */
  public static Reading<OfficeSettings> read(Path path) throws IOException {
    Reading<Path> readable = TextFile.readable(path);
    if (readable.value() == null) {
      return Reading.refused(readable.problems());
    }
    String name = String.valueOf(path.getFileName());
    byte[] file;
    try (InputStream in = Files.newInputStream(path)) {
      file = in.readNBytes(SettingsText.LONGEST_BYTES + 1);
    }
    if (file.length == 0) {
      return Reading.of(OfficeSettings.NONE, List.of());
    }
    Reading<Node> root = SettingsText.read(name, file);
    if (root.value() == null) {
      return isEmpty(root.problems())
          ? Reading.of(OfficeSettings.NONE, List.of())
          : Reading.refused(root.problems());
    }
    List<Problem> problems = new ArrayList<>();
    SettingsMap map = SettingsMap.ofFile(name, root.value(), Keys.OFFICE, problems);
    if (map == null) {
      return Reading.refused(problems);
    }
    OfficeSettings settings =
        new OfficeSettings(
            SettingsFiling.ofOffice(map),
            SettingsWeb.ofOffice(map),
            map.matching(Keys.DATABASE, DATABASE, SettingsMessage.INVALID_DATABASE));
    problems.sort(SettingsFile.BY_PLACE);
    return Reading.of(settings, problems);
  }

  /** Before an office has written something, all lines are comments. */
  private static boolean isEmpty(List<Problem> problems) {
    return problems.stream()
        .allMatch(problem -> problem.code().equals(SettingsMessage.EMPTY_SETTINGS.code()));
  }
}
