/**
 * News that leaves after commit: text messages, and whatever another system must be told.
 *
 * <p>A row is written in the transaction of the act. It lies in one of 64 lanes by its owner; a lane has one holder at a
 * time by lease, keeps its order, and never waits for another lane. What fails is tried again with growing pauses, then
 * parked and counted in a metric. Payloads are sealed, and gone once delivered. Delivery is at least once: the id of the
 * message is the key by which a receiver knows a repetition.
 */
@NullMarked
package org.gongyou.platform.outbox;

import org.jspecify.annotations.NullMarked;
