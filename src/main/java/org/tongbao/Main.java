package org.tongbao;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.tongbao.cli.Environment;
import org.tongbao.cli.Tongbao;

/** The program's entry: arguments in, exit code out. The only place that asks the clock. */
public final class Main {
  /** As the launcher says it where the program's own jar is missing. */
  private static final int FILE_MISSING = 72;

  private Main() {}

  /** Runs and ends the process. */
  public static void main(String[] args) {
    long begun = System.nanoTime();
    Charset console = consoleCharset();
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, console);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, console);
    boolean terminal = Boolean.getBoolean("tongbao.terminal"); // the launcher can tell
    DoubleSupplier seconds = () -> (System.nanoTime() - begun) / 1e9;
    Environment environment =
        new Environment(
            out, err, terminal, seconds, OffsetDateTime::now, System.getenv(), home(), version());
    try {
      System.exit(Tongbao.run(args, environment, console));
    } catch (NoClassDefFoundError e) {
      err.println("程序文件不全，请重新解压或安装：缺少 " + e.getMessage() + "（tongbao doctor 列出缺哪几个）");
      System.exit(FILE_MISSING);
    }
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  /** The launcher says where the program lies; else it lies above the folder of its jar. */
  private static Path home() {
    String home = System.getProperty("tongbao.home");
    if (home != null) {
      return Path.of(home);
    }
    try {
      Path code = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path lib = code.getParent();
      return lib == null || lib.getParent() == null ? Path.of("") : lib.getParent();
    } catch (URISyntaxException e) {
      return Path.of("");
    }
  }

  /** A Chinese Windows shows GBK: text is written as the console reads it. */
  private static Charset consoleCharset() {
    return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
        .map(System::getProperty)
        .filter(name -> name != null && Charset.isSupported(name))
        .map(Charset::forName)
        .findFirst()
        .orElse(StandardCharsets.UTF_8);
  }
}
