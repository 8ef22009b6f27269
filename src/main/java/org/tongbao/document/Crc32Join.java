package org.tongbao.document;

/**
 * Computes the CRC-32 of two byte sequences from the CRC-32 of each. The checksum is a remainder of
 * polynomials over GF(2): appending n bytes multiplies the first checksum by x^8n.
 */
final class Crc32Join {
  /** The polynomial of zip's CRC-32, lowest power first. */
  private static final int POLYNOMIAL = 0xEDB88320;

  /** x^8 in that bit order: the factor for one more byte. */
  private static final int ONE_BYTE = 0x00800000;

  private Crc32Join() {}

  /**
   * The checksum of both together.
   *
   * @param first checksum of the first sequence
   * @param second checksum of the second
   * @param secondLength length of the second in bytes
   */
  static long join(long first, long second, long secondLength) {
    int shifted = times((int) first, power(ONE_BYTE, secondLength));
    return Integer.toUnsignedLong(shifted ^ (int) second);
  }

  private static int power(int base, long exponent) {
    int result = 0x80000000; // 1
    int square = base;
    for (long rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result = times(result, square);
      }
      square = times(square, square);
    }
    return result;
  }

  private static int times(int a, int b) {
    int product = 0;
    int shifted = b;
    for (int bit = 31; bit >= 0; bit--) {
      if ((a >>> bit & 1) == 1) {
        product ^= shifted;
      }
      shifted = (shifted & 1) == 1 ? shifted >>> 1 ^ POLYNOMIAL : shifted >>> 1;
    }
    return product;
  }
}
