package org.tongbao.workbench;

import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Map;
import org.tongbao.workbench.Commands.Running;

/** How a page shows a command: as it is, and its lines as they come. */
final class CommandEvents {
  private static final long PATIENCE_MILLIS = 1_000;

  private CommandEvents() {}

  /**
   * The command as it is.
   *
   * @param events the path of its lines as they come
   */
  static Map<String, Object> shown(Running running, String events) {
    return Map.of(
        "title", running.title(),
        "running", running.isRunning(),
        "done", running.isDone(),
        "stopped", running.isStopped(),
        "lines", running.lines(),
        "events", events);
  }

  /** Sends the lines to a page until the command ends, then an event "end". */
  static void send(Running running, SseClient page) {
    page.keepAlive();
    Thread sender = new Thread(() -> follow(running, page), "command lines");
    sender.setDaemon(true);
    sender.start();
  }

  private static void follow(Running running, SseClient page) {
    try {
      int sent = 0;
      boolean ended = false;
      while (!ended && !page.terminated()) {
        List<String> lines = running.linesFrom(sent, PATIENCE_MILLIS);
        lines.forEach(line -> page.sendEvent("line", line));
        sent += lines.size();
        ended = lines.isEmpty() && !running.isRunning();
      }
      page.sendEvent("end", "end"); // a browser passes on no event without data
    } catch (InterruptedException e) {
      // the server ends; the page tells that the connection is broken
    } finally {
      page.close();
    }
  }
}
