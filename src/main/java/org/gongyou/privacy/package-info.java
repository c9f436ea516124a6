/**
 * A person's rights over an account and its data. So far: the officer's look at a take-over that met an objection, and the
 * hourly erasing of what has outlived its purpose ({@code Retention}), whichever feature holds it.
 *
 * <p>An account whose phone was lost or recycled can be taken over from a new phone (package {@code account}). If the old
 * phone objects, a case goes to the city's officers with the function REVIEW_TAKEOVER: waiting → granted | refused |
 * given up. The case belongs to the claimant; the account asked for learns of it by notice.
 */
@NullMarked
package org.gongyou.privacy;

import org.jspecify.annotations.NullMarked;
