package org.gongyou.calendar;

import java.util.UUID;

/** Port: who keeps the city's calendar is a matter of officers' functions, which are known further up. */
public interface CalendarKeepers {

    boolean mayPublish(UUID account);
}
