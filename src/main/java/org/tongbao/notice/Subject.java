package org.tongbao.notice;

import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.RegionPath;

/**
 * What a derived notice is about.
 *
 * @param what its description for the proofreader, in Chinese
 * @param path the region; for anything else a path of one name
 * @param unit the unit with its region's whole path, or null if the notice is not about one unit
 */
public record Subject(String what, RegionPath path, @Nullable InspectedUnit unit) {}
