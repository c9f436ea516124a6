package org.gongyou.station;

import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is and what they need.
 *
 * @param centre null when only names count
 * @param radius metres
 * @param crs of the answer
 */
record StationSearch(@Nullable Place centre, double radius, int limit, StationFilter filter, Crs crs) {}
