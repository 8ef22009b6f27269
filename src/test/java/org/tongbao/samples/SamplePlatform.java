package org.tongbao.samples;

/**
 * A platform that generated accounts are drawn for.
 *
 * @param name 平台
 * @param weight its share of the generated accounts, in proportion to the other platforms' weights
 */
record SamplePlatform(String name, int weight) {}
