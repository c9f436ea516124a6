/**
 * Public notices: before relief is approved, everybody may see for some working days who is to get it, and object.
 *
 * <p>A notice shows a masked name, the programme, the number of the case, the union and the days, and nothing else: never the
 * hardship itself, nor anything by which a stranger would find the person. Where the rules of a programme say so, only the
 * members of the applicant's basic union see it. POSTED → OVER, or TAKEN_DOWN when there is nothing to object to any more. It
 * is gone at midnight in China after its last day for whoever asks, whether or not the job has come by: what answers it is
 * the time, not the state. Then also the masked name goes; what stays is that there was a notice, and what was objected.
 *
 * <p>Whoever objects may say their name or not, signed in or not; it is sealed, and read by the officers who may decide the
 * case, never by the person whose case it is. Whoever ordered a notice hears of objections and of its end through {@link
 * org.gongyou.publicnotice.NoticeWatcher}: of the end exactly once, also after a fall. Rows are locked in this order: what
 * the watcher locks, then the notice.
 *
 * <p>Tables, owned by the responsible union: {@code public_notice}, {@code public_objection}, {@code public_posting}.
 */
@NullMarked
package org.gongyou.publicnotice;

import org.jspecify.annotations.NullMarked;
