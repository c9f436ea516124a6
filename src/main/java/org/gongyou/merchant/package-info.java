/**
 * Merchants that give workers something off, their stores, and who works there.
 *
 * <p>A merchant (商户) belongs to a union, has stores (门店) with a place and opening hours, and is active or paused: while it is
 * paused, everybody but its officers finds neither it nor its stores. Officers with MANAGE_BENEFITS enter, import and edit
 * those of the unions in their subtree, an administrator all; a removed one stays as a trace, and comes back when its code is
 * imported again. A list has a line for each store, which names its merchant.
 *
 * <p>An officer appoints the owner (店主) by phone; the owner adds and removes clerks (店员), each bound to some of the stores.
 * Both sign in as anybody does and have the role clerk besides; where they may serve is asked of the database each time
 * ({@link org.gongyou.merchant.Merchants#storesOf}), so that whoever was removed serves nowhere at once. Names and phones are
 * sealed and shown masked.
 *
 * <p>Every instance keeps all merchants and stores in memory ({@code MerchantSnapshot}), without their people.
 *
 * <p>Tables: {@code merchant}, {@code store}; {@code merchant_clerk}, which belongs to the merchant. A change of the first two
 * raises the snapshot {@code merchants}.
 */
@NullMarked
package org.gongyou.merchant;

import org.jspecify.annotations.NullMarked;
