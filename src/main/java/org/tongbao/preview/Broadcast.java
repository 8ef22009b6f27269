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

/** Tells open pages of a new version, by server-sent events. */
final class Broadcast {
  /** A page that has gone is noticed by writing to it. */
  private static final int HEARTBEAT_SECONDS = 15;

  private static final int END = -1;

  private final Set<BlockingQueue<Integer>> pages = ConcurrentHashMap.newKeySet();

  /** There is something else to be seen. */
  void announce(int version) {
    pages.forEach(page -> page.add(version));
  }

  /** Ends all conversations. */
  void close() {
    announce(END);
  }

  /**
   * Talks to one page until it goes.
   *
   * @param current the version of now
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

  /** The next version; after a while the same. */
  private static int next(BlockingQueue<Integer> page, int told) throws InterruptedException {
    Integer version = page.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    return version == null ? told : version;
  }
}
