/**
 * Cover and mutual aid (专享保障, 职工互助保障): who is covered by what, from when until when.
 *
 * <p>A product is data: whose it is (region, year), which events it pays for and by which arithmetic ({@link
 * org.gongyou.cover.Benefit}, {@link org.gongyou.cover.Formula}), its term, waiting time, claim deadline, who pays, and who may
 * have it. Revised it has another edition under another id, so that a running cover keeps the terms it began with. Officers
 * with MANAGE_BENEFITS enter and import products; every instance knows all of them ({@link org.gongyou.cover.CoverProducts}).
 *
 * <p>A cover belongs to a worker: by the unit's list, on joining, or by oneself. One valid cover a person and family of
 * products at a time, held by the database (an exclusion constraint over the terms); a later one on a unit's list is void and
 * names the earlier. What the worker pays awaits the payment an officer records, and lapses by itself. Days are worked out in
 * one place ({@link org.gongyou.cover.TermRule}). Who leaves the union loses what the product says ends with the membership.
 *
 * <p>States: awaiting payment → valid | lapsed | void; valid → ended. That it is over is read from the date. Tables: {@code
 * cover} (worker), {@code cover_product}, {@code cover_enrolment} (a unit's list), {@code cover_roll} (members by union).
 */
@NullMarked
package org.gongyou.cover;

import org.jspecify.annotations.NullMarked;
