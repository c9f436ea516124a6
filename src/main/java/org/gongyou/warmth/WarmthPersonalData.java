package org.gongyou.warmth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PersonalData;

/** On which lists a person was. Where the money went is forgotten like the payment's own; that it went stays with the books. */
@ApplicationScoped
class WarmthPersonalData implements PersonalData {

    private static final Set<LineState> ENDED = Set.of(LineState.PAID, LineState.REFUSED, LineState.NEEDS_ACCOUNT);

    private final WarmthRepository lists;
    private final ObjectMapper json;
    private final Duration payeeRetention;

    WarmthPersonalData(
            WarmthRepository lists,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.payment.payee-retention") Duration payeeRetention) {
        this.lists = lists;
        this.json = json;
        this.payeeRetention = payeeRetention;
    }

    @Override
    public String section() {
        return "warmth";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return lists.of(List.of(worker)).map(lines -> {
            ArrayNode all = json.createArrayNode();
            for (WarmthLine line : lines) {
                all.addObject()
                        .put("amountInFen", line.amountInFen())
                        .put("hardshipClass", line.classCode())
                        .put("state", line.state().name())
                        .put("changedAt", line.changedAt().toString());
            }
            return all;
        });
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return lists.of(List.of(worker))
                .invoke(lines -> lines.stream()
                        .filter(line -> ENDED.contains(line.state()))
                        .forEach(line -> {
                            line.forgetPayee();
                            line.isOf("");
                        }))
                .chain(lists::flush);
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        return lists.forgetPayees(now.minus(payeeRetention));
    }
}
