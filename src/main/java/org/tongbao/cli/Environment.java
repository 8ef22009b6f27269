package org.tongbao.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * The environment of a command.
 *
 * @param out for results
 * @param err for progress and problems
 * @param terminal whether {@code err} is a terminal
 * @param seconds since the program started
 * @param now the local time
 * @param variables of the environment
 * @param home the folder that holds the program's own templates
 * @param version the program's version
 */
public record Environment(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    DoubleSupplier seconds,
    Supplier<OffsetDateTime> now,
    Map<String, String> variables,
    Path home,
    String version) {

  /** The same with other streams. */
  Environment with(PrintStream otherOut, PrintStream otherErr) {
    return new Environment(otherOut, otherErr, terminal, seconds, now, variables, home, version);
  }
}
