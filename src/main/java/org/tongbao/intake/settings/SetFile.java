package org.tongbao.intake.settings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tongbao.inspection.Level;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.inspection.SetSettings;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Problem;

/**
 * Reads the set.yaml of a template set: for which level the set is, and the columns that it adds to
 * the sheets.
 */
public final class SetFile {
  private SetFile() {}

  /**
   * Reads the bytes of a file.
   *
   * @param name how messages name the file: city/set.yaml
   */
  public static Reading<SetSettings> read(String name, byte[] file) throws IOException {
    Reading<Node> root = SettingsText.read(name, file);
    if (root.value() == null) {
      return Reading.refused(root.problems());
    }
    List<Problem> problems = new ArrayList<>();
    SettingsMap map = SettingsMap.ofFile(name, root.value(), Keys.SET, problems);
    if (map == null) {
      return Reading.of(new SetSettings(null, OwnColumns.NONE), problems);
    }
    Level level =
        map.oneOf(
            map.text(Keys.SET_LEVEL),
            Level::called,
            Arrays.stream(Level.values()).map(Level::label),
            SettingsMessage.UNKNOWN_LEVEL);
    return Reading.of(new SetSettings(level, new SettingsColumns(map).read()), problems);
  }
}
