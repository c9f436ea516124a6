/**
 * Who says something, signed in or not, how often they may, who is independent of whom, and when what several say is
 * believed. Nothing here knows what they speak of: a station, an offer.
 *
 * <p>Whoever speaks is known by keyed hashes of account, address and device ({@link org.gongyou.witness.Witness}), which the
 * rooms keep with what was said, for a month at most. Three independent people within a day who contradict what is stated make
 * it doubtful; two who find it as stated afterwards, or those who doubted and say otherwise now, end the doubt; time alone does
 * not. No tables.
 */
@NullMarked
package org.gongyou.witness;

import org.jspecify.annotations.NullMarked;
