package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.preview.PreviewState;
import org.tongbao.problem.RunFailed;

/** Each figure of the notice with its source, ticked off by a second person. */
final class ReviewPage {
  /** A printed value with the number of its source, in the notice's HTML. */
  private static final Pattern VALUE = Pattern.compile("data-source=\"(\\d+)\"[^>]*>([^<]*)<");

  private final Desk desk;

  ReviewPage(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    routes.get(root + "n/{notice}/review", this::show);
    routes.post(root + "n/{notice}/review", this::tick);
  }

  private void show(Context request)
      throws IOException, RunFailed, SQLException, InterruptedException {
    NoticeFolder notice = desk.notice(request);
    OpenNotice open = desk.open(notice);
    PreviewState state = open.state();
    List<ReviewList.Item> items = items(open, state);
    ReviewList list = ReviewList.of(notice);
    List<Map<String, Object>> shown = new ArrayList<>();
    for (ReviewList.Item item : items) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("key", item.key());
      row.put("text", item.text());
      row.put("source", item.source());
      row.put("ticked", list.ticked(item));
      shown.add(row);
    }
    long left = items.stream().filter(item -> list.ticked(item).isEmpty()).count();
    desk.show(
        request,
        notice,
        "review",
        Map.of(
            "items",
            shown,
            "left",
            left,
            "behind",
            state.isBehind(),
            "who",
            request.cookie("reviewer") == null ? "" : Desk.decoded(request.cookie("reviewer"))));
  }

  private static List<ReviewList.Item> items(OpenNotice open, PreviewState state) {
    Map<String, ReviewList.Item> items = new LinkedHashMap<>();
    Matcher value = VALUE.matcher(state.notice());
    while (value.find()) {
      List<String> lines = open.explain(Integer.parseInt(value.group(1)));
      ReviewList.Item item = new ReviewList.Item(value.group(2).strip(), String.join("；", lines));
      items.putIfAbsent(item.key(), item);
    }
    return List.copyOf(items.values());
  }

  private void tick(Context request)
      throws IOException, RunFailed, SQLException, InterruptedException {
    NoticeFolder notice = desk.notice(request);
    OpenNotice open = desk.open(notice);
    String who = Forms.text(request, "who");
    Set<String> chosen = Set.copyOf(request.formParams("item"));
    if (!who.isEmpty()) {
      String now = Moments.print(desk.now());
      List<ReviewList.Item> ticked =
          items(open, open.state()).stream().filter(item -> chosen.contains(item.key())).toList();
      ReviewList.of(notice).with(ticked, who, now).write(notice);
      request.cookie("reviewer", Desk.encoded(who));
    }
    desk.go(request, notice, "review");
  }
}
