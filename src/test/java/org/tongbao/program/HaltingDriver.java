package org.tongbao.program;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Wraps a real driver and ends the process, as a kill would, right after a given commit: {@code
 * jdbc:halt:7:h2:file:…}. Commits can be counted from the first statement that names a table:
 * {@code jdbc:halt:tongbao_derived+7:h2:file:…}.
 */
public final class HaltingDriver implements Driver {
  /** The exit code of a killed process, as a shell gives it. */
  public static final int KILLED = 137;

  private static final String PREFIX = "jdbc:halt:";
  private static final AtomicInteger COMMITS = new AtomicInteger();
  private static final AtomicBoolean COUNTING = new AtomicBoolean();

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    if (!acceptsURL(url)) {
      return null;
    }
    int colon = url.indexOf(':', PREFIX.length());
    String moment = url.substring(PREFIX.length(), colon);
    int plus = moment.indexOf('+');
    String table = moment.substring(0, Math.max(0, plus));
    int last = Integer.parseInt(moment.substring(plus + 1));
    Connection real = DriverManager.getConnection("jdbc:" + url.substring(colon + 1), info);
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              try {
                Object result = method.invoke(real, arguments);
                if (table.isEmpty() || names(arguments, table)) {
                  COUNTING.set(true);
                }
                if (method.getName().equals("commit")
                    && COUNTING.get()
                    && COMMITS.incrementAndGet() == last) {
                  Runtime.getRuntime().halt(KILLED);
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static boolean names(Object @Nullable [] arguments, String table) {
    return arguments != null
        && arguments.length > 0
        && arguments[0] instanceof String sql
        && sql.contains(table);
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.startsWith(PREFIX);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }
}
