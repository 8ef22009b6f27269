package org.tongbao.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;

/**
 * An open database. It keeps one connection open: an embedded database closes with its last
 * connection, and on a server the connection holds this run's claim.
 */
public final class Database implements AutoCloseable {
  private static final int CLAIM_ATTEMPTS = 20;
  private static final int CLAIM_PAUSE_MILLIS = 100;

  private final DatabaseAddress address;
  private final DataSource source;
  private final Connection held;
  private @Nullable String claimed;

  private Database(DatabaseAddress address, DataSource source, Connection held) {
    this.address = address;
    this.source = source;
    this.held = held;
  }

  /**
   * Opens a database and updates it to the present schema.
   *
   * @throws RunFailed if it cannot be opened or has the schema of a later version
   */
  public static Database open(DatabaseAddress address) throws RunFailed {
    try {
      DataSource source = address.source();
      Connection held = source.getConnection();
      try {
        Schema.prepare(source);
      } catch (SQLException | SchemaTooNew | RuntimeException e) {
        held.close();
        throw e;
      }
      return new Database(address, source, held);
    } catch (SchemaTooNew e) {
      String words = "数据库 %s 由更新的版本建立（结构第%s版，本程序只支持到第%s版）。请用更新的程序运行";
      throw new RunFailed(ExitCode.DATABASE, words.formatted(address, e.found(), e.known()));
    } catch (SQLException e) {
      throw DatabaseFault.opening(e, address);
    }
  }

  /**
   * Claims an output folder until the database is closed.
   *
   * @param output the folder, absolute
   * @throws RunFailed if another run has claimed it
   */
  public void claim(String output) throws RunFailed, SQLException {
    for (int attempt = 0; !OutputClaim.take(held, output); attempt++) {
      if (attempt == CLAIM_ATTEMPTS) {
        throw new RunFailed(ExitCode.DATABASE, "另一个通报任务正在使用同一个数据库和同一个输出目录，请等它结束后再运行");
      }
      try {
        Thread.sleep(CLAIM_PAUSE_MILLIS); // a server notices a killed process a moment later
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    claimed = output;
    if (address.embedded()) {
      MovedFolder.adopt(source, output);
    }
  }

  /**
   * Makes sure that the claim is still held: it ends with its connection, and then another run may
   * have the folder.
   *
   * @throws RunFailed if it is lost
   */
  public void requireClaim() throws RunFailed {
    try {
      if (claimed != null && !OutputClaim.take(held, claimed)) {
        throw new RunFailed(
            ExitCode.DATABASE, "与数据库 %s 的连接曾经断开，另一个通报任务已在使用同一个输出目录，请等它结束后再运行".formatted(address));
      }
    } catch (SQLException e) {
      throw DatabaseFault.during(e, address);
    }
  }

  /** Where it is; without options, user and password. */
  public String place() {
    return address.toString();
  }

  public DataSource source() {
    return source;
  }

  @Override
  public void close() throws SQLException {
    held.close();
  }
}
