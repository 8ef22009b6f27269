package org.tongbao.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tongbao.archive.Bag;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.VerifiedBag;
import org.tongbao.batch.DerivedDrafts;
import org.tongbao.compare.DocxComparison;
import org.tongbao.derived.DerivedFolder;
import org.tongbao.output.Sha256;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.Draft;

/**
 * The derived notices (另出通报) that are filed in the bag of their notice: all of a draft, as they
 * were made.
 *
 * @param folder that holds them
 * @param items by number
 */
public record FiledDerived(Path folder, List<DerivedNotice> items) {
  /** None are to be filed. */
  public static final FiledDerived NONE = new FiledDerived(Path.of(""), List.of());

  /** Keeps its own copy. */
  public FiledDerived {
    items = List.copyOf(items);
  }

  /** Whether two documents are the same, as far as they can be compared. */
  interface Comparison {
    boolean isSame(Path filed, Path rebuilt) throws IOException;
  }

  /**
   * Those of a draft.
   *
   * @throws RunFailed when one is not there as it was made
   */
  public static FiledDerived of(DerivedDrafts drafts, Draft draft) throws IOException, RunFailed {
    DerivedFolder.State state =
        drafts
            .state(Optional.of(draft))
            .orElseThrow(() -> failed("没有归档：notice.yaml 里没有“另出通报”，没有可以一并归档的。请去掉 --derived"));
    List<String> unmade = state.failed().stream().map(DerivedNotice::file).toList();
    requireNone(unmade, "没有归档：另出的通报有 %d 份没有生成：%s。请按 tongbao run 指出的错误改正，重新生成后再归档");
    requireNone(state.missing(), "没有归档：另出的通报有 %d 份找不到：%s。请运行 tongbao run 重新生成，再归档");
    requireNone(
        state.edited(),
        "没有归档：另出的通报有 %d 份生成以后被修改过：%s。请把它们移到别处另行存档，运行 tongbao run 重新生成，再归档；或者去掉 --derived，只归档总通报");
    return new FiledDerived(state.folder(), drafts.of(draft));
  }

  private static void requireNone(List<String> files, String sentence) throws RunFailed {
    if (!files.isEmpty()) {
      throw failed(sentence.formatted(files.size(), DerivedFolder.named(files)));
    }
  }

  private static RunFailed failed(String sentence) {
    return new RunFailed(ExitCode.ARCHIVE, sentence);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** Its path in a bag: by its number, because its name may have any letters. */
  static String path(DerivedNotice item) {
    return Bag.DERIVED + "/" + item.number() + ".docx";
  }

  private Path file(DerivedNotice item) {
    return folder.resolve(item.file());
  }

  /**
   * Copies them into a bag.
   *
   * @param rebuilt the same notices, made again from the bag
   * @throws RunFailed when one is not what was made, then or now
   */
  void copy(Path bag, FiledDerived rebuilt) throws IOException, RunFailed {
    Map<String, Path> made = rebuilt.made();
    for (DerivedNotice item : items) {
      Path copy = bag.resolve(path(item));
      Files.createDirectories(bag.resolve(Bag.DERIVED));
      Files.copy(file(item), copy);
      if (!Sha256.of(copy).equals(item.sha256())) {
        throw failed("没有归档：%s 正在修改，请关闭后再归档".formatted(file(item)));
      }
      Path again = made.get(path(item));
      if (again == null || !DocxComparison.of(copy, again).isSame()) {
        throw failed("没有归档：按当前输入重新生成的与 %s 不一致。请用 tongbao run 重新生成，核对后再归档".formatted(file(item)));
      }
    }
  }

  /** Those that could be made, by their paths in a bag. */
  private Map<String, Path> made() {
    return items.stream()
        .filter(item -> item.sha256() != null)
        .collect(Collectors.toMap(FiledDerived::path, this::file));
  }

  /** The derived notices in a bag. */
  static List<String> in(VerifiedBag bag) {
    Predicate<String> isDerived = path -> path.startsWith(Bag.DERIVED + "/");
    return bag.files().stream().filter(isDerived).toList();
  }

  /**
   * The paths of those in a bag that are not as these, which were made again.
   *
   * @param copy a temporary file, in which each is compared
   */
  List<String> differing(VerifiedBag bag, Path copy, Comparison comparison)
      throws IOException, BagBroken {
    List<String> differing = new ArrayList<>();
    Map<String, Path> made = made();
    Set<String> filed = new TreeSet<>(in(bag));
    for (String path : filed) {
      bag.copy(path, copy);
      Path again = made.get(path);
      if (again == null || !comparison.isSame(copy, again)) {
        differing.add(path);
      }
    }
    items.stream().map(FiledDerived::path).filter(p -> !filed.contains(p)).forEach(differing::add);
    return differing;
  }
}
