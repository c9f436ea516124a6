package org.gongyou.lawyer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** For whom lawyers acted: by themselves, and by officers. */
@ApplicationScoped
class Engagements {

    /** More is no lawyer's practice. */
    private static final int MOST = 2_000;

    private final LawyerRepository lawyers;
    private final EngagementRepository engagements;
    private final LawyerRegister register;
    private final OtherSides sides;
    private final Idempotency idempotency;
    private final Clock clock;

    Engagements(
            LawyerRepository lawyers,
            EngagementRepository engagements,
            LawyerRegister register,
            OtherSides sides,
            Idempotency idempotency,
            Clock clock) {
        this.lawyers = lawyers;
        this.engagements = engagements;
        this.register = register;
        this.sides = sides;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Uni<Page<EngagementView>> list(LawyerScope scope, UUID lawyer) {
        return Panache.withSession(
                () -> lawyers.find(lawyer).map(scope::require).chain(this::page));
    }

    /** In the order in which they were entered; as many as there are, which is bounded. In the caller's session. */
    Uni<Page<EngagementView>> page(Lawyer lawyer) {
        return engagements
                .of(lawyer.id())
                .map(all -> new Page<>(
                        all.stream()
                                .map(one -> EngagementView.of(one, lawyer.accountId(), sides))
                                .toList(),
                        null));
    }

    Uni<EngagementView> enter(
            LawyerScope scope, UUID caller, IdempotencyKey key, UUID lawyer, EngagementRequest request) {
        return idempotency.once(caller, key, request, EngagementView.class, () -> lawyers.find(lawyer)
                .map(scope::require)
                .chain(lawyers::letGo)
                .chain(found -> enter(found, caller, request)));
    }

    /** Whoever assigns somebody of the firm a matter waits, or is waited for. In the caller's transaction. */
    Uni<EngagementView> enter(Lawyer lawyer, UUID caller, EngagementRequest request) {
        Engagement engagement = new Engagement(lawyer.id(), request, sides, caller, clock.instant());
        return hold(lawyer.id())
                .chain(firm -> engagements
                        .count(lawyer.id())
                        .invoke(count -> {
                            if (count >= MOST) throw new ProblemException(LawyerProblem.ENGAGEMENTS_TOO_MANY);
                        })
                        .chain(() -> engagements.add(engagement))
                        .chain(() ->
                                firm == null ? Uni.createFrom().item(List.of(lawyer.id())) : lawyers.idsOfFirm(firm))
                        .chain(register::changed))
                .chain(() ->
                        register.record(caller, lawyer, "engagement-entered", Map.of("engagement", engagement.id())))
                .replaceWith(EngagementView.of(engagement, lawyer.accountId(), sides));
    }

    private Uni<@Nullable UUID> hold(UUID lawyer) {
        return lawyers.firmOf(lawyer)
                .call(firm -> lawyers.lockFirms(firm == null ? List.of() : List.of(firm)))
                .call(() -> lawyers.lock(lawyer));
    }

    /** Entered by mistake. */
    Uni<Void> remove(LawyerScope scope, UUID lawyer, UUID id, IfMatch match) {
        return Panache.withTransaction(() -> lawyers.find(lawyer)
                .map(scope::require)
                .invoke(found -> match.check(found.version()))
                .call(() -> engagements.remove(lawyer, id).invoke(gone -> {
                    if (gone == 0) throw new ProblemException(RequestProblem.NOT_FOUND);
                }))
                .chain(found ->
                        register.record(scope.account(), found, "engagement-removed", Map.of("engagement", id))));
    }
}
