package org.tongbao.intake.text;

/**
 * Why a workbook's cell is perhaps not what was meant. It is told only where the column is read.
 *
 * @param fault the end of a sentence that begins with the column's name
 * @param remedy what would be right
 * @param date whether it is only that the cell is a date, which in a column of dates it should be
 */
public record Doubt(String fault, String remedy, boolean date) {

  Doubt(String fault, String remedy) {
    this(fault, remedy, false);
  }
}
