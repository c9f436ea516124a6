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
 * <p>Tables: {@code campaign}, {@code campaign_window} (small and shared), {@code campaign_slot} (the campaign's), {@code
 * campaign_series_use} (the worker's).
 */
@NullMarked
package org.gongyou.campaign;

import org.jspecify.annotations.NullMarked;
