/**
 * Stations where people who work outdoors find rest, water, a warm meal or help: what they are, where, when open, who may
 * enter, what there is.
 *
 * <p>Everybody may look them up. Every instance keeps all of them in memory ({@link org.gongyou.station.StationSnapshot}),
 * renews what changed within two seconds, and goes on answering from it while the database is away. Officers with
 * MANAGE_STATIONS import, revise and remove those of the unions in their subtree, an administrator all; a removed station
 * stays as a trace, and comes back when its code is imported again.
 *
 * <p>Phones keep a copy of their own and ask for what changed. All changes are written at one place
 * ({@link org.gongyou.station.StationRegister}), which numbers them under a lock that is held until the commit, so that a
 * lower number never appears after a higher one. Kinds, ways to enter and facilities are open lists: text in rows and
 * answers, known words where something is entered.
 *
 * <p>Table: {@code station}; small, shared and owned by no worker. A change raises the snapshot {@code stations}.
 */
@NullMarked
package org.gongyou.station;

import org.jspecify.annotations.NullMarked;
