package org.tongbao;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The preview command at work within the test's process, on copies of an input and of all sets. */
final class RunningPreview implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("预览：(\\S+)");
  private static final long PATIENCE_MILLIS = 60_000;

  private final Path input;
  private final Path templates;
  private final Thread thread;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Starts it on copies below {@code folder}. */
  RunningPreview(Path folder, String sample) throws IOException {
    input = folder.resolve("input");
    templates = folder.resolve("templates");
    copy(Path.of("input", sample), input);
    copy(Path.of("templates"), templates);
    String[] arguments = {
      "preview", input.toString(), "--templates", templates.toString(), "--no-browser"
    };
    PrintStream print = new PrintStream(out, true, UTF_8);
    long begun = System.nanoTime();
    thread =
        new Thread(
            () ->
                Main.run(
                    arguments,
                    print,
                    print,
                    UTF_8,
                    false,
                    () -> (System.nanoTime() - begun) / 1e9,
                    () -> Program.NOW),
            "preview-test");
    thread.start();
  }

  /** A file of the input. */
  Path input(String file) {
    return input.resolve(file);
  }

  /** A file of the sets, e.g. {@code county/notice.ftlx}. */
  Path template(String file) {
    return templates.resolve(file);
  }

  /** The page's address, once it is told. */
  URI address() throws InterruptedException {
    for (long waited = 0; waited < PATIENCE_MILLIS; waited += 50) {
      Matcher told = ADDRESS.matcher(out.toString(UTF_8));
      if (told.find()) {
        return URI.create(told.group(1));
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no address: " + out.toString(UTF_8));
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
