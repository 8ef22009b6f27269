package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.problem.RunFailed;
import org.tongbao.render.Counts;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.GroupTally;
import org.tongbao.statistics.Tally;

/**
 * What the sheets give: units and results by kind and group, as a notice counts them. It is a part
 * of a page, because the sheets are shown before they are counted.
 */
final class CountsPart {
  private final Desk desk;

  CountsPart(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    routes.get(root + "n/{notice}/sheets/counts", this::show);
  }

  private void show(Context request) throws IOException, RunFailed, SQLException {
    NoticeFolder notice = desk.notice(request);
    Counts counts = desk.open(notice).state().counts();
    Map<String, Object> part = new LinkedHashMap<>();
    if (counts != null) {
      Census census = counts.census();
      part.put("units", counts.units());
      part.put("findings", counts.findings());
      part.put("kinds", census.kinds().stream().map(kind -> kind(kind, census)).toList());
    }
    desk.show(request, notice, "counts", part);
  }

  private static Map<String, Object> kind(String kind, Census census) {
    List<Map<String, Object>> groups = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      List<Map<String, Object>> rows =
          census.by(dimension, kind).stream()
              .filter(group -> group.tally().running() > 0)
              .map(CountsPart::row)
              .toList();
      if (!rows.isEmpty()) {
        groups.add(Map.of("name", dimension.column(), "rows", rows));
      }
    }
    return Map.of("total", row(new GroupTally(kind, census.total(kind))), "groups", groups);
  }

  private static Map<String, Object> row(GroupTally group) {
    Tally tally = group.tally();
    return Map.of(
        "name", group.group(),
        "running", tally.running(),
        "checked", tally.checked(),
        "passed", tally.passed(),
        "failed", tally.failed(),
        "rate", tally.rate().print(2));
  }
}
