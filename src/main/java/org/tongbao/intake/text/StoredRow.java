package org.tongbao.intake.text;

import java.util.List;

/**
 * A row of a worksheet.
 *
 * @param number from 1
 * @param hidden whether it is not seen
 * @param cells in the order of their columns; not every column has one
 */
record StoredRow(int number, boolean hidden, List<StoredCell> cells) {}
