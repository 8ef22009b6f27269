package org.tongbao.workbench;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateDescription;
import org.tongbao.template.TemplateSet;

/** What all pages share: the workspace, the notices that are open, and how a page is shown. */
final class Desk implements AutoCloseable {
  /** Each has a database; a clerk works on one notice and looks at some others. */
  private static final int OPEN = 4;

  private static final String SAVED = "saved";

  private final OfficeFolders folders;
  private final Gate gate;
  private final Commands commands;
  private final Clock clock;
  private final Notices notices;
  private final Views views = new Views();
  private final Map<String, OpenNotice> open = new LinkedHashMap<>(OPEN, 1, true);

  Desk(OfficeFolders folders, Gate gate, Commands commands, Clock clock) {
    this.folders = folders;
    this.gate = gate;
    this.commands = commands;
    this.clock = clock;
    this.notices = new Notices(folders);
  }

  /** What the program knows of time. */
  record Clock(DoubleSupplier seconds, Supplier<OffsetDateTime> now) {}

  OffsetDateTime now() {
    return clock.now().get();
  }

  OfficeFolders folders() {
    return folders;
  }

  Commands commands() {
    return commands;
  }

  Notices notices() {
    return notices;
  }

  /** The template sets with their titles; the name where a set has none. */
  List<Map<String, String>> sets() throws IOException {
    List<Map<String, String>> sets = new ArrayList<>();
    for (String name : folders.templates().names()) {
      String title = title(name);
      sets.add(Map.of("name", name, "title", title.isEmpty() ? name : title));
    }
    return sets;
  }

  /** What is wrong with a set is told of the notice that uses it. */
  private String title(String set) throws IOException {
    try {
      return TemplateDescription.of(TemplateSet.read(folders.templates(), set, Place.of("")))
          .title();
    } catch (InputRefused e) {
      return "";
    }
  }

  /** The notice of a path. */
  NoticeFolder notice(Context request) throws IOException {
    return notices.named(request.pathParam("notice")).orElseThrow(NotFoundResponse::new);
  }

  /** A notice, validated and laid out; it is kept open. */
  synchronized OpenNotice open(NoticeFolder notice) throws IOException, RunFailed, SQLException {
    OpenNotice found = open.get(notice.name());
    if (found == null) {
      if (open.size() == OPEN) {
        Iterator<OpenNotice> oldest = open.values().iterator();
        oldest.next().close();
        oldest.remove();
      }
      found = new OpenNotice(notice, folders, clock.seconds());
      open.put(notice.name(), found);
    }
    return found;
  }

  /**
   * Begins to validate and lay out a notice whose first page is shown, so that the next ones need
   * not wait for it.
   */
  void openAhead(NoticeFolder notice) {
    Thread ahead =
        new Thread(
            () -> {
              try {
                open(notice);
              } catch (IOException | RunFailed | SQLException e) {
                // the page that needs it tells
              }
            },
            "ahead");
    ahead.setDaemon(true);
    ahead.start();
  }

  /** The path of a page of a notice. */
  String path(String notice, String page) {
    return gate.prefix() + "n/" + encoded(notice) + "/" + page;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Answers with a page that belongs to no notice. */
  void show(Context request, String view, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("root", gate.prefix());
    request.html(views.page(view, all));
  }

  /** Answers with a page of a notice. */
  void show(Context request, NoticeFolder notice, String view, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("notice", notice.name());
    all.put("base", path(notice.name(), ""));
    all.put(SAVED, request.queryParam(SAVED) != null);
    show(request, view, all);
  }

  /** Answers with a file to be saved. */
  void send(Context request, String name, byte[] bytes) {
    request.header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name));
    request.contentType("application/octet-stream").result(bytes);
  }

  /** After a form: its answer is a page that may be loaded again. */
  void go(Context request, NoticeFolder notice, String page) {
    request.redirect(path(notice.name(), page), HttpStatus.SEE_OTHER);
  }

  /** The same; the page says that what was typed is saved. */
  void saved(Context request, NoticeFolder notice, String page) {
    go(request, notice, page + "?" + SAVED);
  }

  @Override
  public void close() throws SQLException, IOException {
    commands.close();
    synchronized (this) {
      for (OpenNotice each : open.values()) {
        each.close();
      }
    }
  }
}
