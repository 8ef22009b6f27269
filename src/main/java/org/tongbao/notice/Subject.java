package org.tongbao.notice;

import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.RegionPath;

/**
 * What a further notice is to be made of.
 *
 * @param what it is, in Chinese
 * @param path the region; of anything else a path of its one name
 * @param unit the unit with its region's whole path, where it is one unit's notice
 */
public record Subject(String what, RegionPath path, @Nullable InspectedUnit unit) {}
