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
 * <p>What is stated of a station ({@code StationDetails}) is one thing, how it was found ({@code StationCondition}: what works,
 * when last confirmed and as what, whether reports contradict) another. A keeper (站长) is a worker whom an officer
 * appoints: closes for a day, opens again, confirms. Name and phone are sealed; only the keeper lets the phone be shown. The
 * code on a door ({@code PlaceCode}) never changes, and opens a page ({@code DoorPage}) in any phone's camera. Lists go out and
 * come in, as a table or a map layer, without loss; who keeps a station is no part of them.
 *
 * <p>What people who came by say is another feature's: it tells stations by {@link org.gongyou.station.StationReports}, and
 * hears by {@link org.gongyou.station.StationWatcher} of whatever is done to them.
 *
 * <p>Why in memory: the ten nearest of 20,000 within 3 km, by one caller and by sixteen, a second on two cores that also
 * asked ({@code StructureBenchmark}): k-d tree in process 62,000 and 158,000; Redis GEOSEARCH 5,600 and 7,200; PostgreSQL
 * with a GiST index over cubes 6,300 and 12,900, with a btree over latitude and longitude 2,400 and 3,000. Neither server can
 * tell besides who is open.
 *
 * <p>Over HTTP ({@code StationBenchmark}, server and load in one process on two cores, {@code {}} answered 40,000 times a
 * second): ten nearest with two facilities, open now, of 20,000: 25,500, which is 64 % (30 % before traits lay beside the
 * tree and stations were written once, 47 % before traits told the hours too, 55 % before short lines were measured the
 * short way, 59 % before lists were put together of what is written); a map window of 60 clusters 2,900; by name alone 370.
 * At 200,000 stations the ten nearest cost 1.43 times what they cost at 1,000.
 *
 * <p>Tables: {@code station}, and {@code station_change}, which tells as what somebody changed which fields when; small,
 * shared and owned by no worker. A change raises the snapshot {@code stations}.
 */
@NullMarked
package org.gongyou.station;

import org.jspecify.annotations.NullMarked;
