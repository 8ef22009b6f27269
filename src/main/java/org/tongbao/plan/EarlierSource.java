package org.tongbao.plan;

import org.jspecify.annotations.Nullable;
import org.tongbao.archive.PriorResults;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.Place;

/**
 * The results of an earlier input folder or of a list of units.
 *
 * @param settings of the folder; null of a list
 * @param place where the settings name it
 */
record EarlierSource(PriorResults results, @Nullable NoticeSettings settings, Place place) {}
