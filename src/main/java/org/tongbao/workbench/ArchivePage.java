package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.archive.Archive;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.workbench.Commands.Running;

/** What is filed: found by a word, and verified. */
final class ArchivePage {
  /** Commands of the archive belong to no notice. */
  private static final String NAME = "";

  private final Desk desk;

  ArchivePage(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    routes.get(root + "archive", this::show);
    routes.sse(
        root + "archive/events",
        page -> {
          Running running = desk.commands().latest(NAME);
          if (running != null) {
            CommandEvents.send(running, page);
          }
        });
    routes.post(
        root + "archive/verify",
        request -> {
          List<String> arguments = List.of("archive", "verify", "--all");
          desk.commands().begin(NAME, "核验全部档案", arguments, desk.folders());
          request.redirect(root + "archive", HttpStatus.SEE_OTHER);
        });
  }

  private void show(Context request) throws IOException {
    String word = request.queryParam("text");
    String sought = word == null ? "" : word.strip();
    Archive.Listing listing = new Archive(desk.folders().archive()).listing();
    List<Map<String, Object>> entries =
        listing.entries().stream()
            .filter(entry -> sought.isEmpty() || entry.contains(sought))
            .map(ArchivePage::row)
            .toList();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("entries", entries);
    page.put("unreadable", listing.unreadable());
    page.put("text", sought);
    page.put("folder", desk.folders().archive().toString());
    Running running = desk.commands().latest(NAME);
    if (running != null) {
      page.put("command", CommandEvents.shown(running, "archive/events"));
    }
    desk.show(request, "archive", page);
  }

  private static Map<String, Object> row(CatalogueEntry entry) {
    return Map.of(
        "code", entry.code().print(),
        "card", entry.code().folder(),
        "title", entry.title(),
        "number", entry.number(),
        "issuer", entry.issuer(),
        "period", entry.period(),
        "date", entry.date().toString(),
        "secrecy", entry.secrecy(),
        "filed", entry.filed());
  }
}
