package org.tongbao.torture;

import java.nio.file.Path;

/** A command that reads files while they are replaced; it writes into the folder output. */
enum Command {
  RUN("run %1$s/input --output %1$s/output --templates %1$s/templates --history %1$s/archive"),
  PUBLISH("archive publish J001-WS.2023-D30-BGS-0001 --to %1$s/output --archive %1$s/archive"),
  SHOW("archive show J001-WS.2023-D30-BGS-0001 --to %1$s/output --archive %1$s/archive"),
  EXPORT("archive export 2023 --to %1$s/output --archive %1$s/archive"),
  REBUILD("archive rebuild J001-WS.2023-D30-BGS-0001 --archive %1$s/archive"),
  NEW("new %1$s/output --from %1$s/input --templates %1$s/templates");

  private final String line;

  Command(String line) {
    this.line = line;
  }

  String[] line(Path folder) {
    return line.formatted(folder).split(" ");
  }
}
