package org.tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DraftStoreTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @TempDir private Path folder;

  /** An embedded database in this folder. */
  String url(Path place) {
    return "jdbc:h2:file:" + place.resolve("facts");
  }

  @Test
  void draftsBelongToTheirOutputAndTheNewestComesFirst() throws Exception {
    DataSource database = new DriverManagerDataSource(url(folder));
    Schema.prepare(database);
    DraftStore drafts = new DraftStore(database, "/out/甲");
    Draft first = new Draft(1, DIGEST, "通报（第1稿）.docx", DIGEST);
    Draft second = new Draft(2, DIGEST, "通报（第2稿）.docx", DIGEST);
    drafts.save(first);
    drafts.save(second);
    new DraftStore(database, "/out/乙").save(first);
    assertThat(drafts.all()).containsExactly(second, first);
    drafts.save(new Draft(1, DIGEST, "另一个.docx", DIGEST));
    assertThat(drafts.all())
        .extracting(Draft::number, Draft::file)
        .containsExactly(tuple(2, "通报（第2稿）.docx"), tuple(1, "另一个.docx"));
  }

  @Test
  void aCompanionBelongsToItsDraftAndTheLastOfAKindCounts() throws Exception {
    DataSource database = new DriverManagerDataSource(url(folder));
    Schema.prepare(database);
    DraftStore drafts = new DraftStore(database, "/out/甲");
    assertThat(drafts.companion(1, "PROOF")).isEmpty();
    drafts.saveCompanion(1, "PROOF", "0".repeat(64));
    drafts.saveCompanion(1, "PROOF", DIGEST);
    drafts.saveCompanion(1, "HTML", "1".repeat(64));
    assertThat(drafts.companion(1, "PROOF")).contains(DIGEST);
    assertThat(drafts.companion(1, "HTML")).contains("1".repeat(64));
    assertThat(drafts.companion(2, "PROOF")).isEmpty();
    assertThat(new DraftStore(database, "/out/乙").companion(1, "PROOF")).isEmpty();
  }
}
