/**
 * Penalties: who lets coupons expire that others wanted is barred for a while, if the campaign says so beforehand.
 *
 * <p>A campaign's {@link org.gongyou.penalty.PenaltyRule} says how many unused coupons in how many days bar for how long, and its
 * scope from what: from the series, or from the union's campaigns. An unused coupon whose owner had reported the store closed
 * or refusing is forgiven. A penalty always has an end date and a reason, and is told at once; its owner may object, once, in a
 * case that an officer decides. Lifted, it bars from nothing at that moment.
 *
 * <p>Who is barred every instance knows from memory ({@link org.gongyou.penalty.Bars}); only whom memory names is looked up.
 *
 * <p>Tables: {@code unused_coupon}, {@code penalty}, {@code penalty_appeal} (the worker's), {@code penalty_bar} (by scope).
 */
@NullMarked
package org.gongyou.penalty;

import org.jspecify.annotations.NullMarked;
