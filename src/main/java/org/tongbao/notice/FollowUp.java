package org.tongbao.notice;

/**
 * What has become of the units that the last notice named, or that failed then.
 *
 * @param period of that notice
 * @param named all of them
 * @param rectified those inspected now and found without a problem, or with none left unmended
 * @param unresolved those that have a problem now that is not mended, or fail
 * @param unanswered those not inspected now, or no longer on the sheet
 */
public record FollowUp(
    Words period,
    FollowedUnits named,
    FollowedUnits rectified,
    FollowedUnits unresolved,
    FollowedUnits unanswered) {}
