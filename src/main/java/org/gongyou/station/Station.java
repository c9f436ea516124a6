package org.gongyou.station;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/** A station as its officers keep it. Every change gives it the next change number; a removed one stays as a trace. */
@Entity
@Table(name = "station")
class Station {

    private static final String BETWEEN_CODES = " ";

    @Id
    private UUID id;

    @Column(updatable = false)
    private String code;

    private String name;
    private String kind;
    private String address;
    private double lat;
    private double lon;
    private @Nullable String phone;
    private String access;
    private @Nullable String hours;
    private String facilities;

    @Column(name = "union_id")
    private UUID unionId;

    private boolean demo;
    private boolean removed;

    @Column(name = "change_number")
    private long changeNumber;

    @Version
    private long version;

    protected Station() {}

    void revise(StationDetails details, long changeNumber) {
        name = details.name();
        kind = details.kind();
        address = details.address();
        lat = details.place().lat();
        lon = details.place().lon();
        phone = details.phone();
        access = details.access();
        hours = details.hours();
        facilities = facilityColumn(details.facilities());
        this.changeNumber = changeNumber;
    }

    void remove(long changeNumber) {
        removed = true;
        this.changeNumber = changeNumber;
    }

    /** Whether entering it would change nothing. */
    boolean isAs(StationEntry entry) {
        return !removed && unionId.equals(entry.unionId()) && details().equals(entry.details());
    }

    StationDetails details() {
        return new StationDetails(
                name, kind, address, new Place(lat, lon), phone, access, hours, facilityCodes(facilities));
    }

    static String facilityColumn(List<String> codes) {
        return String.join(BETWEEN_CODES, codes);
    }

    static List<String> facilityCodes(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(BETWEEN_CODES));
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

    boolean isDemo() {
        return demo;
    }

    boolean isRemoved() {
        return removed;
    }

    long changeNumber() {
        return changeNumber;
    }

    long version() {
        return version;
    }
}
