/**
 * Where things are. A {@link org.gongyou.platform.geo.Place} is always WGS-84; whatever speaks another system is turned
 * at the door by {@link org.gongyou.platform.geo.Crs}: phones in China show GCJ-02 (Gaode, Tencent), Baidu shows BD-09.
 *
 * <p>Distances are metres along the WGS-84 geodesic (Karney's inverse; up to 60 km a shorter way to the same), so that what is
 * shown as nearer is nearer, at any latitude and across the date line. {@link org.gongyou.platform.geo.SpatialIndex} finds the nearest things in
 * process; it is immutable, so a reader needs no lock and a writer puts a new one in its place.
 */
@NullMarked
package org.gongyou.platform.geo;

import org.jspecify.annotations.NullMarked;
