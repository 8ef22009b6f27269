package org.tongbao.store;

/**
 * A derived notice that is to be made.
 *
 * @param region the written path of the region that it or its unit is about; empty if there is none
 * @param units how many units it is about
 */
public record PlannedNotice(DerivedNotice item, String region, int units) {}
