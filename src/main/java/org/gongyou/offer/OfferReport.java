package org.gongyou.offer;

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
import org.gongyou.witness.Witness;
import org.gongyou.witness.Word;
import org.jspecify.annotations.Nullable;

/** One report as it is kept. */
@Entity
@Table(name = "offer_report")
@IdClass(OfferReport.Key.class)
class OfferReport {

    record Key(UUID offerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "offer_id")
    private UUID offerId;

    @Id
    private UUID id;

    private Instant at;
    private String what;

    @Column(name = "store_id")
    private @Nullable UUID storeId;

    private String[] account;
    private String[] address;
    private String[] device;
    private byte @Nullable [] note;
    private boolean settled;
    private boolean nameless;

    protected OfferReport() {}

    /** @param note sealed */
    OfferReport(
            UUID offerId,
            Instant at,
            OfferReportWhat what,
            @Nullable UUID storeId,
            byte @Nullable [] note,
            Witness by) {
        this.offerId = offerId;
        this.id = Ids.next();
        this.at = at;
        this.what = what.name();
        this.storeId = storeId;
        this.note = note;
        this.account = by.account().toArray(String[]::new);
        this.address = by.address().toArray(String[]::new);
        this.device = by.device().toArray(String[]::new);
    }

    /** As something said against what is offered, or for it; what only a newer release knows weighs nothing. */
    Word word() {
        OfferReportWhat known = OfferReportWhat.WORDS.code(what) == null ? null : OfferReportWhat.valueOf(what);
        return new Word(by(), at, known != null && known.isAgainst(), known == null ? 0 : 1);
    }

    Witness by() {
        return new Witness(Set.of(account), Set.of(address), Set.of(device));
    }

    UUID offerId() {
        return offerId;
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    String what() {
        return what;
    }

    @Nullable
    UUID storeId() {
        return storeId;
    }

    byte @Nullable [] note() {
        return note;
    }
}
