package org.tongbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.RegionPath;

/** How units are read from their rows. */
final class Rows {
  static final String UNIT_COLUMNS =
      "u.row_no, u.kind, u.name, u.sponsor, u.region, u.department, u.platform, u.code,"
          + " u.unit_level, u.checked, u.score";

  private Rows() {}

  /** The same with its region cut to the level that the notice of all counts by: the first. */
  static InspectedUnit counted(ResultSet row) throws SQLException {
    InspectedUnit unit = unit(row);
    return unit.withRegion(RegionPath.of(unit.region()).name(1));
  }

  /** Reads the {@link #UNIT_COLUMNS}, which come first. */
  static InspectedUnit unit(ResultSet row) throws SQLException {
    return new InspectedUnit(
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getBoolean(10),
        row.getBigDecimal(11));
  }
}
