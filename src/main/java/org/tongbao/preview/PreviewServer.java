package org.tongbao.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Serves one page to a browser on this machine, and nothing else: it listens on the loopback
 * address only, every path begins with a random token, the {@code Host} header must name that very
 * address (against DNS rebinding), and no path leads to a file.
 */
public final class PreviewServer implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int BACKLOG = 16;
  private static final String CONTENT_SECURITY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** Static files and their types. */
  private static final Map<String, String> RESOURCES =
      Map.of(
          "", "text/html; charset=utf-8",
          "preview.css", "text/css; charset=utf-8",
          "preview.js", "text/javascript; charset=utf-8");

  private final Supplier<PreviewState> state;
  private final IntFunction<List<String>> explanations;
  private final Function<Download.Kind, Download> downloads;
  private final byte[] token;
  private final HttpServer server;
  private final ExecutorService threads;
  private final Broadcast broadcast = new Broadcast();
  private final Set<String> hosts;

  /**
   * Begins to serve. The functions are called by several threads.
   *
   * @param state gives the current state
   * @param explanations explains where a value comes from, by the number of its source in the shown
   *     notice; empty when there is no such source
   * @param downloads makes the notice as a file
   * @param token that every path begins with; it must be hard to guess
   * @param port to listen on; 0 for any that is free
   * @throws IOException when the port is taken
   */
  public PreviewServer(
      Supplier<PreviewState> state,
      IntFunction<List<String>> explanations,
      Function<Download.Kind, Download> downloads,
      String token,
      int port)
      throws IOException {
    this.state = state;
    this.explanations = explanations;
    this.downloads = downloads;
    this.token = token.getBytes(StandardCharsets.US_ASCII);
    server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
    int bound = server.getAddress().getPort();
    hosts = Set.of("127.0.0.1:" + bound, "localhost:" + bound);
    threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "preview");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The page's address. */
  public URI address() {
    String host = "http://127.0.0.1:" + server.getAddress().getPort();
    return URI.create(host + "/" + new String(token, StandardCharsets.US_ASCII) + "/");
  }

  /** Notifies every open page of a change. */
  public void announce() {
    broadcast.announce(state.get().version());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("Content-Security-Policy", CONTENT_SECURITY);
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      String host = exchange.getRequestHeaders().getFirst("Host");
      if (host == null || !hosts.contains(host)) {
        refuse(exchange, 403);
        return;
      }
      String[] path = exchange.getRequestURI().getPath().split("/", 3);
      if (path.length < 3 || !isToken(path[1])) {
        refuse(exchange, 404);
      } else if (!exchange.getRequestMethod().equals("GET")) {
        refuse(exchange, 405);
      } else {
        answer(exchange, path[2]);
      }
    }
  }

  /** Takes the same time for every wrong token. */
  private boolean isToken(String guess) {
    return MessageDigest.isEqual(guess.getBytes(StandardCharsets.UTF_8), token);
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    PreviewState now = state.get();
    switch (path) {
      case "events" -> broadcast.serve(exchange, now.version());
      case "notice" -> fragment(exchange, now, now.notice());
      case "faults" -> fragment(exchange, now, Fragments.faults(now));
      case "values" -> fragment(exchange, now, Fragments.values(now.values()));
      case "explain" -> explain(exchange);
      case "notice.docx" -> download(exchange, Download.Kind.DOCX);
      case "notice.html" -> download(exchange, Download.Kind.HTML);
      default -> resource(exchange, path);
    }
  }

  private static void fragment(HttpExchange exchange, PreviewState state, String html)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("X-Version", Integer.toString(state.version()));
    headers.set("X-Behind", Boolean.toString(state.isBehind()));
    headers.set("X-Millis", Long.toString(state.millis()));
    headers.set("X-Title", encoded(state.title()));
    send(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private void explain(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    if (query == null || !query.matches("source=\\d{1,9}")) {
      refuse(exchange, 404);
      return;
    }
    List<String> lines = explanations.apply(Integer.parseInt(query.substring("source=".length())));
    if (lines.isEmpty()) {
      refuse(exchange, 404);
    } else {
      byte[] html = Fragments.explanation(lines).getBytes(StandardCharsets.UTF_8);
      send(exchange, 200, "text/html; charset=utf-8", html);
    }
  }

  private void download(HttpExchange exchange, Download.Kind kind) throws IOException {
    Download download = downloads.apply(kind);
    if (download.isRefused()) {
      byte[] reason = download.text().getBytes(StandardCharsets.UTF_8);
      send(exchange, 409, "text/plain; charset=utf-8", reason);
      return;
    }
    exchange
        .getResponseHeaders()
        .set("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(download.text()));
    send(exchange, 200, kind.type(), download.bytes());
  }

  private static void resource(HttpExchange exchange, String path) throws IOException {
    String type = RESOURCES.get(path);
    if (type == null) {
      refuse(exchange, 404);
      return;
    }
    String name = path.isEmpty() ? "preview.html" : path;
    try (InputStream stream = PreviewServer.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      send(exchange, 200, type, stream.readAllBytes());
    }
  }

  private static void refuse(HttpExchange exchange, int code) throws IOException {
    send(exchange, code, "text/plain; charset=utf-8", new byte[0]);
  }

  private static void send(HttpExchange exchange, int code, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public void close() {
    broadcast.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
