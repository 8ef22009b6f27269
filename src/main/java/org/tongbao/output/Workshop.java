package org.tongbao.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileFault;
import org.tongbao.problem.RunFailed;

/**
 * An output folder's {@code .tongbao}, which one run at a time may use: its lock goes with the
 * process that holds it, however that ends. The folder holds the embedded database, the lock and,
 * while a run is at work, its unfinished files.
 */
public final class Workshop implements AutoCloseable {
  private final RunPlan plan;
  private final FileChannel channel;

  private Workshop(RunPlan plan, FileChannel channel) {
    this.plan = plan;
    this.channel = channel;
  }

  /**
   * Makes the folder, takes its lock, and removes the unfinished files of a run that was killed.
   *
   * @throws RunFailed when it cannot be written, or when another run is at work in it
   */
  public static Workshop enter(RunPlan plan) throws RunFailed {
    FileChannel channel;
    try {
      Files.createDirectories(plan.workshop());
      channel =
          FileChannel.open(
              plan.workshop().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new RunFailed(ExitCode.FILES, "输出目录 " + plan.output() + " 写不了，请换一个可以写的目录（--output）");
    }
    try {
      if (lock(channel) == null) {
        channel.close();
        throw new RunFailed(ExitCode.DATABASE, "另一个通报任务正在使用同一个输出目录，请等它结束后再运行");
      }
      Workshop workshop = new Workshop(plan, channel);
      workshop.sweep();
      return workshop;
    } catch (IOException e) {
      throw new RunFailed(ExitCode.FILES, FileFault.tell(e));
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held within this very process
    }
  }

  /** The output folder, which is this run's alone. */
  public Path output() {
    return plan.output();
  }

  private void sweep() throws IOException {
    Files.deleteIfExists(plan.aside());
    for (Companion companion : Companion.values()) {
      Files.deleteIfExists(plan.aside(companion));
    }
  }

  /** Removes what a run that failed has left unfinished, and lets go of the folder. */
  @Override
  public void close() throws IOException {
    try (channel) {
      sweep();
    }
  }
}
