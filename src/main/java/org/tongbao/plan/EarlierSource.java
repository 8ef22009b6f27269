package org.tongbao.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.PriorResults;
import org.tongbao.archive.Results;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.Place;

/**
 * The results of an earlier input folder or of a list of units.
 *
 * @param settings of the folder; null of a list
 * @param place where the settings name it
 */
record EarlierSource(PriorResults results, @Nullable NoticeSettings settings, Place place) {

  /** The kinds that it says something of. */
  List<String> kinds() {
    return settings != null
        ? settings.grouping().kinds()
        : results.results().units().stream().map(Results.Unit::kind).distinct().toList();
  }
}
