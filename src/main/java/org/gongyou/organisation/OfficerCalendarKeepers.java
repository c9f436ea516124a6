package org.gongyou.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.calendar.CalendarKeepers;

/** The calendar is the whole city's, so the function must reach the root. */
@ApplicationScoped
class OfficerCalendarKeepers implements CalendarKeepers {

    private final Officers officers;
    private final Unions unions;

    OfficerCalendarKeepers(Officers officers, Unions unions) {
        this.officers = officers;
        this.unions = unions;
    }

    @Override
    public boolean mayPublish(UUID account) {
        UnionNode city = unions.tree().root();
        return city != null && officers.scopeOf(account).allows(OfficerFunction.MANAGE_CALENDAR, city.id());
    }
}
