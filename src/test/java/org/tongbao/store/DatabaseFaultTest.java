package org.tongbao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.OptimisticLockingFailureException;
import org.tongbao.problem.RunFailed;

class DatabaseFaultTest {
  @TempDir private Path folder;

  /**
   * A disk that fills up in one thread leaves H2's count of the version that is in use below zero,
   * once in some dozen times. The next statement in another thread would count up and down for
   * ever.
   */
  @Test
  void aThreadWhoseDatabaseWasClosedByAnotherIsTold() throws Exception {
    DatabaseAddress address = DatabaseAddress.chosen(null, Map.of(), folder.resolve("tongbao"));
    AssertionError fault;
    try (Connection connection = address.source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table t (a int)");
      MVStore file =
          ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession())
              .getDatabase()
              .getStore()
              .getMvStore();
      MVStore.TxCounter inUse = file.registerVersionUsage();
      file.decrementVersionUsageCounter(inUse);
      file.decrementVersionUsageCounter(inUse);
      fault = assertThrows(AssertionError.class, connection::commit);
    }
    assertEquals(
        "磁盘空间不足或者读写出错，数据库 jdbc:h2:file:%s 已停止写入。请检查磁盘后再运行，程序会从停下的地方继续"
            .formatted(folder.resolve("tongbao")),
        DatabaseFault.during(new IllegalStateException(fault), address).getMessage());
  }

  /** Once in 478 full disks the job repository was ahead of the step that it belongs to. */
  @Test
  void aCommitThatWasReportedAsFailedIsTold() throws RunFailed {
    DatabaseAddress address = DatabaseAddress.chosen(null, Map.of(), folder.resolve("tongbao"));
    assertEquals(
        "磁盘空间不足或者读写出错，数据库 jdbc:h2:file:%s 已停止写入。请检查磁盘后再运行，程序会从停下的地方继续"
            .formatted(folder.resolve("tongbao")),
        DatabaseFault.during(
                new IllegalStateException(new OptimisticLockingFailureException("version 2")),
                address)
            .getMessage());
  }

  @Test
  void aServerThatTakesNoMoreOrEndsTheConnectionIsTold() throws RunFailed {
    DatabaseAddress address =
        DatabaseAddress.chosen("jdbc:postgresql://localhost/tongbao", Map.of(), folder);
    assertEquals(
        "数据库 jdbc:postgresql://localhost/tongbao 的连接数已满。请稍后再运行，或请管理员放宽",
        DatabaseFault.opening(new SQLException("too many connections", "53300"), address)
            .getMessage());
    assertEquals(
        "与数据库 jdbc:postgresql://localhost/tongbao 的连接已断开。请等它恢复后再运行，程序会从停下的地方继续",
        DatabaseFault.during(
                new IllegalStateException(new SQLException("idle-in-transaction", "25P03")),
                address)
            .getMessage());
  }
}
