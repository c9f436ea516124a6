package org.gongyou.booking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.booking.ServicePointRepository.Closure;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A service point as those who look after it see it, and may change it by its entity tag. WGS-84. */
@Schema(name = "ManagedServicePoint")
record ServicePointOfficerView(
        UUID id,
        String code,
        String name,
        String address,
        double lat,
        double lon,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String region,
        List<String> manners,
        List<String> languages,
        @Nullable String slotHours,
        int slotMinutes,
        int places,
        int daysAhead,
        UUID unionId,
        List<Closure> closures,
        boolean demo,
        @JsonIgnore long version)
        implements Versioned {

    static ServicePointOfficerView of(ServicePoint point, List<Closure> closures) {
        ServicePointDetails details = point.details();
        return new ServicePointOfficerView(
                point.id(),
                point.code(),
                details.name(),
                details.address(),
                details.place().lat(),
                details.place().lon(),
                details.phone(),
                details.hours(),
                details.region(),
                details.manners(),
                details.languages(),
                details.slots().hours(),
                details.slots().minutes(),
                details.slots().places(),
                details.slots().daysAhead(),
                details.unionId(),
                closures,
                point.isDemo(),
                point.version());
    }
}
