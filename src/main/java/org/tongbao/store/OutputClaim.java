package org.tongbao.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A lock on an output folder in the database of a server. It belongs to a connection and ends with
 * it, so a killed process leaves none behind. An embedded database needs no lock: only one process
 * can open its file.
 */
public final class OutputClaim {
  private OutputClaim() {}

  /**
   * Takes the lock until the connection is closed; one that has it already keeps it.
   *
   * @param output the folder, absolute
   * @return false if another connection has it
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
