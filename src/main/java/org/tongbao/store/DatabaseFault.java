package org.tongbao.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileFault;
import org.tongbao.problem.RunFailed;

/** Explains faults of a database in Chinese, with what to do; never prints a password. */
public final class DatabaseFault {
  /** H2's code for a file that another process has open. */
  private static final int ALREADY_OPEN = 90020;

  /** H2's codes for a damaged file, and for one that ends too early. */
  private static final Set<Integer> CORRUPT = Set.of(90030, 90028);

  /** H2's class of an open file: its assertions tell that a fault in another thread closed it. */
  static final String H2_FILE = "org.h2.mvstore.MVStore";

  /** SQL's classes of faults that only a wrong statement of this program causes. */
  private static final String WRONG_STATEMENTS = "21 22 23 42";

  /** What a server's administrator has to change, by the code of the fault. */
  private static final Map<String, String> OF_SERVER =
      Map.of(
          "42501", "在数据库 %s 里没有建表和读写的权限，请管理员授权",
          "53300", "数据库 %s 的连接数已满。请稍后再运行，或请管理员放宽",
          "25006", "数据库 %s 是只读的，无法写入。请管理员改为可以读写，再运行",
          "22P05", "数据库 %s 的编码存不了有的汉字。请管理员另建编码为 UTF8 的数据库",
          "57014", "数据库 %s 中断了用时太长的操作。请再运行，程序会从停下的地方继续；仍然中断的，请管理员放宽时限（statement_timeout）",
          "55P03", "数据库 %s 里的表被别的程序占着。请等它结束后再运行，程序会从停下的地方继续");

  private static final String CLOSED = "磁盘空间不足或者读写出错，数据库 %s 已停止写入。请检查磁盘后再运行，程序会从停下的地方继续";

  private DatabaseFault() {}

  /** Why a database could not be opened. */
  static RunFailed opening(SQLException fault, DatabaseAddress address) {
    String state = stateOf(fault);
    if (fault.getErrorCode() == ALREADY_OPEN) {
      return failed("数据库 %s 正被另一个程序使用，请等它结束后再运行".formatted(address));
    } else if (CORRUPT.contains(fault.getErrorCode()) && !FileFault.isDiskFull(fault)) {
      return failed("数据库文件已损坏：%s。请把它改名或移走后再运行，以前的稿子不会被覆盖".formatted(address));
    } else if (address.lacksAccount() && (state.startsWith("28") || state.equals("08004"))) {
      return failed(
          "数据库 %s 拒绝登录：没有写用户名或密码。请写在环境变量 TONGBAO_DATABASE_USER 和 TONGBAO_DATABASE_PASSWORD 里"
              .formatted(address));
    } else if (state.startsWith("08") && isUnknown(fault)) {
      return failed("无法识别数据库地址 %s，应以 jdbc:h2: 或 jdbc:postgresql: 开头".formatted(address));
    } else if (state.startsWith("08")) {
      return failed("无法连接数据库 %s。请核对地址，并确认数据库已经启动".formatted(address));
    } else if (state.startsWith("28")) {
      return failed("数据库 %s 拒绝登录，请核对用户名和密码".formatted(address));
    } else if (state.equals("3D000")) {
      return failed("数据库 %s 不存在。请核对地址，或请管理员先建库".formatted(address));
    }
    return known(fault, address).orElseGet(() -> other(fault, address));
  }

  private static boolean isUnknown(SQLException fault) {
    return String.valueOf(fault.getMessage()).startsWith("No suitable driver");
  }

  /**
   * Why an open database failed.
   *
   * @throws IllegalStateException if it is not the database's fault
   */
  public static RunFailed during(Throwable failure, DatabaseAddress address) {
    return known(failure, address).orElseThrow(() -> new IllegalStateException(failure));
  }

  /** Empty if it is not the database's fault. */
  private static Optional<RunFailed> known(Throwable failure, DatabaseAddress address) {
    SQLException fault = in(failure);
    if (fault == null) {
      return stoppedWriting(failure)
          ? Optional.of(failed(CLOSED.formatted(address)))
          : Optional.empty();
    }
    String state = stateOf(fault);
    String ofServer = OF_SERVER.get(state);
    if (FileFault.isDiskFull(failure) || state.equals("53100")) {
      Path temporary = address.temporary();
      if (temporary != null) {
        return Optional.of(new RunFailed(ExitCode.FILES, FileFault.diskFull(temporary)));
      }
      return Optional.of(failed("磁盘空间不足，数据库 %s 无法写入。请腾出空间后再运行，程序会从停下的地方继续".formatted(address)));
    } else if (state.startsWith("08") || state.startsWith("57P") || state.equals("25P03")) {
      return Optional.of(failed("与数据库 %s 的连接已断开。请等它恢复后再运行，程序会从停下的地方继续".formatted(address)));
    } else if (ofServer != null) {
      return Optional.of(failed(ofServer.formatted(address)));
    }
    boolean ours = state.length() == 5 && WRONG_STATEMENTS.contains(state.substring(0, 2));
    return ours ? Optional.empty() : Optional.of(other(fault, address));
  }

  private static @Nullable SQLException in(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException fault) {
        return fault;
      }
    }
    return null;
  }

  /**
   * Whether H2 was closed by a fault in another thread, or the disk took a commit and yet reported
   * a fault: then the execution in the database is newer than the one in memory, though the lock of
   * the output folder keeps all other processes away.
   */
  private static boolean stoppedWriting(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof OptimisticLockingFailureException) {
        return true;
      }
      StackTraceElement[] places = each.getStackTrace();
      if (each instanceof AssertionError
          && places.length > 0
          && places[0].getClassName().equals(H2_FILE)) {
        return true;
      }
    }
    return false;
  }

  private static String stateOf(SQLException fault) {
    return fault.getSQLState() == null ? "" : fault.getSQLState();
  }

  private static RunFailed other(SQLException fault, DatabaseAddress address) {
    String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    return failed("数据库 %s 出错：%s".formatted(address, address.hide(message)));
  }

  private static RunFailed failed(String message) {
    return new RunFailed(ExitCode.DATABASE, message);
  }
}
