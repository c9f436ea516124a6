package org.gongyou.membership;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.platform.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Membership as personal data. Whoever is erased is a member no more; number, union and years stay in the register, where
 * they lead to nobody once the account is erased. What the person wrote goes.
 */
@ApplicationScoped
class MembershipPersonalData implements PersonalData {

    private final MembershipRecords records;
    private final MembershipRepository repository;
    private final Register register;
    private final JoinDetails details;
    private final ObjectMapper json;

    MembershipPersonalData(
            MembershipRecords records,
            MembershipRepository repository,
            Register register,
            JoinDetails details,
            ObjectMapper json) {
        this.records = records;
        this.repository = repository;
        this.register = register;
        this.details = details;
        this.json = json;
    }

    private record ExportedMembership(
            String memberNumber,
            Membership.State state,
            UUID unionId,
            Instant since,
            @Nullable Instant until) {

        static ExportedMembership of(Membership row) {
            return new ExportedMembership(row.memberNumber(), row.state(), row.unionId(), row.since(), row.until());
        }
    }

    private record ExportedApplication(UUID id, Instant charterAcceptedAt, JoinRequest application) {}

    private record ExportedRequest(
            UUID id,
            UUID fromUnionId,
            @Nullable UUID toUnionId,
            @Nullable String ground) {

        static ExportedRequest of(MembershipRequest row) {
            return new ExportedRequest(row.id(), row.fromUnionId(), row.toUnionId(), row.ground());
        }
    }

    @Override
    public String section() {
        return "membership";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ObjectNode all = json.createObjectNode();
        return records.memberships(worker)
                .invoke(rows -> all.set("memberships", list(rows.stream().map(ExportedMembership::of))))
                .chain(() -> records.spells(worker))
                .invoke(rows -> all.set("unions", list(rows.stream())))
                .chain(() -> records.applications(worker))
                .invoke(rows -> all.set("applications", list(rows.stream().map(this::exported))))
                .chain(() -> records.requests(worker))
                .invoke(rows -> all.set("requests", list(rows.stream().map(ExportedRequest::of))))
                .chain(() -> records.dues(worker))
                .invoke(rows -> all.set("dues", list(rows.stream())))
                .replaceWith(all);
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return repository
                .current(worker)
                .chain(current -> current == null ? Uni.createFrom().voidItem() : register.end(worker))
                .chain(() -> records.eraseWords(worker));
    }

    private ExportedApplication exported(JoinApplication row) {
        return new ExportedApplication(row.id(), row.charterAcceptedAt(), details.open(row));
    }

    private JsonNode list(Stream<?> rows) {
        return json.valueToTree(rows.toList());
    }
}
