package org.tongbao;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongbao.store.Schema;

/**
 * An open database. One connection is held for as long as it is open, as an embedded one closes
 * with its last.
 */
final class Database implements AutoCloseable {
  /** H2's code for a file that another process has open. */
  private static final int ALREADY_OPEN = 90020;

  private final DataSource source;
  private final Connection held;

  private Database(DataSource source, Connection held) {
    this.source = source;
    this.held = held;
  }

  /** The address of the embedded database of an output folder; a commit is on the disk at once. */
  static String embedded(RunPlan plan) {
    String file = plan.workshop().resolve("tongbao").toString().replace('\\', '/');
    return "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
  }

  /** The address of a database in a folder that is deleted with it. */
  static String passing(Path folder) {
    String file = folder.resolve("tongbao").toString().replace('\\', '/');
    return "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE";
  }

  /**
   * Opens a database and makes the tables that it lacks.
   *
   * @throws RunFailed when it cannot be opened
   */
  static Database open(String url) throws RunFailed {
    DataSource source = new DriverManagerDataSource(url);
    try {
      Connection held = source.getConnection();
      Schema.prepare(source);
      return new Database(source, held);
    } catch (SQLException e) {
      if (e.getErrorCode() == ALREADY_OPEN) {
        throw new RunFailed(ExitCode.DATABASE, "另一个通报任务正在使用同一个输出目录，请等它结束后再运行");
      }
      throw new RunFailed(ExitCode.DATABASE, "数据库打不开：" + e.getMessage());
    }
  }

  DataSource source() {
    return source;
  }

  @Override
  public void close() throws SQLException {
    held.close();
  }
}
