package org.gongyou.lawyer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with lawyers. */
@ApplicationScoped
class LawyerService {

    private final LawyerRepository lawyers;
    private final LawyerRegister register;
    private final Idempotency idempotency;
    private final Vault vault;

    LawyerService(LawyerRepository lawyers, LawyerRegister register, Idempotency idempotency, Vault vault) {
        this.lawyers = lawyers;
        this.register = register;
        this.idempotency = idempotency;
        this.vault = vault;
    }

    /** In the order of their codes. */
    Uni<Page<LawyerView>> list(LawyerScope scope, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        String code = after == null ? "" : after.text(0);
        return Panache.withSession(
                        () -> lawyers.page(scope.unions(), code, limit + 1).chain(rows -> Multi.createFrom()
                                .iterable(rows)
                                .onItem()
                                .transformToUniAndConcatenate(this::view)
                                .collect()
                                .asList()))
                .map(rows -> Page.of(rows, limit, view -> view, last -> Cursor.of(last.code())));
    }

    Uni<LawyerView> one(LawyerScope scope, UUID id) {
        return Panache.withSession(() -> lawyers.find(id).map(scope::require).chain(this::view));
    }

    Uni<LawyerView> create(LawyerScope scope, UUID caller, IdempotencyKey key, LawyerRequest request) {
        return idempotency.once(caller, key, fingerprint(request), LawyerView.class, () -> create(scope, request));
    }

    /** Personal values mask themselves when written: what is compared is the request in the clear. */
    private static List<Object> fingerprint(LawyerRequest request) {
        return List.of(
                request.code(),
                request.name().value(),
                request.phone().e164(),
                String.valueOf(request.firm()),
                String.valueOf(request.firmCreditCode()),
                request.practice(),
                String.valueOf(request.unionId()));
    }

    private Uni<LawyerView> create(LawyerScope scope, LawyerRequest request) {
        UUID union = scope.union(request.unionId());
        return lawyers.coded(request.code())
                .invoke(known -> {
                    if (known != null && !known.isRemoved()) throw new ProblemException(LawyerProblem.CODE_TAKEN);
                })
                .chain(former -> register.enter(former, request.code(), union, request.entry(), false))
                .call(lawyer -> register.record(scope.account(), lawyer, "entered", Map.of()))
                .chain(this::view);
    }

    Uni<LawyerView> revise(LawyerScope scope, UUID id, IfMatch match, LawyerChangeRequest request) {
        return Panache.withTransaction(() -> lawyers.find(id)
                .map(scope::require)
                .chain(lawyers::letGo)
                .chain(seen -> register.revise(id, entry(seen, request), request.state(), match::check))
                .call(lawyer -> register.record(scope.account(), lawyer, "revised", Map.of("state", lawyer.state())))
                .chain(this::view));
    }

    private LawyerEntry entry(Lawyer lawyer, LawyerChangeRequest request) {
        var name = request.name() == null ? lawyer.name(vault) : request.name();
        var phone = request.phone() == null ? lawyer.phone(vault) : request.phone();
        if (name == null || phone == null) throw new IllegalStateException("who is there has name and phone");
        return new LawyerEntry(name, phone, Firm.said(request.firm(), request.firmCreditCode()), request.practice());
    }

    Uni<Void> remove(LawyerScope scope, UUID id, IfMatch match) {
        return Panache.withTransaction(() -> lawyers.lock(id)
                .map(scope::require)
                .invoke(lawyer -> match.check(lawyer.version()))
                .call(lawyer -> register.record(scope.account(), lawyer, "removed", Map.of()))
                .chain(register::remove));
    }

    Uni<LawyerView> view(Lawyer lawyer) {
        return lawyers.firm(lawyer.firmId()).map(firm -> LawyerView.of(lawyer, firm, vault));
    }
}
