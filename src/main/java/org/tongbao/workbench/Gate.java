package org.tongbao.workbench;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * Who may ask: only this machine, by the very address (against DNS rebinding), with a token that
 * every path begins with; and a form only from a page of ours. All else gets an empty answer.
 */
final class Gate {
  private static final int TOKEN_BYTES = 16;

  /** No script, style or image but our own, nothing from outside, no frame. */
  private static final String CONTENT_SECURITY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final String token = newToken();
  private volatile Set<String> hosts = Set.of();

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** What every path begins with, with its slashes. */
  String prefix() {
    return "/" + token + "/";
  }

  /** Lets requests in that name this port. */
  void open(int port) {
    hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /** Sets the headers of every answer, and ends requests that may not ask. */
  void guard(Context request) {
    request.header("Cache-Control", "no-store");
    request.header("Content-Security-Policy", CONTENT_SECURITY);
    request.header("X-Content-Type-Options", "nosniff");
    // Not no-referrer: with it a browser would not name the page that posts.
    request.header("Referrer-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    String host = request.header("Host");
    if (host == null || !hosts.contains(host)) {
      refuse(request, 403);
    } else if (!isOpen(request)) {
      refuse(request, 404);
    } else if (request.method().equals(HandlerType.POST) && !isOurs(request, host)) {
      refuse(request, 403);
    }
  }

  /** Whether the path begins with the token. */
  boolean isOpen(Context request) {
    return isToken(firstOf(request.path()));
  }

  /**
   * Styles within the shown notice, which our own code writes, are part of its pages.
   *
   * @param request of the page that shows it
   */
  static void allowStyles(Context request) {
    request.header(
        "Content-Security-Policy",
        CONTENT_SECURITY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
  }

  private static String firstOf(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? "" : path.substring(1, end);
  }

  /** Takes the same time for every wrong token. */
  private boolean isToken(String guess) {
    return MessageDigest.isEqual(
        guess.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** Browsers name the page that posts; one that does not is not answered. */
  private static boolean isOurs(Context request, String host) {
    return ("http://" + host).equals(request.header("Origin"));
  }

  private static void refuse(Context request, int status) {
    request.status(status).result("").skipRemainingHandlers();
  }
}
