package org.gongyou.limitation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.gongyou.platform.web.IfMatch;

/** Where editions are published. */
@ApplicationScoped
class RulesService {

    /** All acts on the rules are one stream of the audit trail. */
    private static final UUID STREAM = UUID.fromString("00000000-0000-7000-8000-0000011717a7");

    private final EditionSnapshot snapshot;
    private final EditionJson json;
    private final SnapshotVersions versions;
    private final Audit audit;
    private final Clock clock;

    RulesService(EditionSnapshot snapshot, EditionJson json, SnapshotVersions versions, Audit audit, Clock clock) {
        this.snapshot = snapshot;
        this.json = json;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    Editions editions() {
        return snapshot.value();
    }

    Uni<Void> publish(UUID officer, IfMatch ifMatch, RulesPublication publication) {
        new RulesCheck(publication).orReject();
        return Panache.withTransaction(() -> versions.raise(EditionSnapshot.NAME)
                        .chain(this::latest)
                        .invoke(latest -> check(latest, ifMatch, publication))
                        .chain(latest -> save(officer, latest.version() + 1, publication)))
                .chain(() -> versions.renewNow(snapshot));
    }

    private record Latest(long version, LocalDate from) {}

    private Uni<Latest> latest() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select coalesce(max(version), 0) as version, max(effective_from) as effective"
                                        + " from limitation_rules",
                                Object[].class)
                        .getSingleResult())
                .map(row ->
                        new Latest(((Number) row[0]).longValue(), row[1] == null ? LocalDate.MIN : (LocalDate) row[1]));
    }

    private static void check(Latest latest, IfMatch ifMatch, RulesPublication publication) {
        ifMatch.check(latest.version());
        // A later version with an earlier day would never count, or only for a while: nobody means that.
        if (publication.effectiveFrom().isBefore(latest.from()))
            throw ProblemException.invalid("/effectiveFrom", LimitationProblem.EARLIER_EDITION);
    }

    private Uni<Void> save(UUID officer, long version, RulesPublication publication) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into limitation_rules (version, effective_from, document, published_by, published_at)
                                values (:version, :effective, :document, :officer, :at)
                                """)
                        .setParameter("version", version)
                        .setParameter("effective", publication.effectiveFrom())
                        .setParameter("document", json.write(publication))
                        .setParameter("officer", officer)
                        .setParameter("at", clock.instant())
                        .executeUpdate())
                .chain(() -> audit.record(
                        STREAM,
                        officer,
                        "limitation.published",
                        STREAM,
                        Map.of(
                                "version",
                                version,
                                "effectiveFrom",
                                publication.effectiveFrom().toString())));
    }
}
