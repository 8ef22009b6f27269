package org.tongbao.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    bag(code, problems::add);
    return problems;
  }

  /**
   * A bag that is as it was filed.
   *
   * @param problems receives what is wrong with it otherwise, and each harmless file in it
   */
  public Optional<VerifiedBag> bag(ArchivalCode code, Consumer<Problem> problems)
      throws IOException {
    try {
      BagVerifier.Verdict verdict = verifier.judge(archive.ownBag(code));
      verdict.faults().forEach(fault -> problems.accept(fault.problem(code)));
      if (verdict.isSound()) {
        VerifiedBag bag = new VerifiedBag(archive.bag(code), verdict.digests());
        // a bag in the folder of another code is unchanged, but wrong
        Archive.requireOwn(bag.metadata(), code);
        return Optional.of(bag);
      }
    } catch (BagBroken e) {
      problems.accept(e.problem(code));
    }
    return Optional.empty();
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
  public static VerifiedBag require(Archive archive, ArchivalCode code)
      throws IOException, RunFailed {
    List<Problem> problems = new ArrayList<>();
    return new BagProof(archive)
        .bag(code, problems::add)
        .orElseThrow(
            () ->
                new RunFailed(
                    ExitCode.ARCHIVE,
                    String.join("\n", problems.stream().map(Problem::toString).toList())));
  }
}
