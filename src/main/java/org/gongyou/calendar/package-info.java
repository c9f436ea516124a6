/**
 * Which days are worked in China, so that "within fifteen working days" means one day and not another.
 *
 * <p>Every autumn the State Council's General Office announces the next year's holidays together with the weekend days that
 * are worked in exchange (调休). The announced years come with each release in {@code calendar/china-days.csv} (dates as
 * collected by chinese-days 1.5.7); an officer who may not wait for a release publishes a year herself, and a year so
 * published replaces the release's whole year. A year nobody has announced yet is estimated: Monday to Friday without the
 * days off that the law itself fixes, and every answer about it says that it is an estimate.
 *
 * <p>Tables: {@code calendar_year} (a year an officer published; its version is the ETag) and {@code calendar_day} (its
 * days, replaced as a whole). Each instance keeps all years in memory and sees a change within two seconds. Deadlines that
 * are already promised are stored as instants elsewhere and do not move when a calendar changes.
 */
@NullMarked
package org.gongyou.calendar;

import org.jspecify.annotations.NullMarked;
