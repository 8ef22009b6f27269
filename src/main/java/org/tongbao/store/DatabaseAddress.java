package org.tongbao.store;

import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;

/**
 * The address of a database and the account to use. Only {@link #toString} may be printed, because
 * the URL may contain a password.
 *
 * @param url a JDBC URL
 * @param account user and password, unless the URL contains them
 * @param embedded whether it lies in the output folder, and so holds the drafts of no other
 * @param temporary the folder that is deleted with the database; null if it is kept
 */
public record DatabaseAddress(
    String url, Map<String, String> account, boolean embedded, @Nullable Path temporary) {
  private static final String H2 = "jdbc:h2:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** The options in URLs of H2 and PostgreSQL; they may contain a password. */
  private static final Pattern OPTIONS = Pattern.compile("[;?].*", Pattern.DOTALL);

  /** A question mark is part of a file's name. */
  private static final Pattern H2_OPTIONS = Pattern.compile(";.*", Pattern.DOTALL);

  private static final Pattern USER_INFO = Pattern.compile("//[^/]*@");

  /**
   * A temporary database, deleted with its folder, so its file need not be compacted.
   *
   * @throws RunFailed if there can be no database in the folder
   */
  public static DatabaseAddress temporary(Path folder) throws RunFailed {
    String options = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;AUTO_COMPACT_FILL_RATE=0";
    return new DatabaseAddress(file(folder.resolve("tongbao")) + options, Map.of(), true, folder);
  }

  /** H2 ends a path at a semicolon, and takes each backslash for a separator. */
  private static String file(Path place) throws RunFailed {
    String separator = place.getFileSystem().getSeparator();
    String path = place.toString().replace(separator, "/");
    for (String refused : List.of(";", "\\")) {
      if (path.contains(refused)) {
        throw new RunFailed(
            ExitCode.FILES,
            "目录 %s 的路径里有“%s”，程序不能在这里建立数据库。请换一个路径里没有“%2$s”的目录"
                .formatted(place.getParent(), refused));
      }
    }
    return H2 + "file:" + path;
  }

  /**
   * The database that the user chose, or else the embedded one of an output folder, which writes
   * each commit to the disk at once.
   *
   * @param url the user's choice, or null
   * @param environment the environment variables; two of them may give user and password
   * @param embedded the embedded database's file, without the extension that H2 adds
   * @throws RunFailed if there can be no database of that path
   */
  public static DatabaseAddress chosen(
      @Nullable String url, Map<String, String> environment, Path embedded) throws RunFailed {
    if (url != null) {
      return of(url, environment);
    }
    // no trace file beside the database: errors of H2 are printed
    String options = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    return new DatabaseAddress(file(embedded) + options, Map.of(), true, null);
  }

  /** A database by its URL; the environment may give user and password. */
  static DatabaseAddress of(String url, Map<String, String> environment) {
    Map<String, String> account = new HashMap<>();
    String user = environment.get("TONGBAO_DATABASE_USER");
    String password = environment.get("TONGBAO_DATABASE_PASSWORD");
    if (user != null) {
      account.put("user", user);
    }
    if (password != null) {
      account.put("password", password);
    }
    return new DatabaseAddress(url, account, false, null);
  }

  /**
   * A source of connections. Drivers are named here, because a search would load all of them in
   * every run.
   *
   * @throws SQLException if there is no driver for the URL
   */
  DataSource source() throws SQLException {
    Properties properties = new Properties();
    properties.putAll(account);
    if (url.startsWith(POSTGRESQL)) {
      properties.putIfAbsent("tcpKeepAlive", "true");
      properties.putIfAbsent("ApplicationName", "tongbao");
    }
    return new SimpleDriverDataSource(driver(), url, properties);
  }

  private Driver driver() throws SQLException {
    if (url.startsWith(H2)) {
      // H2's cache of equal values costs more time than it saves
      System.setProperty("h2.objectCache", "false");
      // After another thread's fault, which closes the file, MVStore.registerVersionUsage waits for
      // ever; its assertion tells that.
      org.h2.Driver.class.getClassLoader().setClassAssertionStatus(DatabaseFault.H2_FILE, true);
      return new org.h2.Driver();
    }
    return url.startsWith(POSTGRESQL) ? new org.postgresql.Driver() : DriverManager.getDriver(url);
  }

  /** Whether PostgreSQL is not told who logs in. */
  boolean lacksAccount() {
    return url.startsWith(POSTGRESQL)
        && !USER_INFO.matcher(url).find()
        && (!(account.containsKey("user") || url.contains("user="))
            || !(account.containsKey("password") || url.contains("password=")));
  }

  /** Removes the URL's options and the password from a text. */
  String hide(String text) {
    String hidden = text.replace(url, toString());
    String password = account.get("password");
    return password == null || password.isEmpty() ? hidden : hidden.replace(password, "…");
  }

  @Override
  public String toString() {
    Pattern options = url.startsWith(H2) ? H2_OPTIONS : OPTIONS;
    return USER_INFO.matcher(options.matcher(url).replaceFirst("")).replaceFirst("//");
  }
}
