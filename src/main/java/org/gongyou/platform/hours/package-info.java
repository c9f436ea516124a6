/**
 * When a place is open, told in OpenStreetMap's {@code opening_hours} syntax.
 *
 * <p>{@link org.gongyou.platform.hours.OpeningHours} is the schedule alone; {@code in(zone, holidays)} makes it a
 * {@link org.gongyou.platform.hours.Timetable} that answers: open at this instant, until when, opens next when. Which day
 * is a public holiday ({@code PH}) or a make-up working day is told through {@link org.gongyou.platform.hours.Holidays}.
 * {@link org.gongyou.platform.hours.HoursText} reads what people type into lists (24小时, 周一至周五 ８：３０－１１：００ …).
 *
 * <p>Rules are read as the specification says: a later rule that opens replaces what earlier rules said about that day, one
 * that closes takes its times out, a comma adds, {@code ||} fills what is left. Hours belong to the day on which they begin,
 * so a night that begins on Friday goes on until its end on Saturday whatever Saturday's rule is; only a closing rule that
 * names times cuts it. "Unknown" and bare comments count as closed: nobody is sent to a door that perhaps opens. What this
 * program cannot tell (sunrise, school holidays, open ends) is refused when it is entered, never guessed.
 */
@NullMarked
package org.gongyou.platform.hours;

import org.jspecify.annotations.NullMarked;
