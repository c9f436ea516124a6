package org.gongyou.household;

import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.file.WorkerFiles;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A worker's papers: kept, listed, thrown away. */
@ApplicationScoped
class PaperDesk {

    /** A household of thirty with some each has room; a machine that fills the store has not. */
    private static final int MOST = 100;

    private final Papers papers;
    private final HouseholdStore households;
    private final WorkerFiles files;
    private final Portraits portraits;
    private final Idempotency idempotency;

    PaperDesk(
            Papers papers, HouseholdStore households, WorkerFiles files, Portraits portraits, Idempotency idempotency) {
        this.papers = papers;
        this.households = households;
        this.files = files;
        this.portraits = portraits;
        this.idempotency = idempotency;
    }

    @WithSession
    Uni<List<KeptPaper>> all(UUID worker) {
        return papers.of(worker);
    }

    Uni<KeptPaper> keep(UUID worker, IdempotencyKey key, PaperRequest request) {
        if (request.issuedOn().isAfter(portraits.today())) {
            throw ProblemException.invalid("/issuedOn", HouseholdProblem.DATE_AHEAD);
        }
        return idempotency.once(worker, key, request, KeptPaper.class, () -> requireConsent(worker, request.kind())
                .chain(() -> papers.of(worker))
                .invoke(all -> {
                    if (all.size() >= MOST) throw new ProblemException(HouseholdProblem.PAPERS_FULL);
                })
                .chain(() -> files.attach(worker, request.files(), "/files"))
                .chain(() -> files.describe(worker, request.files()))
                .chain(described -> papers.add(worker, request, described)));
    }

    /** A diagnosis says more than the kind of an illness. */
    private Uni<Void> requireConsent(UUID worker, PaperKind kind) {
        ConsentKind consent = consent(kind);
        if (consent == null) return Uni.createFrom().voidItem();
        return households
                .find(worker)
                .invoke(kept -> {
                    if (kept == null || !kept.household().agreed().to(consent)) {
                        throw ProblemException.invalid("/kind", HouseholdProblem.CONSENT_MISSING);
                    }
                })
                .replaceWithVoid();
    }

    private static @Nullable ConsentKind consent(PaperKind kind) {
        return switch (kind) {
            case DIAGNOSIS, HOSPITAL_BILLS -> ConsentKind.HEALTH;
            case DISABILITY_CERTIFICATE -> ConsentKind.DISABILITY;
            case INCOME_PROOF -> ConsentKind.INCOME;
            case HOUSEHOLD_REGISTER -> ConsentKind.FAMILY;
            default -> null;
        };
    }

    @WithTransaction
    Uni<Void> discard(UUID worker, UUID id) {
        return papers.of(worker)
                .map(all -> all.stream()
                        .filter(paper -> paper.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(NOT_FOUND)))
                .chain(paper -> discard(worker, List.of(paper)));
    }

    /** Of what is not agreed to any more nothing stays here; a case that was shown it keeps it. In the caller's transaction. */
    Uni<Void> keepConsented(UUID worker, Consents agreed) {
        return papers.of(worker)
                .map(all -> all.stream()
                        .filter(paper -> {
                            ConsentKind consent = consent(paper.kind());
                            return consent != null && !agreed.to(consent);
                        })
                        .toList())
                .chain(refused -> refused.isEmpty() ? Uni.createFrom().voidItem() : discard(worker, refused));
    }

    /** In the caller's transaction. */
    Uni<Void> discardAll(UUID worker) {
        return papers.of(worker).chain(all -> all.isEmpty() ? Uni.createFrom().voidItem() : discard(worker, all));
    }

    private Uni<Void> discard(UUID worker, Collection<KeptPaper> gone) {
        List<UUID> unused =
                gone.stream().flatMap(paper -> paper.files().stream()).toList();
        return papers.remove(worker, gone.stream().map(KeptPaper::id).toList())
                .chain(() -> files.detach(worker, unused));
    }
}
