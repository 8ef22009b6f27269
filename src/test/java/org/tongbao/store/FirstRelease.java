package org.tongbao.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What the release 0.1.0 made; README.txt beside the files says how. */
public final class FirstRelease {
  private static final Path FOLDER = Path.of("src/test/resources/releases/0.1.0");

  private FirstRelease() {}

  /** Unpacks a zip into a folder. */
  public static void unpack(String zip, Path folder) throws IOException {
    try (ZipFile file = new ZipFile(FOLDER.resolve(zip).toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getInputStream(entry).readAllBytes());
      }
    }
  }

  /** The database of an output folder, as if it had been made in this folder. */
  public static DataSource database(Path output) {
    DataSource database = embedded(output);
    for (String table : List.of("run", "draft", "companion", "further_copy")) {
      new JdbcTemplate(database)
          .update("UPDATE tongbao_" + table + " SET output = ?", output.toString());
    }
    return database;
  }

  /** The embedded database of an output folder. */
  public static DataSource embedded(Path output) {
    return new DriverManagerDataSource(
        "jdbc:h2:file:" + output.resolve(".tongbao/tongbao").toAbsolutePath());
  }

  /** The scripts that created its tables, in order. */
  static List<String> scripts(String batchSchema) throws IOException {
    Map<String, String> scripts = new TreeMap<>();
    try (ZipFile program = new ZipFile(FOLDER.resolve("program.zip").toFile());
        ZipInputStream jar =
            new ZipInputStream(
                new ByteArrayInputStream(
                    program.getInputStream(program.getEntry("lib/tongbao.jar")).readAllBytes()))) {
      for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
        if (entry.getName().matches("org/tongbao/store/schema-\\d\\.sql")) {
          scripts.put(entry.getName(), new String(jar.readAllBytes(), UTF_8));
        }
      }
    }
    List<String> all = new ArrayList<>();
    all.add(batchSchema);
    all.addAll(scripts.values());
    all.add("INSERT INTO tongbao_schema (version) VALUES (" + scripts.size() + ")");
    return all;
  }

  /** Creates the tables of that release in a new database. */
  public static void createTables(DataSource database) throws Exception {
    try (var connection = database.getConnection()) {
      // Spring Batch's tables have not changed since
      String batch = Schema.scripts(Dialect.of(connection)).get(0);
      for (String script : scripts(batch)) {
        new ResourceDatabasePopulator(new ByteArrayResource(script.getBytes(UTF_8)))
            .populate(connection);
      }
    }
  }
}
