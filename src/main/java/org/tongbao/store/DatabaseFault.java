package org.tongbao.store;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileFault;
import org.tongbao.problem.RunFailed;

/** Says in Chinese what a database complains of, and what to do; never a password. */
public final class DatabaseFault {
  /** H2's codes for a file that another process has open, and for one that it cannot read. */
  private static final int ALREADY_OPEN = 90020;

  private static final int CORRUPT = 90030;

  /** SQL's classes of faults that only a mistake in our own statements brings about. */
  private static final String OUR_MISTAKES = "21 22 23 42";

  private DatabaseFault() {}

  /** Why a database could not be opened. */
  static RunFailed opening(SQLException fault, DatabaseAddress address) {
    String state = stateOf(fault);
    if (fault.getErrorCode() == ALREADY_OPEN) {
      return failed("数据库 " + address + " 正被另一个程序使用，请等它结束后再运行");
    } else if (fault.getErrorCode() == CORRUPT) {
      return failed("数据库文件损坏了：" + address + "。请把它改名或移走后再运行，以前的稿子不会被覆盖");
    } else if (state.startsWith("08") && isUnknown(fault)) {
      return failed("不认识数据库地址 " + address + "，应以 jdbc:h2: 或 jdbc:postgresql: 开头");
    } else if (state.startsWith("08")) {
      return failed("连不上数据库 " + address + "。请核对地址，并确认数据库已经启动");
    } else if (state.startsWith("28")) {
      return failed("数据库 " + address + " 不接受这个用户名或密码，请核对");
    } else if (state.equals("3D000")) {
      return failed("没有 " + address + " 这个库。请核对地址，或请管理员先建库");
    }
    return during(fault, address).orElseGet(() -> failed(told(fault, address)));
  }

  private static boolean isUnknown(SQLException fault) {
    return String.valueOf(fault.getMessage()).startsWith("No suitable driver");
  }

  /**
   * What a database that had been opened complained of; empty where it is not a database's fault.
   */
  public static Optional<RunFailed> during(Throwable failure, DatabaseAddress address) {
    SQLException fault = in(failure);
    if (fault == null) {
      return Optional.empty();
    }
    String state = stateOf(fault);
    if (FileFault.isDiskFull(failure) || state.equals("53100")) {
      return Optional.of(failed("磁盘满了，数据库 " + address + " 写不下。请腾出空间后再运行一次，会从停下的地方继续"));
    } else if (state.startsWith("08") || state.startsWith("57P")) {
      return Optional.of(failed("与数据库 " + address + " 的连接断了。请等它恢复后再运行一次，会从停下的地方继续"));
    } else if (state.equals("42501")) {
      return Optional.of(failed("数据库 " + address + " 没有给这个用户建表和读写的权限，请管理员授权"));
    }
    boolean ours = state.length() == 5 && OUR_MISTAKES.contains(state.substring(0, 2));
    return ours ? Optional.empty() : Optional.of(failed(told(fault, address)));
  }

  private static @Nullable SQLException in(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException fault) {
        return fault;
      }
    }
    return null;
  }

  private static String stateOf(SQLException fault) {
    return fault.getSQLState() == null ? "" : fault.getSQLState();
  }

  private static String told(SQLException fault, DatabaseAddress address) {
    String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    return "数据库 " + address + " 出错：" + address.hide(message);
  }

  private static RunFailed failed(String message) {
    return new RunFailed(ExitCode.DATABASE, message);
  }
}
