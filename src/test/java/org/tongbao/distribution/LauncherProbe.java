package org.tongbao.distribution;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Replaces the program behind the launcher and prints what it receives, one item per line. */
final class LauncherProbe {
  private LauncherProbe() {}

  public static void main(String[] args) throws IOException {
    PrintStream out =
        new PrintStream(
            new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8.name());
    out.println("home=" + System.getProperty("tongbao.home"));
    out.println("option=" + System.getProperty("probe.option"));
    for (String arg : args) {
      out.println("arg=" + arg);
      if (arg.startsWith("write:")) {
        Files.writeString(Path.of(arg.substring("write:".length())), "写好了");
      }
      if (arg.startsWith("exit:")) {
        System.exit(Integer.parseInt(arg.substring("exit:".length())));
      }
    }
  }
}
