package org.tongbao.store;

import org.tongbao.problem.Place;

/**
 * Where the rows of a source begin: a sheet may be read from several files and worksheets.
 *
 * @param row its first one, among all rows of the sheet
 * @param source the file and, in a workbook, the worksheet
 */
public record SourceStart(int row, Place source) {}
