package org.gongyou.station;

import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Route;

/**
 * Which way somebody goes and what they need beside it.
 *
 * @param corridor metres to either side
 * @param crs of the answer
 */
record StationRoute(Route route, double corridor, int limit, StationFilter filter, Crs crs) {}
