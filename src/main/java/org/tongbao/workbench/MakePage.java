package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.Archive;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.filing.NoticeFiling;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.Retention;
import org.tongbao.output.FileName;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.workbench.Commands.Running;

/** Makes the notice, gives its files, files and publishes it, and begins the next period. */
final class MakePage {
  /** The folder of issued originals, beside the drafts. */
  private static final String ISSUED = "印发的正本";

  private final Desk desk;

  MakePage(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    String page = root + "n/{notice}/make";
    routes.get(page, this::show);
    routes.post(page, this::make);
    routes.post(page + "/stop", this::stop);
    routes.post(page + "/file", this::file);
    routes.post(page + "/publish", this::publish);
    routes.post(page + "/next", this::next);
    routes.sse(page + "/events", this::events);
    routes.get(page + "/documents/{file}", this::document);
  }

  private void show(Context request) throws IOException {
    NoticeFolder notice = desk.notice(request);
    Map<String, Object> page = new LinkedHashMap<>();
    List<Map<String, String>> documents = new ArrayList<>();
    for (Path document : notice.documents()) {
      String name = NoticeFolder.name(document);
      documents.add(Map.of("name", name, "saved", Moments.print(NoticeFolder.saved(document))));
    }
    page.put("documents", documents);
    Running running = desk.commands().latest(notice.name());
    if (running != null) {
      page.put("command", CommandEvents.shown(running, desk.path(notice.name(), "make/events")));
    }
    NoticeSettings settings = notice.settings();
    page.put("missing", missing(settings));
    page.put("derived", settings != null && !settings.outputs().derived().isEmpty());
    page.put("retentions", Stream.of(Retention.values()).map(Retention::label).toList());
    CatalogueEntry filed = filed(notice);
    page.put("filed", filed == null ? "" : filed.code().print());
    page.put("card", filed == null ? "" : filed.code().folder());
    String next = nextName(notice);
    if (desk.notices().named(next).isPresent()) {
      page.put("next", next);
      page.put("nextPath", desk.path(next, "sheets"));
    }
    page.put("archive", desk.folders().archive().toString());
    page.put("site", desk.folders().site().toString());
    desk.show(request, notice, "make", page);
  }

  /** Why filing would refuse the settings of the notice and of the office, as they are. */
  private List<String> missing(@Nullable NoticeSettings settings) throws IOException {
    try {
      if (settings != null) {
        NoticeFiling.require(settings.in(desk.folders().office()), false);
      }
      return List.of();
    } catch (InputRefused refused) {
      return refused.problems().stream().map(Problem::fault).toList();
    }
  }

  private @Nullable CatalogueEntry filed(NoticeFolder notice) throws IOException {
    NoticeSettings settings = notice.settings();
    return settings == null
        ? null
        : notice.filed(settings, new Archive(desk.folders().archive()).listing().entries());
  }

  private void make(Context request) throws IOException {
    String input = desk.notice(request).input().folder().toString();
    begin(
        request,
        "生成通报",
        desk.folders().withSets("run", input, "--proof", "--format", "docx,html,txt"));
  }

  private void begin(Context request, String title, List<String> arguments) throws IOException {
    NoticeFolder notice = desk.notice(request);
    desk.commands().begin(notice.name(), title, arguments, desk.folders());
    desk.go(request, notice, "make");
  }

  private void stop(Context request) throws IOException {
    NoticeFolder notice = desk.notice(request);
    Running running = desk.commands().latest(notice.name());
    if (running != null) {
      running.stop();
    }
    desk.go(request, notice, "make");
  }

  /** The issued original may be dropped with it; it is compared before anything is filed. */
  private void file(Context request) throws IOException, RunFailed {
    NoticeFolder notice = desk.notice(request);
    List<String> arguments =
        desk.folders().withSets("archive", "add", notice.input().folder().toString());
    for (UploadedFile issued : Uploads.of(request, "issued")) {
      Path folder = Files.createDirectories(notice.output().resolve(ISSUED));
      Path copy = folder.resolve(Uploads.name(issued));
      try (InputStream content = issued.content()) {
        FileWriting.replace(copy, content.readAllBytes());
      }
      arguments.addAll(List.of("--issued", copy.toString()));
    }
    if (Forms.text(request, "accept").equals("yes")) {
      arguments.add("--accept-differences");
    }
    if (Forms.text(request, "derived").equals("yes")) {
      arguments.add("--derived");
    }
    addGiven(request, arguments, List.of("fonds", "organ", "retention"));
    begin(request, "归档", arguments);
  }

  private void publish(Context request) throws IOException {
    NoticeFolder notice = desk.notice(request);
    CatalogueEntry filed = filed(notice);
    if (filed == null) {
      throw new NotFoundResponse();
    }
    List<String> arguments = new ArrayList<>(List.of("archive", "publish", filed.code().print()));
    arguments.addAll(List.of("--to", desk.folders().site().toString()));
    String published = Forms.text(request, "published").replace('T', ' ');
    if (!published.isEmpty()) {
      arguments.addAll(List.of("--published", published));
    }
    addGiven(request, arguments, List.of("index", "category", "keywords"));
    begin(request, "生成网页", arguments);
  }

  /** Fields of a form that are options of the same name. */
  private static void addGiven(Context request, List<String> arguments, List<String> fields) {
    for (String field : fields) {
      String value = Forms.text(request, field);
      if (!value.isEmpty()) {
        arguments.add("--" + field + "=" + value); // which may begin with a dash
      }
    }
  }

  /** The next period's folder stands beside this one, named after its period. */
  private void next(Context request) throws IOException {
    NoticeFolder notice = desk.notice(request);
    String next = desk.folders().input().resolve(nextName(notice)).toString();
    String last = notice.input().folder().toString();
    begin(request, "新建下一期", desk.folders().withSets("new", next, "--from", last));
  }

  private static String nextName(NoticeFolder notice) throws IOException {
    NoticeSettings settings = notice.settings();
    String otherwise = notice.name() + "的下一期";
    String name =
        settings == null
            ? otherwise
            : settings.basics().period().next().map(Period::print).orElse(otherwise);
    return FileName.stem(name);
  }

  private void events(SseClient page) {
    Running running = desk.commands().latest(page.ctx().pathParam("notice"));
    if (running != null) {
      CommandEvents.send(running, page);
    }
  }

  private void document(Context request) throws IOException {
    NoticeFolder notice = desk.notice(request);
    Path found =
        notice.documents().stream()
            .filter(file -> NoticeFolder.name(file).equals(request.pathParam("file")))
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    desk.send(request, NoticeFolder.name(found), Files.readAllBytes(found));
  }
}
