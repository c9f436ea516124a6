package org.gongyou.redemption;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.platform.personal.PersonalData;

/** Where somebody saved something. Merchants are paid by it, so it stays, and leads to nobody once the account is erased. */
@ApplicationScoped
class RedemptionPersonalData implements PersonalData {

    private final RedemptionRepository redemptions;
    private final ObjectMapper json;
    private final Clock clock;

    RedemptionPersonalData(RedemptionRepository redemptions, ObjectMapper json, Clock clock) {
        this.redemptions = redemptions;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "redemptions";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return redemptions
                .all(worker)
                .map(all -> json.valueToTree(all.stream()
                        .map(redemption -> RedemptionView.of(redemption, clock.instant()))
                        .toList()));
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return Uni.createFrom().voidItem();
    }
}
