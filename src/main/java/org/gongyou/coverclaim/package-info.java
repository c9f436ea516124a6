/**
 * Claims under a cover: somebody was ill, hurt, or has died, and the cover pays.
 *
 * <p>A claim is a case. Whoever claims (the insured; a guardian, spouse, child, parent or heir with proof) owns it. Of one's own
 * cover one is told at once what it pays, with the arithmetic; whoever claims for somebody else names the person by the
 * document and learns nothing of that person's covers before the union has seen the proof. One claim for an event and cover.
 *
 * <p>DRAFT → SUBMITTED → UNDER_REVIEW (⇄ MORE_INFORMATION) → APPROVED → PAID, or REFUSED, WITHDRAWN. What is paid is computed
 * when the claim is written and once more when an officer approves it, with the cover locked, so that what a cover pays in a
 * year is held over all claims under it; the arithmetic is kept as it was then. Approval reserves the money ({@link
 * org.gongyou.payment.Payments}), one payment for each of several heirs; another officer releases it there. What the bank
 * returns is ACCOUNT_WRONG until the claimant mends the account; what the second officer refuses is reviewed again.
 *
 * <p>A fixed sum is paid once in a year of the cover, but for each hospital stay or accident; sums by grade, days and shares count
 * together over the claims of a year of the cover. Of a hospital stay the first day counts and the last does not.
 * When a claim after a death is approved, the account of the dead is frozen, not erased; an officer may lift that.
 *
 * <p>Tables: {@code cover_claim} (the claimant's), {@code cover_claim_key} (the hash's), {@code cover_claim_use} (the cover's).
 */
@NullMarked
package org.gongyou.coverclaim;

import org.jspecify.annotations.NullMarked;
