package org.gongyou.cover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Cover as personal data. What somebody was covered by stays, since claims rest on it, and leads to nobody once the account is
 * erased; what still runs ends, and what the union's books call a payment goes.
 */
@ApplicationScoped
class CoverPersonalData implements PersonalData {

    private final CoverRepository covers;
    private final CoverEnding ending;
    private final Roll roll;
    private final CoverDays days;
    private final ObjectMapper json;
    private final Duration retention;

    CoverPersonalData(
            CoverRepository covers,
            CoverEnding ending,
            Roll roll,
            CoverDays days,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.cover.retention") Duration retention) {
        this.covers = covers;
        this.ending = ending;
        this.roll = roll;
        this.days = days;
        this.json = json;
        this.retention = retention;
    }

    private record Exported(
            UUID id,
            UUID productId,
            Family family,
            Way way,
            CoverState state,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate paidOn,
            @Nullable String paymentReference,
            Instant enrolledAt) {}

    @Override
    public String section() {
        return "cover";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return covers.of(List.of(worker))
                .map(rows -> json.valueToTree(rows.stream().map(this::exported).toList()));
    }

    private Exported exported(CoverOnFile row) {
        return new Exported(
                row.id(),
                row.productId(),
                row.family(),
                row.way(),
                row.stateOn(days.today()),
                row.starts(),
                row.ends(),
                row.premium().paidOn(),
                row.premium().reference(),
                row.enrolledAt());
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return ending.end(worker, CoverReason.ERASED)
                .chain(() -> roll.remove(worker, null))
                .chain(() -> covers.forgetPayments(worker));
    }

    /** By then nothing of it can be claimed any more. */
    @Override
    public Uni<Integer> expire(Instant now) {
        LocalDate before = CoverDays.of(now.minus(retention));
        return covers.forgetEnded(before);
    }
}
