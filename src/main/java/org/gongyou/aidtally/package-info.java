/**
 * What of legal aid is counted: this room hears what becomes of requests, in that transaction, and says it to {@code tally},
 * without a name. It keeps nothing itself.
 *
 * <p>A request counts in the month in which it comes, a decision and an end in theirs; money when it reaches the worker,
 * which whoever follows proceedings says to {@link org.gongyou.tally.AidTally} directly.
 */
@NullMarked
package org.gongyou.aidtally;

import org.jspecify.annotations.NullMarked;
