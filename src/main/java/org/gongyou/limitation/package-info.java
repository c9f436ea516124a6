/**
 * The limitation clock: how long a worker may still go to arbitration, to court, to the inspectors, and by which article.
 *
 * <p>{@link org.gongyou.limitation.LimitationClock} is asked with a kind of dispute, the dates known and what happened in
 * between; it answers each step with its last day. Days are counted as the Civil Code does (民法典 arts. 200 to 204): the day
 * on which a period begins does not count, months and years end on the same day of the month or its last, and a last day
 * that is a holiday moves to the next working day. Where the law leaves room, the clock says the earlier day: nobody loses a
 * right by trusting it.
 *
 * <p>How long is data, with its source: an edition of rules comes with each release ({@code limitation/rules.json}), and
 * officers who look after legal aid publish others (table {@code limitation_rules}, which nobody changes afterwards, snapshot
 * {@code limitation}). The edition with the latest day of coming into force counts. An article that could not be compared
 * with a text says so, in every answer. Nothing of an answer is kept, and no question is.
 */
@NullMarked
package org.gongyou.limitation;

import org.jspecify.annotations.NullMarked;
