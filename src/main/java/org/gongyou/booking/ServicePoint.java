package org.gongyou.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/** A service point as its officers keep it; a removed one stays as a trace. */
@Entity
@Table(name = "service_point")
class ServicePoint {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String code;

    private String name;
    private String address;
    private double lat;
    private double lon;
    private @Nullable String phone;
    private @Nullable String hours;
    private @Nullable String region;
    private String[] manners;
    private String[] languages;

    @Column(name = "slot_hours")
    private @Nullable String slotHours;

    @Column(name = "slot_minutes")
    private int slotMinutes;

    private int places;

    @Column(name = "days_ahead")
    private int daysAhead;

    @Column(name = "union_id")
    private UUID unionId;

    private boolean demo;
    private boolean removed;

    @Version
    private long version;

    protected ServicePoint() {}

    ServicePoint(UUID id, String code, ServicePointDetails details, boolean demo) {
        this.id = id;
        this.code = code;
        this.demo = demo;
        revise(details);
    }

    /** A removed one that is entered again is there again. */
    final void revise(ServicePointDetails details) {
        name = details.name();
        address = details.address();
        lat = details.place().lat();
        lon = details.place().lon();
        phone = details.phone();
        hours = details.hours();
        region = details.region();
        manners = details.manners().toArray(String[]::new);
        languages = details.languages().toArray(String[]::new);
        slotHours = details.slots().hours();
        slotMinutes = details.slots().minutes();
        places = details.slots().places();
        daysAhead = details.slots().daysAhead();
        unionId = details.unionId();
        removed = false;
    }

    void remove() {
        removed = true;
    }

    ServicePointDetails details() {
        return new ServicePointDetails(
                name,
                address,
                new Place(lat, lon),
                phone,
                hours,
                region,
                List.of(manners),
                List.of(languages),
                new ServicePointDetails.Slots(slotHours, slotMinutes, places, daysAhead),
                unionId);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    UUID unionId() {
        return unionId;
    }

    boolean isRemoved() {
        return removed;
    }

    boolean isDemo() {
        return demo;
    }

    long version() {
        return version;
    }
}
