package org.gongyou.penalty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.PersonalData;

/** Penalties as personal data: nobody asks to keep them, and after two years they lead to nothing. */
@ApplicationScoped
class PenaltyPersonalData implements PersonalData {

    private final PenaltyRepository penalties;
    private final BarRepository bars;
    private final AppealFiles files;
    private final ObjectMapper json;
    private final Duration retention;
    private final Clock clock;

    PenaltyPersonalData(
            PenaltyRepository penalties,
            BarRepository bars,
            AppealFiles files,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.penalty.retention") Duration retention,
            Clock clock) {
        this.penalties = penalties;
        this.bars = bars;
        this.files = files;
        this.json = json;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "penalties";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ObjectNode all = json.createObjectNode();
        return penalties
                .of(List.of(worker))
                .invoke(rows -> all.set(
                        "penalties",
                        json.valueToTree(rows.stream()
                                .map(row -> PenaltyView.of(row, clock.instant(), Language.ZH))
                                .toList())))
                .chain(() -> penalties.appeals(worker))
                .invoke(rows -> all.set(
                        "appeals",
                        json.valueToTree(rows.stream().map(files::open).toList())))
                .replaceWith(all);
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return penalties.erase(worker).chain(() -> bars.erase(worker));
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        return penalties.forgetBefore(now.minus(retention));
    }
}
