/**
 * Warmth (送温暖): before a holiday a union helps a list of people, who do not apply; and schooling for a number of children.
 *
 * <p>An officer makes a list for a programme and an occasion, brings people in by a table or from the files of hardship, and
 * another officer approves it. Then each line goes its way by itself, in a transaction of its own: READY → RESERVED → PAID, by
 * bank, in cash or as goods; NEEDS_ACCOUNT where nobody knows where to pay, until the person says so; RETURNED when the bank
 * sends it back; REFUSED with the reason when rules, caps or the budget do not allow it, or the quota is used up: then those in
 * greater need come first, and among them those who were entered first. Each person is told once.
 *
 * <p>Whom the programme is not for is named by line when the table comes, with what does not hold, and left out when the list
 * is approved: conditions, exclusions and classes, and how often somebody may be helped, count for lists as for applications.
 * What a programme asks and nobody knows has to be applied for.
 *
 * <p>Nobody is helped twice by a programme on an occasion, whatever lists they are on: the payment's purpose holds that. Nobody
 * makes or approves what goes to themselves or to their household.
 *
 * <p>Tables, owned by the union: {@code warmth_list}, {@code warmth_line}.
 */
@NullMarked
package org.gongyou.warmth;

import org.jspecify.annotations.NullMarked;
