package org.gongyou.booking;

/** How a booking stands. */
enum BookingState {
    BOOKED,
    /** By whoever booked. */
    CANCELLED,
    /** The point is closed on that day, or for good. */
    CLOSED,
    ATTENDED,
    MISSED
}
