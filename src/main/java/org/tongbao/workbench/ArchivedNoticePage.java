package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.BagDescription;
import org.tongbao.archive.BagProof;
import org.tongbao.archive.FiledFile;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import org.tongbao.workbench.Commands.Running;

/** A filed notice: what is told of it, its files, and whether it is still as it was filed. */
final class ArchivedNoticePage {
  private final Desk desk;

  ArchivedNoticePage(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    String page = root + "archive/{code}";
    routes.get(page, this::show);
    routes.get(page + "/files/{number}", this::file);
    routes.get(page + "/page", this::page);
    routes.post(page + "/verify", this::verify);
    routes.sse(
        page + "/events",
        events -> {
          Running running = desk.commands().latest(events.ctx().pathParam("code"));
          if (running != null) {
            CommandEvents.send(running, events);
          }
        });
  }

  private Archive archive() {
    return new Archive(desk.folders().archive());
  }

  /** The code of a path: found among those that are there, so that no path is made of it. */
  private ArchivalCode code(Context request) throws IOException {
    return archive().codes().stream()
        .filter(code -> code.folder().equals(request.pathParam("code")))
        .findFirst()
        .orElseThrow(NotFoundResponse::new);
  }

  private BagDescription description(ArchivalCode code) throws IOException, RunFailed {
    try {
      return BagDescription.of(archive(), code);
    } catch (BagBroken e) {
      throw new RunFailed(ExitCode.ARCHIVE, code.print() + "：" + e.why());
    }
  }

  private void show(Context request) throws IOException, RunFailed {
    ArchivalCode code = code(request);
    BagDescription description = description(code);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("code", code.print());
    page.put("here", code.folder());
    page.put("about", lines(description.notice()));
    page.put("filing", lines(description.filing()));
    page.put("files", description.files().stream().map(ArchivedNoticePage::row).toList());
    Path published = desk.folders().page(description.title());
    page.put("published", Files.isRegularFile(published) ? published.toString() : "");
    Running running = desk.commands().latest(code.folder());
    if (running != null) {
      page.put("command", CommandEvents.shown(running, code.folder() + "/events"));
    }
    desk.show(request, "archived", page);
  }

  private static List<Map<String, String>> lines(List<BagDescription.Line> lines) {
    return lines.stream()
        .map(line -> Map.of("label", line.label(), "value", line.value()))
        .toList();
  }

  private static Map<String, Object> row(FiledFile file) {
    return Map.of(
        "role", file.role(), "name", file.name(), "kilobytes", (file.size() + 1023) / 1024);
  }

  /** Given only if every byte of the bag is as it was filed. */
  private void file(Context request) throws IOException, RunFailed {
    ArchivalCode code = code(request);
    List<FiledFile> files = description(code).files();
    String number = request.pathParam("number");
    int index = number.matches("\\d{1,3}") ? Integer.parseInt(number) : files.size();
    if (index >= files.size()) {
      throw new NotFoundResponse();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      BagProof.require(archive(), code).write(files.get(index).path(), bytes);
    } catch (BagBroken e) {
      throw new RunFailed(ExitCode.ARCHIVE, code.print() + "：" + e.why());
    }
    desk.send(request, files.get(index).name(), bytes.toByteArray());
  }

  private void page(Context request) throws IOException, RunFailed {
    Path published = desk.folders().page(description(code(request)).title());
    if (!Files.isRegularFile(published)) {
      throw new NotFoundResponse();
    }
    desk.send(request, NoticeFolder.name(published), Files.readAllBytes(published));
  }

  private void verify(Context request) throws IOException {
    ArchivalCode code = code(request);
    List<String> arguments = List.of("archive", "verify", code.print());
    desk.commands().begin(code.folder(), "核验", arguments, desk.folders());
    request.redirect(request.path().replaceFirst("/verify$", ""), HttpStatus.SEE_OTHER);
  }
}
