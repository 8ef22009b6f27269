package org.tongbao.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Notifies open pages of a new version, by server-sent events. */
final class Broadcast {
  /** Writing to a closed page fails, which shows that it is closed. */
  private static final int HEARTBEAT_SECONDS = 15;

  private static final int END = -1;

  private final Set<BlockingQueue<Integer>> pages = ConcurrentHashMap.newKeySet();

  /** Announces a new version. */
  void announce(int version) {
    pages.forEach(page -> page.add(version));
  }

  /** Ends all connections. */
  void close() {
    announce(END);
  }

  /**
   * Serves one page until it is closed.
   *
   * @param current the current version
   */
  void serve(HttpExchange exchange, int current) throws IOException {
    BlockingQueue<Integer> page = new LinkedBlockingQueue<>();
    pages.add(page);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int version = current; version != END; version = next(page, version)) {
        out.write(("data: " + version + "\n\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // the page was closed
    } finally {
      pages.remove(page);
    }
  }

  /** The next version; the same one after the heartbeat interval. */
  private static int next(BlockingQueue<Integer> page, int last) throws InterruptedException {
    Integer version = page.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    return version == null ? last : version;
  }
}
