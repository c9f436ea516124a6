/**
 * Campaigns: a quota of coupons that opens at a time, fair when everybody taps at once.
 *
 * <p>A campaign is drafted by officers, published, and perhaps cancelled. It is open in windows (a morning, a night shift),
 * each with its part of the quota. In a rush whoever comes first wins; in a draw whoever entered in time, by a seed whose
 * hash was published before.
 *
 * <p>PostgreSQL decides. A win is one row of {@code campaign_slot}: slot within the quota, one a worker, with the
 * idempotency key. Claims that arrive together are written together, answered after the commit
 * ({@link org.gongyou.campaign.ClaimQueue}); writers of all instances queue at the rows of the campaign's windows, so slots are
 * given in one order. Once a window is given away, an instance knows who won and refuses everybody else from memory. Coupon,
 * notice and audit entry follow from the slot ({@link org.gongyou.campaign.Settlement}); until then it is read itself.
 *
 * <p>Where all are gone one waits ({@link org.gongyou.campaign.WaitingPass}): a coupon handed back leaves its slot free, and
 * only the waiting list gives it again, so that "sold out" stays true for everybody else. In the mode of numbers a slot is a
 * number; papers follow as cases, and the first whose papers are right win ({@link org.gongyou.campaign.PapersReview}).
 *
 * <p>Tables: {@code campaign}, {@code campaign_size}, {@code campaign_window}, {@code campaign_draw} (small and shared), {@code
 * campaign_slot}, {@code campaign_free_slot}, {@code campaign_waiting}, {@code campaign_entry}, {@code campaign_number} (the
 * campaign's), {@code campaign_series_use}, {@code campaign_papers} (the worker's).
 */
@NullMarked
package org.gongyou.campaign;

import org.jspecify.annotations.NullMarked;
