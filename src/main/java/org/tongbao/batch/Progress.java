package org.tongbao.batch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a long step is: a bar on a terminal, plain lines elsewhere. */
public final class Progress {
  /** A shorter sheet is read before a bar could be drawn. */
  private static final int LONG = 20_000;

  /** Fewer notices are made before a bar could be drawn. */
  private static final int MANY = 50;

  private final PrintStream out;
  private final boolean terminal;
  private String sheet = "";
  private @Nullable ProgressBar bar;

  /** Shows nothing. */
  public static Progress silent() {
    return new Progress(
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
  }

  public Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** A sheet of so many lines begins. */
  void begin(String newSheet, int lines) {
    sheet = newSheet;
    if (lines > LONG) {
      show("读取 " + sheet, lines);
    }
  }

  /** So many further notices begin. */
  void beginNotices(int count) {
    if (count > MANY) {
      show("另出通报", count);
    }
  }

  private void show(String task, int steps) {
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(out))
              .build();
    }
  }

  /** Reading has come to that line. */
  void at(int line) {
    if (bar != null) {
      bar.stepTo(line);
    }
  }

  /** The sheet is read. */
  void end(int rows) {
    closeBar();
    out.println("读取 " + sheet + "：" + rows + " 行");
  }

  /** The further notices are made. */
  void endNotices(int count) {
    closeBar();
    out.println("另出通报：" + count + " 份");
  }

  private void closeBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
