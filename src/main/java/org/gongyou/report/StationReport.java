package org.gongyou.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.witness.DistanceBand;
import org.gongyou.witness.ReportRules;
import org.gongyou.witness.Witness;
import org.gongyou.witness.Word;
import org.jspecify.annotations.Nullable;

/** One report as it is kept. */
@Entity
@Table(name = "station_report")
@IdClass(StationReport.Key.class)
class StationReport {

    record Key(UUID stationId, UUID id) implements Serializable {}

    @Id
    @Column(name = "station_id")
    private UUID stationId;

    @Id
    private UUID id;

    private Instant at;
    private String what;
    private @Nullable String facility;
    private String distance;
    private double weight;
    private String[] account;
    private String[] address;
    private String[] device;
    private byte @Nullable [] note;

    @Column(name = "photo_id")
    private @Nullable UUID photoId;

    @Column(name = "photo_of")
    private byte @Nullable [] photoOf;

    private boolean settled;
    private boolean nameless;

    protected StationReport() {}

    /** @param metres from where it was said; null where that is not known */
    StationReport(
            UUID stationId,
            Instant at,
            ReportWhat what,
            @Nullable String facility,
            @Nullable Double metres,
            Witness by) {
        this.stationId = stationId;
        this.id = Ids.next();
        this.at = at;
        this.what = what.name();
        this.facility = facility;
        this.distance = DistanceBand.of(metres).name();
        this.weight = ReportRules.weight(metres);
        this.account = by.account().toArray(String[]::new);
        this.address = by.address().toArray(String[]::new);
        this.device = by.device().toArray(String[]::new);
    }

    /** @param sealed what was written besides */
    void annotate(byte @Nullable [] sealed) {
        note = sealed;
    }

    /** @param sealedOwner the account that uploaded it */
    void show(UUID photo, byte[] sealedOwner) {
        photoId = photo;
        photoOf = sealedOwner;
    }

    UUID stationId() {
        return stationId;
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    /** A {@link ReportWhat}, or one of a newer release. */
    String what() {
        return what;
    }

    boolean says(ReportWhat word) {
        return what.equals(word.name());
    }

    @Nullable
    String facility() {
        return facility;
    }

    String distance() {
        return distance;
    }

    double weight() {
        return weight;
    }

    boolean isCounted() {
        return weight > 0;
    }

    Witness by() {
        return new Witness(Set.of(account), Set.of(address), Set.of(device));
    }

    /** As something said against what is stated, or for it. */
    Word word(boolean against) {
        return new Word(by(), at, against, weight);
    }

    byte @Nullable [] note() {
        return note;
    }

    @Nullable
    UUID photoId() {
        return photoId;
    }

    byte @Nullable [] photoOf() {
        return photoOf;
    }
}
