package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The guide for clerks, docs/workbench.md, with its pictures. */
final class GuidePage {
  private final Desk desk;

  GuidePage(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    routes.get(root + "guide", this::show);
    routes.get(root + "guide/{picture}", this::picture);
  }

  private void show(Context request) throws IOException {
    Path guide = desk.folders().docs().resolve("workbench.md");
    if (!Files.isRegularFile(guide)) {
      throw new NotFoundResponse();
    }
    desk.show(request, "guide", Map.of("text", Guide.html(Files.readAllLines(guide))));
  }

  private void picture(Context request) throws IOException {
    String name = request.pathParam("picture");
    Path picture = desk.folders().docs().resolve("images").resolve(name);
    if (!name.matches("guide-[a-z]+\\.png") || !Files.isRegularFile(picture)) {
      throw new NotFoundResponse();
    }
    request.contentType("image/png").result(Files.readAllBytes(picture));
  }
}
