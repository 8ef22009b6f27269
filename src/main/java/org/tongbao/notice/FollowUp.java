package org.tongbao.notice;

/**
 * What happened to the units that the last notice mentioned, or that failed in it; in a later round
 * (轮次), to those that failed in the round before, or of which something was found.
 *
 * @param period of that notice, or the name of that round
 * @param named all of them
 * @param rectified stated and clear
 * @param stated those that the sheet says are rectified
 * @param clear those inspected this time of which nothing was found
 * @param unresolved those that the sheet says are not rectified, that fail, or of which something
 *     was found
 * @param unanswered those of which neither the sheet nor this inspection says anything
 */
public record FollowUp(
    Words period,
    FollowedUnits named,
    FollowedUnits rectified,
    FollowedUnits stated,
    FollowedUnits clear,
    FollowedUnits unresolved,
    FollowedUnits unanswered) {}
