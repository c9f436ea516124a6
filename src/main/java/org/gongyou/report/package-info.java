/**
 * Truth from the street: what people who came by say of a station, signed in or not.
 *
 * <p>A report of a facility shows at once, and every report as the last one. Three independent reporters within a day who
 * found the door locked make a station doubtful: shown, never hidden, and a task for the keeper (站长). How many are
 * independent and when they are believed says room {@code witness}, which knows nothing of stations. Doubt ends when
 * two find it open, when those who doubted take it back, or when the keeper or an officer confirms, closes or revises; not
 * by time alone.
 *
 * <p>The task ({@code StationTaskCase}) is a case like any other: at the keeper, due in a working day, then with the union,
 * from where it climbs. It belongs to the keeper's account, or to the union's own id where nobody keeps the station. A station
 * has one open task at most; whoever takes over the station gets one of their own. Whatever is done to a station comes here
 * by the port {@link org.gongyou.station.StationWatcher}, in its transaction, under the lock of the stations.
 *
 * <p>A report costs one insert, one bounded read of the station's last reports, and a change of the station where something
 * shown changes. Who said it stands in the row as keyed hashes, where exactly they stood nowhere; keepers see no reporters,
 * officers a pseudonym that is another at each station; after a month a report is nameless.
 *
 * <p>Tables: {@code station_report}, {@code station_task}, both the station's.
 */
@NullMarked
package org.gongyou.report;

import org.jspecify.annotations.NullMarked;
