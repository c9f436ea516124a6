/**
 * What merchants give workers off, where, when and to whom.
 *
 * <p>An offer (优惠) is a merchant's, at all of its stores or some: a percentage, a fixed sum, a fixed price or a gift, from a
 * minimum spend on, within limits a day and a member, between days and at hours of the week. Who is entitled and who bears the
 * discount stand in it as data ({@code OfferDetails}). What of an amount is due is worked out in one place
 * ({@link org.gongyou.offer.OfferTerms#price}), in fen, rounded in the member's favour, and always sums up.
 *
 * <p>Officers with MANAGE_BENEFITS enter, import and edit offers of the merchants of their subtree. A merchant's owner proposes
 * one: a case ({@code OfferCase}), whose approval publishes it. Everybody looks them up, near a place or by words, from the
 * memory of each instance ({@code OfferSnapshot} over the stores of room merchant), also while the database is away.
 *
 * <p>Who was refused, found the price raised first or the store closed says so, signed in or not. Three independent people in
 * a day make an offer doubtful, by the same rules as a station: shown, never hidden, and a task for the owner
 * ({@code OfferTaskCase}), from where it climbs; two who got what was offered, or an officer who revises it, end the doubt.
 *
 * <p>Tables: {@code offer}; {@code offer_report} and {@code offer_task}, both the offer's; all small or shared, owned by no
 * worker. A change raises the snapshot {@code offers}.
 */
@NullMarked
package org.gongyou.offer;

import org.jspecify.annotations.NullMarked;
