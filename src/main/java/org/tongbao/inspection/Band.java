package org.tongbao.inspection;

import java.math.BigDecimal;

/**
 * 分段: a band of scores, from its lower limit up to the next band.
 *
 * @param name e.g. 优秀
 * @param from 下限 in points, included in the band
 */
public record Band(String name, BigDecimal from) {}
