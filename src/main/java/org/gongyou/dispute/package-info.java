/**
 * Group disputes: when many workers complain of one opponent for one reason, the union hears of it before the street does.
 *
 * <p>Each submitted request for legal aid counts once for its worker, for each opponent and each grievance. From the tenth person
 * within the window on (data) the union above the opponent's sees a light, YELLOW, or RED for many people, much money or little
 * time; the ninth lights nothing, and no answer tells anybody how many there are below that. A withdrawn request counts no longer.
 * An opponent is known by the credit code, and by the name within the city of the work (the first four digits of its division);
 * whoever gives both joins the groups of both. What is counted is a keyed hash; the opponent's name is sealed. Officers of an excluded union, such as the employer's own, see
 * nothing, whatever other posts they hold.
 *
 * <p>Who handles a lit group writes down each step, sends the opponent letters (一函两书) with a day to reply by, and visits the firm
 * again; others praise the handling with stars. Workers of the group may stand as representatives and elect three to five, each
 * consenting alone on their phone; names stay with those who handle the group. The report of a day is written once, when the
 * day is over, by a job at midnight or for whoever asks first, and never changes. Whoever wrote is reminded once of a letter
 * without a reply, and of a visit that is due.
 *
 * <p>Tables: {@code group_dispute}, {@code group_name}, {@code group_complaint}, {@code group_step}, {@code group_letter}, {@code group_voice} (the
 * group's), {@code group_report} (the union's).
 */
@NullMarked
package org.gongyou.dispute;

import org.jspecify.annotations.NullMarked;
