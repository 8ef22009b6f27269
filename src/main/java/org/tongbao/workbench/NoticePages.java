package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.preview.Download;
import org.tongbao.preview.PreviewState;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/** The notice as pages, up to date with its files, each value with its source. */
final class NoticePages {
  /** Writing to a closed page fails, which shows that it is closed. */
  private static final long HEARTBEAT_MILLIS = 15_000;

  private final Desk desk;

  NoticePages(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    String notice = root + "n/{notice}/";
    routes.get(
        notice + "pages",
        request -> {
          Gate.allowStyles(request);
          desk.show(request, desk.notice(request), "pages", Map.of());
        });
    routes.get(notice + "pages/notice", this::notice);
    routes.get(notice + "pages/faults", this::faults);
    routes.get(notice + "pages/values", this::values);
    routes.get(notice + "pages/explain", this::explain);
    routes.sse(notice + "pages/events", this::events);
    routes.get(notice + "pages/notice.docx", request -> download(request, Download.Kind.DOCX));
    routes.get(notice + "pages/notice.html", request -> download(request, Download.Kind.HTML));
  }

  private OpenNotice open(Context request) throws IOException, RunFailed, SQLException {
    return desk.open(desk.notice(request));
  }

  private void notice(Context request) throws IOException, RunFailed, SQLException {
    PreviewState state = open(request).state();
    request.header("X-Version", Integer.toString(state.version()));
    request.header("X-Behind", Boolean.toString(state.isBehind()));
    request.header("X-Millis", Long.toString(state.millis()));
    request.header("X-Title", Desk.encoded(state.title()));
    request.html(state.notice());
  }

  private void faults(Context request) throws IOException, RunFailed, SQLException {
    PreviewState state = open(request).state();
    List<Map<String, Object>> faults = new ArrayList<>();
    for (PreviewState.Fault fault : state.faults()) {
      Problem problem = fault.problem();
      Map<String, Object> shown = new LinkedHashMap<>();
      shown.put("place", problem.place().toString());
      shown.put("line", problem.place().line());
      shown.put("label", problem.weight().label());
      shown.put("stops", problem.stops());
      shown.put("fault", problem.fault());
      shown.put("remedy", problem.remedy());
      shown.put("first", fault.first());
      shown.put("lines", fault.lines());
      faults.add(shown);
    }
    desk.show(request, "faults", Map.of("faults", faults, "unchecked", state.unchecked()));
  }

  private void values(Context request) throws IOException, RunFailed, SQLException {
    List<Map<String, String>> values =
        open(request).values().stream()
            .map(
                value ->
                    Map.of(
                        "name", value.name(),
                        "meaning", value.meaning(),
                        "value", value.value()))
            .toList();
    desk.show(request, "values", Map.of("values", values));
  }

  private void explain(Context request) throws IOException, RunFailed, SQLException {
    String source = request.queryParam("source");
    if (source == null || !source.matches("\\d{1,9}")) {
      throw new NotFoundResponse();
    }
    List<String> lines = open(request).explain(Integer.parseInt(source));
    if (lines.isEmpty()) {
      throw new NotFoundResponse();
    }
    desk.show(request, "explanation", Map.of("lines", lines));
  }

  /** Sends the number of each new version until the page is closed. */
  private void events(SseClient page) {
    page.keepAlive();
    Thread sender = new Thread(() -> send(page), "events");
    sender.setDaemon(true);
    sender.start();
  }

  private void send(SseClient page) {
    try {
      NoticeFolder notice = desk.notice(page.ctx());
      int version = desk.open(notice).state().version();
      while (!page.terminated()) {
        page.sendEvent(Integer.toString(version));
        version = desk.open(notice).next(version, HEARTBEAT_MILLIS).version();
      }
    } catch (InterruptedException | IOException | SQLException | RunFailed e) {
      page.close();
    }
  }

  private void download(Context request, Download.Kind kind)
      throws IOException, RunFailed, SQLException {
    Download download = open(request).download(kind);
    if (download.isRefused()) {
      request.status(409).contentType("text/plain; charset=utf-8").result(download.text());
      return;
    }
    request.header(
        "Content-Disposition", "attachment; filename*=UTF-8''" + Desk.encoded(download.text()));
    request.contentType(kind.type()).result(download.bytes());
  }
}
