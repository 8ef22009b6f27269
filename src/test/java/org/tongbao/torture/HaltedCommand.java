package org.tongbao.torture;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.tongbao.program.HaltingDriver;
import org.tongbao.program.Program;

/** A command in a process of its own that a signal ends at a given change of the disk. */
final class HaltedCommand {
  /** The exit codes of such a process: the end of the command, a stop, TERM and KILL. */
  static final Set<Integer> ENDS = Set.of(0, 8, 143, HaltingDriver.KILLED);

  private HaltedCommand() {}

  /** {@code HaltedCommand SIGNAL CHANGE ARGUMENTS}: KILL ends it at once, TERM asks it to stop. */
  public static void main(String[] arguments) {
    int last = Integer.parseInt(arguments[1]);
    Changes.observe(
        (change, written) -> {
          if (change == last) {
            signal(arguments[0]);
          }
        });
    String[] command = Arrays.copyOfRange(arguments, 2, arguments.length);
    System.exit(Program.execute(command, System.out, System.err, () -> 0));
  }

  private static void signal(String name) throws IOException {
    if (name.equals("KILL")) {
      Runtime.getRuntime().halt(HaltingDriver.KILLED);
    }
    new ProcessBuilder("kill", "-s", name, ProcessHandle.current().pid() + "").start();
  }
}
