package org.tongbao.samples;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the national set into a folder. */
public final class NationalFiles {
  private NationalFiles() {}

  /** {@code NationalFiles FOLDER [small]}. */
  public static void main(String[] arguments) throws IOException {
    boolean small = arguments.length > 1 && arguments[1].equals("small");
    (small ? National.SMALL : National.WHOLE).write(Path.of(arguments[0]));
  }
}
