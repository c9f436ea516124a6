package org.gongyou.station;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How what else is said of a station lies in its columns. */
@Embeddable
class ExtraOnFile {

    private @Nullable String region;

    @Column(name = "host_name")
    private @Nullable String hostName;

    @Column(name = "host_phone")
    private @Nullable String hostPhone;

    private @Nullable Integer stars;

    @Column(name = "door_help")
    private @Nullable String doorHelp;

    @Column(name = "special_days")
    private String specialDays;

    protected ExtraOnFile() {}

    ExtraOnFile(StationExtra extra) {
        region = extra.region();
        hostName = extra.hostName();
        hostPhone = extra.hostPhone();
        stars = extra.stars();
        doorHelp = extra.doorHelp();
        specialDays = SpecialDay.text(extra.specialDays());
    }

    StationExtra extra() {
        return new StationExtra(region, hostName, hostPhone, stars, doorHelp, specialDays(specialDays));
    }

    /** What a newer release writes in a way this one does not know is not lost: it only does not show here. */
    static List<SpecialDay> specialDays(String column) {
        List<SpecialDay> days = SpecialDay.read(column);
        return days == null ? List.of() : days;
    }
}
