package org.tongbao.notice;

/**
 * What happened to the units that the last notice mentioned, or that failed in it.
 *
 * @param period of that notice
 * @param named all of them
 * @param rectified those inspected this time of which nothing was found
 * @param unresolved those inspected this time that fail, or of which something was found, even if
 *     it is rectified by now
 * @param unanswered those not inspected this time, or no longer on the sheet
 */
public record FollowUp(
    Words period,
    FollowedUnits named,
    FollowedUnits rectified,
    FollowedUnits unresolved,
    FollowedUnits unanswered) {}
