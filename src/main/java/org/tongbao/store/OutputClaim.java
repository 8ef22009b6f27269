package org.tongbao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * An output folder's claim on a server's database. It is held by a connection and goes with it, so
 * a process that was killed leaves none behind. An embedded database has no need of it: its file is
 * open to one process only.
 */
public final class OutputClaim {
  private OutputClaim() {}

  /**
   * Takes the claim for as long as the connection lasts.
   *
   * @param output the folder, absolute
   * @return whether nobody else had it
   */
  public static boolean take(Connection connection, String output) throws SQLException {
    if (!Dialect.of(connection).isServer()) {
      return true;
    }
    try (PreparedStatement claim =
        connection.prepareStatement("SELECT pg_try_advisory_lock(hashtextextended(?, 0))")) {
      claim.setString(1, "tongbao output " + output);
      try (ResultSet taken = claim.executeQuery()) {
        return taken.next() && taken.getBoolean(1);
      }
    }
  }
}
