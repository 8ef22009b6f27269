package org.tongbao.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Severity;

/** How units and findings are read from their rows. */
final class Rows {
  static final String UNIT_COLUMNS =
      "u.row_no, u.kind, u.name, u.sponsor, u.region, u.department, u.platform, u.code,"
          + " u.unit_level, u.checked, u.score";
  static final String FINDING_COLUMNS =
      "f.row_no, f.unit_row, f.kind, f.indicator, f.severity, f.section, f.topic, f.problem,"
          + " f.prose, f.found_on, f.source, f.rectified, f.listed, f.named";

  private Rows() {}

  /** Reads the {@link #FINDING_COLUMNS}, which follow the unit's. */
  static Finding finding(ResultSet row) throws SQLException {
    Date date = row.getDate(21);
    int unitRow = row.getInt(13);
    boolean withoutUnit = row.wasNull(); // speaks of the column read last
    return new Finding(
        row.getInt(12),
        withoutUnit ? null : unitRow,
        row.getString(14),
        row.getString(15),
        Severity.valueOf(row.getString(16)),
        row.getString(17),
        row.getString(18),
        row.getString(19),
        row.getString(20),
        date == null ? null : date.toLocalDate(),
        row.getString(22),
        row.getBoolean(23),
        row.getBoolean(24),
        row.getBoolean(25));
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
