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
 * Where a database is, and who asks. Only {@link #toString} may be shown: the URL may hold a
 * password.
 *
 * @param url in JDBC's form
 * @param account user and password, as far as they do not stand in the URL
 */
public record DatabaseAddress(String url, Map<String, String> account) {
  private static final String H2 = "jdbc:h2:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** What may follow the place in the URLs of H2 and of PostgreSQL, passwords among it. */
  private static final Pattern OPTIONS = Pattern.compile("[;?].*", Pattern.DOTALL);

  private static final Pattern USER_INFO = Pattern.compile("//[^/]*@");

  /** A database in a folder that is deleted with it: to tidy its file up would be lost work. */
  public static DatabaseAddress passing(Path folder) {
    return file(
        folder.resolve("tongbao"),
        ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;AUTO_COMPACT_FILL_RATE=0");
  }

  private static DatabaseAddress file(Path place, String options) {
    return new DatabaseAddress(
        H2 + "file:" + place.toString().replace('\\', '/') + options, Map.of());
  }

  /**
   * The database that the user chose, else the embedded one of an output folder, in which a commit
   * is on the disk at once.
   *
   * @param url the user's choice; null for none
   * @param environment the process's variables; two of them may hold user and password
   * @param embedded the embedded database's file, without the ending that H2 gives it
   */
  public static DatabaseAddress chosen(
      @Nullable String url, Map<String, String> environment, Path embedded) {
    // no trace file beside the database: what H2 has to say, the user is told
    return url == null
        ? file(embedded, ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0")
        : of(url, environment);
  }

  /** A database by its URL; the environment may hold user and password. */
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
   * A source of its connections. Drivers are named, as to ask for them would load them all in every
   * run.
   *
   * @throws SQLException when there is no driver for it
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
      // H2 looks up each value among those it has met, which costs more than to have it twice
      System.setProperty("h2.objectCache", "false");
      return new org.h2.Driver();
    }
    return url.startsWith(POSTGRESQL) ? new org.postgresql.Driver() : DriverManager.getDriver(url);
  }

  /** Takes out of a text what is not to be shown. */
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
