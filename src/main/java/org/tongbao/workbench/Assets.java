package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Style sheet and scripts: ours, and htmx from its jar. */
final class Assets {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  /** Where each file lies and what it is. */
  private static final Map<String, Asset> FILES =
      Map.of(
          "workbench.css", new Asset("workbench.css", "text/css; charset=utf-8"),
          "workbench.js", new Asset("workbench.js", "text/javascript; charset=utf-8"),
          "pages.css", new Asset("pages.css", "text/css; charset=utf-8"),
          "pages.js", new Asset("pages.js", "text/javascript; charset=utf-8"),
          "htmx.js", new Asset(HTMX, "text/javascript; charset=utf-8"));

  private record Asset(String resource, String type) {}

  void add(String root, RoutesConfig routes) {
    routes.get(root + "assets/{file}", Assets::send);
  }

  private static void send(Context request) throws IOException {
    Asset asset = FILES.get(request.pathParam("file"));
    if (asset == null) {
      throw new NotFoundResponse();
    }
    try (InputStream stream = Assets.class.getResourceAsStream(asset.resource())) {
      if (stream == null) {
        throw new IllegalStateException(asset.resource() + " is missing");
      }
      request.contentType(asset.type()).result(stream.readAllBytes());
    }
  }
}
