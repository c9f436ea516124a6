/**
 * Tallies: how much of what the union gives is taken and used, by campaign or offer, district and month; nobody's name.
 *
 * <p>What happens leaves a line without a person ({@code benefit_event}) in that transaction, so that nobody waits for a
 * counter; a job sums lines up soon after ({@code benefit_tally}). The district is that of the member's union when the coupon
 * was won; a coupon counts in the month in which it was won, also when it is used later.
 *
 * <p>Of legal aid ({@link org.gongyou.tally.AidTally}) what happened is kept as it was said, in {@code aid_event}, and of
 * relief ({@link org.gongyou.tally.ReliefTally}) in {@code relief_event}: without a person, and few enough to be summed up
 * when somebody asks. Households that were helped are told apart by a keyed hash, so that each counts once.
 *
 * <p>Small figures would tell on people. Every figure that is shown is a sum of whole {@linkplain
 * org.gongyou.tally.Groups groups}, and in none of them are fewer than a threshold counted, but nobody at all: so no figure,
 * no total, and no difference of the two, is about fewer.
 */
@NullMarked
package org.gongyou.tally;

import org.jspecify.annotations.NullMarked;
