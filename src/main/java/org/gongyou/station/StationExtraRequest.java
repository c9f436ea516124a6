package org.gongyou.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What else is said of a station; what is left out is said no longer.
 *
 * @param region code of the administrative division
 * @param doorHelp how the door opens for somebody without the app
 */
@Schema(name = "StationExtraRequest")
record StationExtraRequest(
        @Nullable @Size(max = 12) String region,
        @Nullable @Size(max = StationRequest.NAME) String hostName,
        @Nullable @Size(max = StationRequest.PHONE) String hostPhone,
        @Nullable @Min(0) @Max(StationRequest.MOST_STARS) Integer stars,
        @Nullable @Size(max = StationRequest.DOOR_HELP) String doorHelp,

        @Nullable @Size(max = StationReader.MOST_SPECIAL_DAYS)
        List<@NotNull @Valid SpecialDayRequest> specialDays) {

    StationExtraRequest {
        specialDays = specialDays == null ? null : List.copyOf(specialDays);
    }

    StationExtra extra(StationReader reader) {
        List<SpecialDay> days = specialDays == null
                ? List.of()
                : specialDays.stream().map(SpecialDayRequest::day).toList();
        return new StationExtra(
                reader.region(region),
                onOneLine(hostName),
                reader.phone(StationCsv.HOST_PHONE, hostPhone),
                stars,
                onOneLine(doorHelp),
                reader.specialDays(days));
    }

    private static @Nullable String onOneLine(@Nullable String text) {
        return text == null || text.isBlank() ? null : StationRequest.onOneLine(text);
    }
}
