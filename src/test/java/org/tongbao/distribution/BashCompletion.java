package org.tongbao.distribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.tongbao.cli.Environment;
import org.tongbao.cli.Tongbao;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes the completion of bash for all commands and options, for the package. */
public final class BashCompletion {
  private static final Pattern CHINESE_NAME =
      Pattern.compile("\\p{IsHan}+(?=_(?:option|pos_param)_args)");

  private BashCompletion() {}

  /**
   * Writes it.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Files.writeString(file, text(), StandardCharsets.UTF_8);
  }

  static String text() {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false);
    Environment environment =
        new Environment(
            nowhere, nowhere, false, () -> 0, () -> OffsetDateTime.MIN, Map.of(), Path.of(""), "");
    CommandLine line = Tongbao.line("", environment);
    // picocli names the shell's variables after the Chinese names of values
    return CHINESE_NAME
        .matcher(AutoComplete.bash("tongbao", line))
        .replaceAll(name -> "v" + Integer.toHexString(name.group().hashCode()));
  }
}
