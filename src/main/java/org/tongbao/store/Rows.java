package org.tongbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.RegionPath;

/** Reads units from rows. */
final class Rows {
  static final String UNIT_COLUMNS =
      "u.row_no, u.kind, u.name, u.sponsor, u.region, u.department, u.platform, u.code,"
          + " u.unit_level, u.checked, u.score, u.stated_passed, u.own_values";

  private Rows() {}

  /** Reads a unit as the main notice counts it: by the first level of its region. */
  static InspectedUnit counted(ResultSet row) throws SQLException {
    InspectedUnit unit = unit(row);
    return unit.withRegion(RegionPath.of(unit.region()).name(1));
  }

  /** Reads a unit with its region's whole path; the {@link #UNIT_COLUMNS} must come first. */
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
        row.getBigDecimal(11),
        row.getObject(12, Boolean.class),
        OwnText.read(row.getString(13)));
  }
}
