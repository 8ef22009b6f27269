package org.tongbao.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.program.Program;
import org.tongbao.template.TemplateFolders;
import org.tongbao.workspace.Workspace;

/** The workbench within the test's process. */
final class RunningWorkbench implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("通报：(\\S+)\\s");
  private static final long PATIENCE_MILLIS = 60_000;

  private final Path input;
  private final Path templates;
  private final Thread thread;
  private final Printed out = new Printed();

  private RunningWorkbench(Path input, Path templates, String... arguments) {
    this.input = input;
    this.templates = templates;
    PrintStream print = new PrintStream(out, true, UTF_8);
    long begun = System.nanoTime();
    thread =
        new Thread(
            () -> Program.execute(arguments, print, print, () -> (System.nanoTime() - begun) / 1e9),
            "workbench-test");
    thread.start();
  }

  /** Opens copies of a sample and of all sets below a folder. */
  static RunningWorkbench on(Path folder, String sample) throws IOException {
    Path input = folder.resolve("input");
    Path templates = folder.resolve("templates");
    copy(Path.of("input", sample), input);
    copy(Path.of("templates"), templates);
    return new RunningWorkbench(
        input,
        templates,
        "ui",
        input.toString(),
        "--templates",
        templates.toString(),
        "--no-browser");
  }

  /** Opens a workspace. */
  static RunningWorkbench in(Path workspace) {
    return new RunningWorkbench(
        workspace.resolve("input"),
        workspace.resolve("templates"),
        "ui",
        "--workspace",
        workspace.toString(),
        "--no-browser");
  }

  /** The folders of an office. */
  static OfficeFolders foldersBelow(Path folder, @Nullable Workspace workspace) {
    return new OfficeFolders(
        folder,
        workspace,
        null,
        folder.resolve("input"),
        folder.resolve("output"),
        folder.resolve("archive"),
        folder.resolve("site"),
        TemplateFolders.of(Path.of("templates").toAbsolutePath()),
        Path.of("docs"));
  }

  /** A file of the input. */
  Path input(String file) {
    return input.resolve(file);
  }

  /** A file of the sets, e.g. {@code county/notice.ftlx}. */
  Path template(String file) {
    return templates.resolve(file);
  }

  /** The address of the first page, once it is printed. */
  URI address() throws InterruptedException, ExecutionException {
    try {
      return out.address.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("no address: " + out.toString(UTF_8), e);
    }
  }

  /** What the command says; it knows the address as soon as that is written. */
  private static final class Printed extends ByteArrayOutputStream {
    private final CompletableFuture<URI> address = new CompletableFuture<>();

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      Matcher told = ADDRESS.matcher(toString(UTF_8));
      if (told.find()) {
        address.complete(URI.create(told.group(1)));
      }
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
