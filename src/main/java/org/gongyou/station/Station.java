package org.gongyou.station;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
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

    @Column(name = "place_number", updatable = false)
    private long placeNumber;

    private String name;
    private String kind;
    private String address;
    private double lat;
    private double lon;
    private @Nullable String phone;
    private String access;
    private @Nullable String hours;
    private String facilities;

    @Embedded
    private ExtraOnFile extra;

    @Embedded
    private ConditionOnFile condition;

    @Embedded
    private KeeperOnFile keeper;

    private String photos;

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
        extra = new ExtraOnFile(details.extra());
        find(condition(), changeNumber);
    }

    void find(StationCondition found, long changeNumber) {
        condition = new ConditionOnFile(found.only(facilityCodes(facilities)));
        this.changeNumber = changeNumber;
    }

    void appoint(UUID account, @Nullable PersonName person, PhoneNumber number, Vault vault, long changeNumber) {
        keeper = new KeeperOnFile(account, person, number, vault);
        this.changeNumber = changeNumber;
    }

    void dismissKeeper(long changeNumber) {
        keeper = new KeeperOnFile();
        this.changeNumber = changeNumber;
    }

    void showKeepersPhone(boolean shown, long changeNumber) {
        keeper.show(shown);
        this.changeNumber = changeNumber;
    }

    void show(List<UUID> pictures, long changeNumber) {
        photos = pictures.stream().map(UUID::toString).collect(joining(BETWEEN_CODES));
        this.changeNumber = changeNumber;
    }

    void remove(long changeNumber) {
        removed = true;
        keeper = new KeeperOnFile();
        this.changeNumber = changeNumber;
    }

    /** What there is to tell of it, by the names under which a history lists what changed. */
    Map<String, Object> facts() {
        return StationFacts.of(this);
    }

    StationDetails details() {
        return new StationDetails(
                name,
                kind,
                address,
                new Place(lat, lon),
                phone,
                access,
                hours,
                facilityCodes(facilities),
                extra.extra());
    }

    StationCondition condition() {
        return condition.condition();
    }

    KeeperOnFile keeper() {
        return keeper;
    }

    /** Ids of files, the first to be shown first. */
    List<UUID> photos() {
        return photos(photos);
    }

    static List<UUID> photos(String column) {
        return column.isEmpty()
                ? List.of()
                : Stream.of(column.split(BETWEEN_CODES)).map(UUID::fromString).toList();
    }

    static String facilityColumn(List<String> codes) {
        return String.join(BETWEEN_CODES, codes);
    }

    static List<String> facilityCodes(String column) {
        return column.isEmpty()
                ? List.of()
                : Stream.of(column.split(BETWEEN_CODES)).map(String::intern).toList();
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    long placeNumber() {
        return placeNumber;
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
