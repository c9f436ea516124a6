package org.gongyou.legalaid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.gongyou.platform.web.IfMatch;

/** Where the rules of unions are published. */
@ApplicationScoped
class AidRulesService {

    private final RulesSnapshot snapshot;
    private final RulesInForce rules;
    private final SnapshotVersions versions;
    private final Audit audit;
    private final ObjectMapper json;

    AidRulesService(
            RulesSnapshot snapshot, RulesInForce rules, SnapshotVersions versions, Audit audit, ObjectMapper json) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.versions = versions;
        this.audit = audit;
        this.json = json;
    }

    AidRulesView of(UUID union) {
        RulesBook.Edition latest = snapshot.value().latest(union);
        return new AidRulesView(
                union,
                rules.at(union),
                latest == null ? null : latest.from(),
                latest == null ? null : latest.rules(),
                latest == null ? 0 : latest.version());
    }

    Uni<AidRulesView> publish(UUID officer, UUID union, IfMatch match, AidRulesPublication publication) {
        publication.rules().requireSound("/rules");
        return Panache.withTransaction(() -> versions.raise(RulesSnapshot.NAME)
                        .chain(() -> latest(union))
                        .invoke(match::check)
                        .chain(latest -> save(officer, union, latest + 1, publication)))
                .chain(() -> versions.renewNow(snapshot))
                .map(renewed -> of(union));
    }

    private Uni<Long> latest(UUID union) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select coalesce(max(version), 0) from legal_aid_rules where union_id = :union", Long.class)
                .setParameter("union", union)
                .getSingleResult());
    }

    private Uni<Void> save(UUID officer, UUID union, long version, AidRulesPublication publication) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into legal_aid_rules
                                    (union_id, version, effective_from, document, published_by, published_at)
                                select :union, :version, :effective, :document, :officer, :at
                                where not exists (
                                    select 1 from legal_aid_rules where union_id = :union and effective_from > :effective)
                                """)
                        .setParameter("union", union)
                        .setParameter("version", version)
                        .setParameter("effective", publication.effectiveFrom())
                        .setParameter("document", written(publication.rules()))
                        .setParameter("officer", officer)
                        .setParameter("at", rules.now())
                        .executeUpdate())
                .invoke(rows -> {
                    if (rows == 0) throw ProblemException.invalid("/effectiveFrom", AidProblem.RULES_EARLIER);
                })
                .chain(() ->
                        audit.record(union, officer, "legal-aid.rules-published", union, Map.of("version", version)));
    }

    private String written(AidRules published) {
        try {
            return json.writeValueAsString(published);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read can be written", impossible);
        }
    }
}
