package org.tongbao.intake.settings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Problem;

/** Reads the set.yaml of a template set: the columns that the set adds to the sheets. */
public final class SetFile {
  private SetFile() {}

  /**
   * Reads the bytes of a file.
   *
   * @param name how messages name the file: city/set.yaml
   */
  public static Reading<OwnColumns> read(String name, byte[] file) throws IOException {
    Reading<Node> root = SettingsText.read(name, file);
    if (root.value() == null) {
      return Reading.refused(root.problems());
    }
    List<Problem> problems = new ArrayList<>();
    SettingsMap map = SettingsMap.ofFile(name, root.value(), Keys.SET, problems);
    OwnColumns columns = map == null ? OwnColumns.NONE : new SettingsColumns(map).read();
    return Reading.of(columns, problems);
  }
}
