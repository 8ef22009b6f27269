package org.tongbao.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/** Proves bags, and says in Chinese what is wrong with them. */
public final class BagProof {
  private static final String REMEDY = "请用备份恢复整个档案包，并查明原因；不要自己修改";

  private final Archive archive;
  private final BagVerifier verifier;

  /** Proves by both digests. */
  public BagProof(Archive archive) {
    this(archive, new BagVerifier());
  }

  public BagProof(Archive archive, BagVerifier verifier) {
    this.archive = archive;
    this.verifier = verifier;
  }

  /** What is wrong with a bag: its bytes, and then what it says of itself. */
  public List<Problem> problems(ArchivalCode code) throws IOException {
    List<Problem> problems = new ArrayList<>();
    try {
      for (BagFault fault : verifier.verify(archive.bag(code))) {
        problems.add(problem(code.print() + "/" + fault.shownFile(), fault.what().words()));
      }
      if (problems.isEmpty()) {
        archive.metadata(code); // a bag that was moved to another code's place is whole, too
      }
    } catch (BagBroken e) {
      problems.add(problem(code.print(), e.why()));
    }
    return problems;
  }

  private static Problem problem(String place, String fault) {
    return Problem.error(Place.of(place), fault, REMEDY);
  }

  /** Bytes read so far. */
  public long bytes() {
    return verifier.bytes();
  }

  /**
   * Refuses a bag that is not as it was filed.
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
