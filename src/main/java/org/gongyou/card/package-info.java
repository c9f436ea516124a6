/**
 * The member card (会员证), which opens what members have.
 *
 * <p>Whoever is admitted has one in the same transaction; whoever leaves has one no longer. States: valid ⇄ frozen (lost, or
 * by an officer, with a reason), expired once the date is over and valid again by the yearly registration (年度登记), replaced
 * by one with a new number, ended with the membership. That it has expired is read from the date and written nowhere. A
 * number has a check digit, so that what is read over the phone is found or found to be mistyped. {@code GET /v1/me/card} is
 * asked at every opening of the app: one row by its key through the reactive client.
 *
 * <p>A phone shows a QR code that changes every 30 seconds, without the network: each device has a secret while it is signed
 * in, from which it computes codes (RFC 6238; {@code mobile-contract/card.md}). Whoever checks one asks the server: {@link
 * org.gongyou.card.Cards#accept}. A code names its owner and device, so that one row is read; it counts once, because the
 * row keeps the step of the last code and only takes a later one; one step early or late is let pass.
 *
 * <p>Members see, register, report lost and replace their own; officers with {@code MANAGE_CARDS} find by number, freeze and
 * unfreeze in their subtree; clerks and officers check a code. Tables: {@code card}, {@code card_registration}, {@code
 * card_key}.
 *
 * <p>Where the city's bank makes cards ({@link org.gongyou.card.CardBank}), a bank card is applied for as a case: applied →
 * (document shown at the branch →) making → ready → collected → active; its branch can be changed until it is being made.
 * Lost, the bank stops it, and another one is applied for. Table: {@code bank_card}.
 */
@NullMarked
package org.gongyou.card;

import org.jspecify.annotations.NullMarked;
