package org.tongbao.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * What a command knows of the world.
 *
 * @param out for results
 * @param err for progress and problems
 * @param terminal whether {@code err} is looked at while it is written
 * @param seconds since the program began
 * @param now the time, where the program is
 * @param home the folder that holds the program's own templates
 * @param version the program's
 */
public record Environment(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    DoubleSupplier seconds,
    Supplier<OffsetDateTime> now,
    Path home,
    String version) {}
