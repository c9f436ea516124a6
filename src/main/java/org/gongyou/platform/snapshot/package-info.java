/**
 * Small shared tables that every instance keeps whole in memory: the tree of unions, officers' posts, the calendar.
 *
 * <p>A {@link org.gongyou.platform.snapshot.Snapshot} is an immutable value with a name and a version. Whoever changes the
 * table raises the version in the same transaction ({@link org.gongyou.platform.snapshot.SnapshotVersions#raise}), which
 * also makes writers of one table wait for each other; afterwards the writer's own instance renews at once, the others
 * look at all versions once a second, in one statement, and are at most two seconds behind. A value is only ever replaced
 * by one of the same or a later version. While PostgreSQL is away the last value goes on serving, and answers of endpoints marked
 * {@link org.gongyou.platform.snapshot.FromMemory} say in {@code Data-As-Of} when it was last known to be true.
 *
 * <p>Table: {@code snapshot_version}, a row for each snapshot.
 */
@NullMarked
package org.gongyou.platform.snapshot;

import org.jspecify.annotations.NullMarked;
