package org.tongbao;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a long step is: a bar on a terminal, plain lines elsewhere. */
final class Progress {
  /** A shorter sheet is read before a bar could be drawn. */
  private static final int LONG = 20_000;

  private final PrintStream out;
  private final boolean terminal;
  private String sheet = "";
  private @Nullable ProgressBar bar;

  Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** A sheet of so many lines begins. */
  void begin(String newSheet, int lines) {
    sheet = newSheet;
    if (terminal && lines > LONG) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("读取 " + sheet)
              .setInitialMax(lines)
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
    if (bar != null) {
      bar.close();
      bar = null;
    }
    out.println("读取 " + sheet + "：" + rows + " 行");
  }
}
