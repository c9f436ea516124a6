package org.gongyou.penalty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** What an objection is about. Every call works in the caller's session. */
@ApplicationScoped
class AppealFiles {

    private static final String PURPOSE = "penalty.appeal";

    private final PenaltyRepository penalties;
    private final BarChange bars;
    private final Notifier notifier;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    AppealFiles(
            PenaltyRepository penalties,
            BarChange bars,
            Notifier notifier,
            Vault vault,
            ObjectMapper json,
            Clock clock) {
        this.penalties = penalties;
        this.bars = bars;
        this.notifier = notifier;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    byte[] seal(String reason) {
        return vault.seal(PURPOSE, reason);
    }

    String open(PenaltyAppeal appeal) {
        return vault.open(PURPOSE, appeal.reason());
    }

    /** Nothing bars from that moment on. */
    Uni<Void> lift(UUID worker, UUID caseId) {
        return penalty(worker, caseId).chain(penalty -> {
            if (penalty == null) return Uni.createFrom().voidItem();
            penalty.lift(clock.instant());
            return penalties
                    .flush()
                    .chain(() -> bars.follow(penalty))
                    .chain(() -> notifier.tell(worker, PenaltyNotice.lifted(penalty)));
        });
    }

    private Uni<@Nullable Penalty> penalty(UUID worker, UUID caseId) {
        return penalties
                .appeal(worker, caseId)
                .chain(appeal -> appeal == null
                        ? Uni.createFrom().nullItem()
                        : penalties.hold(List.of(worker), appeal.penaltyId()));
    }

    Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return penalties
                .appeal(worker, caseId)
                .chain(appeal -> appeal == null
                        ? Uni.createFrom().item(json.createObjectNode())
                        : penalties
                                .of(List.of(worker))
                                .map(all -> all.stream()
                                        .filter(penalty -> penalty.id().equals(appeal.penaltyId()))
                                        .findFirst()
                                        .orElse(null))
                                .map(penalty -> shown(appeal, penalty, language)));
    }

    private JsonNode shown(PenaltyAppeal appeal, @Nullable Penalty penalty, Language language) {
        ObjectNode details = json.createObjectNode();
        details.put("reason", open(appeal));
        details.set("fileIds", json.valueToTree(appeal.files()));
        if (penalty != null)
            details.set("penalty", json.valueToTree(PenaltyView.of(penalty, clock.instant(), language)));
        return details;
    }
}
