package org.tongbao.inspection;

import java.math.BigDecimal;

/**
 * 分段: a band of scores, from its lower line up to the next band.
 *
 * @param name e.g. 优秀
 * @param from 下限, points, within the band
 */
public record Band(String name, BigDecimal from) {}
