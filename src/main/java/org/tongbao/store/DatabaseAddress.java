package org.tongbao.store;

import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The address of a database and the account to use. Only {@link #toString} may be printed, because
 * the URL may contain a password.
 *
 * @param url a JDBC URL
 * @param account user and password, unless the URL contains them
 */
public record DatabaseAddress(String url, Map<String, String> account) {
  private static final String H2 = "jdbc:h2:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** The options in URLs of H2 and PostgreSQL; they may contain a password. */
  private static final Pattern OPTIONS = Pattern.compile("[;?].*", Pattern.DOTALL);

  private static final Pattern USER_INFO = Pattern.compile("//[^/]*@");

  /** A temporary database, deleted with its folder, so its file need not be compacted. */
  public static DatabaseAddress temporary(Path folder) {
    return file(
        folder.resolve("tongbao"),
        ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;AUTO_COMPACT_FILL_RATE=0");
  }

  private static DatabaseAddress file(Path place, String options) {
    return new DatabaseAddress(
        H2 + "file:" + place.toString().replace('\\', '/') + options, Map.of());
  }

  /**
   * The database that the user chose, or else the embedded one of an output folder, which writes
   * each commit to the disk at once.
   *
   * @param url the user's choice, or null
   * @param environment the environment variables; two of them may give user and password
   * @param embedded the embedded database's file, without the extension that H2 adds
   */
  public static DatabaseAddress chosen(
      @Nullable String url, Map<String, String> environment, Path embedded) {
    // no trace file beside the database: errors of H2 are printed
    return url == null
        ? file(embedded, ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0")
        : of(url, environment);
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
    return new DatabaseAddress(url, account);
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
      return new org.h2.Driver();
    }
    return url.startsWith(POSTGRESQL) ? new org.postgresql.Driver() : DriverManager.getDriver(url);
  }

  /** Removes the URL's options and the password from a text. */
  String hide(String text) {
    String hidden = text.replace(url, toString());
    String password = account.get("password");
    return password == null || password.isEmpty() ? hidden : hidden.replace(password, "…");
  }

  @Override
  public String toString() {
    return USER_INFO.matcher(OPTIONS.matcher(url).replaceFirst("")).replaceFirst("//");
  }
}
