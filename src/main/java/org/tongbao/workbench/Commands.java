package org.tongbao.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.ExitCode;

/**
 * Runs commands as processes of their own, one a notice at a time. A stop is the same as Ctrl+C; a
 * command that outlives this server ends by itself, and the next one continues from where it was.
 */
final class Commands implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final List<String> program;
  private final Map<String, Running> latest = new ConcurrentHashMap<>();

  /**
   * @param program how the program itself is started, before its arguments
   */
  Commands(List<String> program) {
    this.program = List.copyOf(program);
  }

  /** A command, its lines so far, and its end. */
  static final class Running {
    private final String title;
    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private boolean stopped;

    private Running(String title, Process process) {
      this.title = title;
      this.process = process;
    }

    String title() {
      return title;
    }

    synchronized List<String> lines() {
      return List.copyOf(lines);
    }

    /** Lines from a number on; waits a little for the first of them, or for the end. */
    @SuppressWarnings("WaitNotInLoop") // whoever asks does so again
    synchronized List<String> linesFrom(int number, long millis) throws InterruptedException {
      if (lines.size() <= number && process.isAlive()) {
        wait(millis);
      }
      return List.copyOf(lines.subList(Math.min(number, lines.size()), lines.size()));
    }

    private synchronized void add(String line) {
      lines.add(line);
      notifyAll();
    }

    boolean isRunning() {
      return process.isAlive();
    }

    /** Null while it runs. */
    @Nullable Integer code() {
      return process.isAlive() ? null : process.exitValue();
    }

    /** Whether it did what it was asked. */
    boolean isDone() {
      return !process.isAlive() && process.exitValue() == ExitCode.OK.code();
    }

    boolean isStopped() {
      return stopped && !process.isAlive();
    }

    /** Asks it to end at the next place from which it can continue. */
    void stop() {
      stopped = true;
      process.destroy();
    }

    private void follow() {
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          add(line);
        }
      } catch (IOException e) {
        add("没有读到后面的输出：" + e.getMessage());
      }
    }
  }

  /**
   * Begins a command, or returns the one that is still running for this notice.
   *
   * @param title what it is doing, for people
   */
  synchronized Running begin(
      String notice, String title, List<String> arguments, OfficeFolders folders)
      throws IOException {
    Running last = latest.get(notice);
    if (last != null && last.isRunning()) {
      return last;
    }
    List<String> command = new ArrayList<>(program);
    command.addAll(folders.command(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folders.current().toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    Running running = new Running(title, process);
    latest.put(notice, running);
    Thread reader = new Thread(running::follow, "command");
    reader.setDaemon(true);
    reader.start();
    return running;
  }

  /** The latest command of a notice. */
  @Nullable Running latest(String notice) {
    return latest.get(notice);
  }

  @Override
  public void close() {
    latest.values().forEach(running -> running.process.destroy());
    for (Running running : latest.values()) {
      try {
        running.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
