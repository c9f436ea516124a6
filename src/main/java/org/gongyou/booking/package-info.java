/**
 * Service points of legal aid (法律援助服务站点), and booking a time there: in person, by telephone or by video.
 *
 * <p>A point says when it is open, and how long a slot is, how many places each has and how many days ahead one may book;
 * {@link org.gongyou.booking.SlotPlan} makes slots of that, without public holidays and closed days. A slot is named by when
 * it begins in China: 2026-12-01T09:30. Points, plans and closures every instance knows from memory.
 *
 * <p>Each place of a slot is a row of {@code booking_place}, whose key is the thing booked, the time and the number of the
 * place: so nothing is booked twice, whatever the code does; and nobody has two bookings at one time, which the database
 * holds as well. What is booked is named by kind and id, so that other rooms may have slots too. A booking is reminded of the
 * day before and an hour before, once each; when a point closes on a day, or for good, those who booked are told and offered
 * the next free times. Who does not come three times must phone for a while, with an end date; an officer who checks the
 * worker in afterwards takes that back.
 *
 * <p>Tables: {@code service_point}, {@code service_point_closure} (small, shared; snapshot {@code service-points}),
 * {@code booking} (the worker's), {@code booking_place} (of the thing booked).
 */
@NullMarked
package org.gongyou.booking;

import org.jspecify.annotations.NullMarked;
