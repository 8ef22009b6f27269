package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.rules.Profile;
import org.tongbao.lint.rules.ProfileFile;
import org.tongbao.output.Sha256;
import org.tongbao.problem.InputRefused;

/**
 * By which values the finished documents are checked.
 *
 * @param values the office's own, or those of the standard
 * @param file in which the office wrote them; null for the standard
 * @param sha256 of the file; empty for the standard
 */
public record FormatProfile(Profile values, @Nullable Path file, String sha256) {
  /** Those of the standard. */
  public static final FormatProfile STANDARD = new FormatProfile(Profile.STANDARD, null, "");

  /**
   * Reads an office's own.
   *
   * @param file null for the standard
   * @throws InputRefused with everything that is wrong with it
   * @throws IOException when the file cannot be read
   */
  public static FormatProfile read(@Nullable Path file) throws IOException, InputRefused {
    if (file == null) {
      return STANDARD;
    }
    byte[] bytes = ProfileFile.bytes(file);
    return new FormatProfile(ProfileFile.read(file, bytes), file, Sha256.of(bytes));
  }

  /** Adds what was read to the digest of a run; the standard adds nothing. */
  void digest(Sha256 digest) {
    if (file != null) {
      digest.addFile("profile", sha256);
    }
  }

  /** Whether the file is another one now. */
  boolean isChanged() throws IOException {
    return file != null && !Sha256.of(ProfileFile.bytes(file)).equals(sha256);
  }
}
