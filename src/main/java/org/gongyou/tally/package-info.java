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
 * <p>Small figures would tell on people: none that is shown is about fewer than a threshold, but about nobody at all, and 0 always
 * means nobody. Of benefits every figure is a sum of whole {@linkplain org.gongyou.tally.Groups groups}, none of them smaller; so
 * no figure, no total, and no difference of the two, is about fewer. Of legal aid and relief each figure is complete or absent:
 * in each month {@link org.gongyou.tally.Hiding} hides what is about a few, and as little besides as keeps that from being
 * worked out, be it from the rows of a district, of a kind, and of all together.
 */
@NullMarked
package org.gongyou.tally;

import org.jspecify.annotations.NullMarked;
