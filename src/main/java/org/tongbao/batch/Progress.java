package org.tongbao.batch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows the progress of a long step: a bar on a terminal, plain lines elsewhere. */
public final class Progress {
  /** A shorter sheet needs no progress bar. */
  private static final int LONG = 20_000;

  /** Fewer notices need no progress bar. */
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

  /** Begins a sheet. */
  void begin(String newSheet, int lines) {
    sheet = newSheet;
    if (lines > LONG) {
      show("读取 " + sheet, lines);
    }
  }

  /** Begins the derived notices. */
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

  /** Reports the current line or notice. */
  void at(int line) {
    if (bar != null) {
      bar.stepTo(line);
    }
  }

  /** Ends the sheet. */
  void end(int rows) {
    closeBar();
    out.println("读取 " + sheet + "：" + rows + " 行");
  }

  /** Ends the derived notices. */
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
