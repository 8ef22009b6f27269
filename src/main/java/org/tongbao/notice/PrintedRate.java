package org.tongbao.notice;

/** A rate that is printed: its differences are those of the printed rates. */
sealed interface PrintedRate extends Numeric permits Percentage, PriorRate {

  /** How many decimal places it is printed with. */
  int digits();

  boolean exists();

  /**
   * As it is printed.
   *
   * @param digits decimal places
   */
  String print(int digits);
}
