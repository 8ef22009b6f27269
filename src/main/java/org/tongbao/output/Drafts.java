package org.tongbao.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Database;
import org.tongbao.store.Draft;
import org.tongbao.store.DraftStore;

/**
 * Moves finished files into the output folder and records their digests. Never overwrites a file
 * that exists: neither an earlier draft nor a file that someone edited.
 */
public final class Drafts {
  private final Path output;
  private final Database database;
  private final DraftStore drafts;

  /**
   * @param output the output folder, absolute
   */
  public Drafts(Path output, Database database) {
    this.output = output;
    this.database = database;
    this.drafts = new DraftStore(database.source(), output.toString());
  }

  /** All drafts that were made in the folder, by their numbers. */
  public List<Draft> all() {
    return drafts.all();
  }

  /** Files beside a draft that carry its number and appear together with it. */
  public interface Beside {
    /** No such files. */
    Beside NOTHING =
        new Beside() {
          @Override
          public boolean fits(int draft) {
            return true;
          }

          @Override
          public void publish(int draft) {}
        };

    /** Whether the place for that draft number is free. */
    boolean fits(int draft) throws IOException;

    /** Moves the files to their place. */
    void publish(int draft) throws IOException;
  }

  /** The draft of that digest, if its file exists and was not edited. */
  public Optional<Draft> unchanged(String digest) throws IOException {
    for (Draft draft : drafts.all()) {
      if (draft.digest().equals(digest) && holds(output.resolve(draft.file()), draft.sha256())) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /**
   * Moves a draft to its place, after the files beside it: once the draft is visible, all are.
   *
   * @param aside the finished file, on the same disk
   * @throws IOException when it cannot be moved
   * @throws RunFailed when another run may have the folder
   */
  public Draft publish(Path aside, String title, String digest, Beside beside)
      throws IOException, RunFailed {
    String sha256 = Sha256.of(aside);
    Draft draft = new Draft(number(title, digest, sha256, beside), digest, "", sha256);
    database.requireClaim();
    beside.publish(draft.number());
    String name = FileName.of(output, title, draft.number());
    Path file = output.resolve(name);
    if (!Files.exists(file)) {
      database.requireClaim();
      move(aside, file);
    } else {
      Files.delete(aside); // a killed run had already moved the same bytes
    }
    Draft made = new Draft(draft.number(), digest, name, sha256);
    drafts.save(made);
    return made;
  }

  /** A draft's companion in its present state. */
  public Companion.Copy companion(Companion companion, Draft draft) throws IOException {
    Path file = output.resolve(FileName.of(companion, draft.file()));
    if (!Files.exists(file)) {
      return new Companion.Copy(companion, file, Companion.State.MISSING);
    }
    Optional<String> made = drafts.companion(draft.number(), companion.name());
    boolean untouched = made.isPresent() && holds(file, made.get());
    return new Companion.Copy(
        companion, file, untouched ? Companion.State.STANDS : Companion.State.EDITED);
  }

  /**
   * Moves a companion beside its draft. One that someone has edited stays. One that nobody has
   * touched is replaced where it has become another: what is said of a page is no part of a draft.
   *
   * @param aside the finished file, on the same disk
   * @throws IOException when it cannot be moved
   * @throws RunFailed when another run may have the folder
   */
  public Companion.Copy publish(Path aside, Companion companion, Draft draft)
      throws IOException, RunFailed {
    String sha256 = Sha256.of(aside);
    Path file = output.resolve(FileName.of(companion, draft.file()));
    boolean outdated = companion(companion, draft).isUntouched() && !holds(file, sha256);
    boolean made = outdated || !Files.exists(file);
    if (made) {
      database.requireClaim();
      move(aside, file);
    } else {
      Files.delete(aside);
    }
    if (made || holds(file, sha256)) {
      drafts.saveCompanion(draft.number(), companion.name(), sha256);
    }
    return made ? made(companion, draft) : companion(companion, draft);
  }

  /** A companion that this run has made. */
  public Companion.Copy made(Companion companion, Draft draft) {
    Path file = output.resolve(FileName.of(companion, draft.file()));
    return new Companion.Copy(companion, file, Companion.State.MADE);
  }

  /** The number of a deleted draft of the same digest, else the next free number. */
  private int number(String title, String digest, String sha256, Beside beside) throws IOException {
    List<Draft> all = drafts.all();
    for (Draft draft : all) {
      if (draft.digest().equals(digest)
          && free(title, draft.number(), sha256)
          && beside.fits(draft.number())) {
        return draft.number();
      }
    }
    int next = all.stream().mapToInt(Draft::number).max().orElse(0) + 1;
    while (!free(title, next, sha256) || !beside.fits(next)) {
      next++;
    }
    return next;
  }

  private boolean free(String title, int number, String sha256) throws IOException {
    Path file = output.resolve(FileName.of(output, title, number));
    return !Files.exists(file) || holds(file, sha256);
  }

  private static boolean holds(Path file, String sha256) throws IOException {
    return Files.isRegularFile(file) && Sha256.of(file).equals(sha256);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
