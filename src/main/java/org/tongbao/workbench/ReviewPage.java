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
import java.util.regex.Pattern;
import org.tongbao.preview.PreviewState;
import org.tongbao.preview.PrintedValue;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.BlockWords.Block;

/** Each figure of the notice with its source, ticked off by a second person. */
final class ReviewPage {
  /** Where a setting stands: people here know its field. */
  private static final Pattern SETTING = Pattern.compile("notice\\.yaml(?::\\d+){0,2}(?=“)");

  private final Desk desk;

  ReviewPage(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    routes.get(root + "n/{notice}/review", this::show);
    routes.post(root + "n/{notice}/review", this::tick);
  }

  private void show(Context request) throws IOException, RunFailed, SQLException {
    NoticeFolder notice = desk.notice(request);
    OpenNotice open = desk.open(notice);
    PreviewState state = open.state();
    List<ReviewList.Item> items = items(notice, open);
    ReviewList list = ReviewList.of(notice);
    List<Map<String, Object>> shown = new ArrayList<>();
    for (ReviewList.Item item : items) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("key", item.key());
      row.put("text", item.text());
      row.put("source", SETTING.matcher(item.source()).replaceAll("通报信息"));
      row.put("ticked", list.ticked(item));
      shown.add(row);
    }
    long left = items.stream().filter(item -> list.ticked(item).isEmpty()).count();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("items", shown);
    page.put("left", left);
    page.put("behind", state.isBehind());
    page.put("drafts", !notice.documents().isEmpty());
    LastDraft last = LastDraft.of(notice, open.lines());
    if (last != null) {
      page.put("last", last.shown());
    }
    page.put(
        "who", request.cookie("reviewer") == null ? "" : Desk.decoded(request.cookie("reviewer")));
    desk.show(request, notice, "review", page);
  }

  /** What has a source, then what somebody typed into the wording of this notice. */
  private List<ReviewList.Item> items(NoticeFolder notice, OpenNotice open) throws IOException {
    List<ReviewList.Item> items = new ArrayList<>();
    open.printed().forEach(each -> items.add(new ReviewList.Item(each.text(), joined(each))));
    if (!items.isEmpty()) {
      PlainWords words = WordsPage.words(notice, open.values());
      for (Block block : blocks(notice)) {
        String own = block.own() == null ? "" : block.own();
        for (String paragraph : words.typedFigures(own)) {
          items.add(new ReviewList.Item(paragraph, "本期的文字“" + block.name() + "”里自己写的数字，没有出处"));
        }
      }
    }
    return items.stream().distinct().toList();
  }

  /** None where the set cannot be read, which the page of problems tells. */
  private List<Block> blocks(NoticeFolder notice) throws IOException {
    try {
      return WordsPage.blocks(desk, notice);
    } catch (InputRefused refused) {
      return List.of();
    }
  }

  /** A line that ends with a colon goes on in the next. */
  private static String joined(PrintedValue value) {
    return String.join("；", value.source()).replace("：；", "：");
  }

  private void tick(Context request) throws IOException, RunFailed, SQLException {
    NoticeFolder notice = desk.notice(request);
    OpenNotice open = desk.open(notice);
    String who = Forms.text(request, "who");
    Set<String> chosen = Set.copyOf(request.formParams("item"));
    if (!who.isEmpty()) {
      String now = Moments.print(desk.now());
      List<ReviewList.Item> ticked =
          items(notice, open).stream().filter(item -> chosen.contains(item.key())).toList();
      ReviewList.of(notice).with(ticked, who, now).write(notice);
      request.cookie("reviewer", Desk.encoded(who));
    }
    desk.go(request, notice, "review");
  }
}
