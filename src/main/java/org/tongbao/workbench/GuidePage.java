package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The guide for clerks, docs/workbench.md, with its pictures. */
final class GuidePage {
  private final Desk desk;

  GuidePage(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    routes.get(root + "guide", this::show);
    routes.get(root + "images/{picture}", this::picture);
  }

  private void show(Context request) throws IOException {
    Path guide = desk.folders().docs().resolve("workbench.md");
    if (!Files.isRegularFile(guide)) {
      throw new NotFoundResponse();
    }
    desk.show(request, "guide", Map.of("text", html(Files.readString(guide))));
  }

  /** Tags that somebody has written into it are shown, not used. */
  static String html(String markdown) {
    List<Extension> tables = List.of(TablesExtension.create());
    return HtmlRenderer.builder()
        .extensions(tables)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .build()
        .render(Parser.builder().extensions(tables).build().parse(markdown));
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
