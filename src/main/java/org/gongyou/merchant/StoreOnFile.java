package org.gongyou.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/** A store as its officers keep it; a removed one stays as a trace. */
@Entity
@Table(name = "store")
class StoreOnFile {

    @Id
    private UUID id;

    @Column(name = "merchant_id", updatable = false)
    private UUID merchantId;

    @Column(updatable = false)
    private String code;

    private String name;
    private String address;
    private double lat;
    private double lon;
    private @Nullable String phone;
    private @Nullable String hours;
    private @Nullable String region;

    @Column(name = "union_id")
    private UUID unionId;

    private boolean demo;
    private boolean removed;

    @Version
    private long version;

    protected StoreOnFile() {}

    StoreOnFile(UUID id, UUID merchantId, String code, StoreDetails details) {
        this.id = id;
        this.merchantId = merchantId;
        this.code = code;
        revise(details);
    }

    final void revise(StoreDetails details) {
        name = details.name();
        address = details.address();
        lat = details.place().lat();
        lon = details.place().lon();
        phone = details.phone();
        hours = details.hours();
        region = details.region();
        unionId = details.unionId();
    }

    void remove() {
        removed = true;
    }

    StoreDetails details() {
        return new StoreDetails(name, address, new Place(lat, lon), phone, hours, region, unionId);
    }

    UUID id() {
        return id;
    }

    UUID merchantId() {
        return merchantId;
    }

    String code() {
        return code;
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
