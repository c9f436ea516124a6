/**
 * The evidence locker: what a worker has to show, kept so that nobody can say later it was another paper, or came another day.
 *
 * <p>A locker belongs to a worker and one matter; which locker a case has, the feature behind it says
 * ({@link org.gongyou.evidence.LockerOfCase}). The owner puts files in, says what each is, and orders them; of each the SHA-256
 * as it was received and as it is kept, and the time of receipt, are recorded. What is taken out leaves a tombstone. Lawyers who are
 * a party of the case, and officers who see it, read, which is audited; for everybody else it does not exist.
 *
 * <p>A pack is what is handed in at the arbitration window: a ZIP with one PDF (an index, then each item with its page numbers), the
 * originals, their hashes as {@code sha256sum -c} reads them, and how to verify all that. It holds what lay in the locker when it was asked
 * for. WAITING → MAKING → READY → EXPIRED, or FAILED after some tries. It is made in the background, one at a time, piece by
 * piece of some megabytes, each sealed and stored like a file: whatever its size, about one file at a time is in memory. Who makes it
 * holds a lease; when that runs out, because the maker was killed, another begins anew.
 *
 * <p>Tables: {@code evidence_locker}, {@code evidence_case}, {@code evidence_item}, {@code evidence_pack},
 * {@code evidence_piece}; all the worker's.
 */
@NullMarked
package org.gongyou.evidence;

import org.jspecify.annotations.NullMarked;
