package org.tongbao.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/** Verifies bags of an archive and reports what is wrong with them. */
public final class BagProof {
  private final Archive archive;
  private final BagVerifier verifier;

  /** Compares both digests of each file. */
  public BagProof(Archive archive) {
    this(archive, new BagVerifier());
  }

  public BagProof(Archive archive, BagVerifier verifier) {
    this.archive = archive;
    this.verifier = verifier;
  }

  /** What is wrong with a bag: with its bytes, or else with its metadata. */
  public List<Problem> problems(ArchivalCode code) throws IOException {
    List<Problem> problems = new ArrayList<>();
    try {
      verifier.verify(archive.ownBag(code)).forEach(fault -> problems.add(fault.problem(code)));
      if (problems.isEmpty()) {
        archive.metadata(code); // a bag in the folder of another code is unchanged, but wrong
      }
    } catch (BagBroken e) {
      problems.add(e.problem(code));
    }
    return problems;
  }

  /** Bytes read so far. */
  public long bytes() {
    return verifier.bytes();
  }

  /**
   * Refuses a bag that is not as it was filed; compares both digests of each file.
   *
   * @throws RunFailed naming every file
   */
  public static void require(Archive archive, ArchivalCode code) throws IOException, RunFailed {
    List<Problem> problems = new BagProof(archive).problems(code);
    if (!problems.isEmpty()) {
      throw new RunFailed(
          ExitCode.ARCHIVE, String.join("\n", problems.stream().map(Problem::toString).toList()));
    }
  }
}
