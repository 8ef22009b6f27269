package org.tongbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.store.FurtherItem;
import org.tongbao.store.FurtherStore;

/**
 * Makes further notices, aside, by any number of threads at once: facts, model, document, check.
 * One that cannot be made is a value that says why; the others do not mind.
 */
final class FurtherMaking
    implements ItemProcessor<FurtherItem, FurtherItem>, ItemWriter<FurtherItem> {
  private final NoticeSettings settings;
  private final Map<String, FurtherSets.Ready> sets;
  private final FurtherStore store;
  private final TransactionTemplate reading;
  private final Path aside;

  /**
   * @param settings those of the notice of all
   * @param sets by name
   * @param reading keeps one connection for as long as a notice's facts are read
   * @param aside the folder below which they are made
   */
  FurtherMaking(
      NoticeSettings settings,
      Map<String, FurtherSets.Ready> sets,
      FurtherStore store,
      TransactionTemplate reading,
      Path aside) {
    this.settings = settings;
    this.sets = sets;
    this.store = store;
    this.reading = reading;
    this.aside = aside;
  }

  @Override
  public FurtherItem process(FurtherItem item) throws IOException {
    FurtherFacts facts =
        Objects.requireNonNull(reading.execute(status -> FurtherFacts.read(store, item)));
    Path file = aside.resolve(item.file());
    Files.createDirectories(file.getParent());
    try {
      draw(facts, file);
    } catch (InputRefused refused) {
      return item.failed(lines(refused.problems().stream().map(Problem::toString).toList()));
    }
    List<String> broken = Checking.broken(file);
    if (!broken.isEmpty()) {
      Files.delete(file);
      return item.failed(lines(broken));
    }
    return item.made(Sha256.of(file));
  }

  private void draw(FurtherFacts facts, Path file) throws IOException, InputRefused {
    FurtherFacts.Model model = facts.model(settings);
    FurtherSets.Ready set = Objects.requireNonNull(sets.get(model.settings().template()));
    Rendering.docx(model.notice(), model.settings(), set.template(), set.reference(), file);
  }

  private static String lines(List<String> faults) {
    return faults.stream().distinct().collect(Collectors.joining("\n"));
  }

  @Override
  public void write(Chunk<? extends FurtherItem> chunk) {
    store.settle(chunk.getItems());
  }
}
