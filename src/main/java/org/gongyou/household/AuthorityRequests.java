package org.gongyou.household;

import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.household.Applicants.Applicant;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What people are asked to sign, found by the document of whoever is signed in; to everybody else it is not there. */
@ApplicationScoped
class AuthorityRequests {

    private final AuthorityStore store;
    private final Applicants applicants;
    private final AuthorityPrint print;
    private final AuthoritySigning signing;
    private final HouseholdText text;
    private final Idempotency idempotency;

    AuthorityRequests(
            AuthorityStore store,
            Applicants applicants,
            AuthorityPrint print,
            AuthoritySigning signing,
            HouseholdText text,
            Idempotency idempotency) {
        this.store = store;
        this.applicants = applicants;
        this.print = print;
        this.signing = signing;
        this.text = text;
        this.idempotency = idempotency;
    }

    /** None for somebody whose name and number nobody has matched. */
    @WithSession
    Uni<List<AuthorityRequestView>> all(UUID signer) {
        return applicants
                .verified(signer)
                .chain(person -> person == null
                        ? Uni.createFrom().item(List.<AuthorityStore.Place>of())
                        : store.of(person.keys()))
                .chain(places -> Multi.createFrom()
                        .iterable(places)
                        .onItem()
                        .transformToUniAndConcatenate(place -> store.find(place.worker(), place.id()))
                        .filter(authority -> authority.state() != AuthorityState.LAPSED)
                        .onItem()
                        .transformToUniAndConcatenate(this::view)
                        .collect()
                        .asList());
    }

    private Uni<AuthorityRequestView> view(Authority authority) {
        return applicants.find(authority.workerId()).map(applicant -> AuthorityRequestView.of(authority, applicant));
    }

    /** As it was signed, else as it is to be signed. */
    Uni<byte[]> text(UUID signer, UUID id) {
        return Panache.withSession(() -> mine(signer, id).chain(this::written)).chain(printing -> printing);
    }

    /** What is printed anew is printed after the session. */
    private Uni<Uni<byte[]>> written(Authority authority) {
        byte[] kept = authority.shown();
        if (kept != null) return Uni.createFrom().item(Uni.createFrom().item(text.openBytes(kept)));
        return print.facts(authority).map(print::print);
    }

    /** @throws ProblemException 409 when the text is not the one that was read */
    Uni<AuthorityRequestView> sign(UUID signer, IdempotencyKey key, UUID id, AuthoritySignature request) {
        return text(signer, id)
                .chain(pdf -> idempotency.once(signer, key, request, AuthorityRequestView.class, () -> {
                    Authority.Act act = print.act(SigningManner.PHONE, signer, pdf);
                    if (!act.sha256().equals(request.sha256())) {
                        throw new ProblemException(HouseholdProblem.TEXT_CHANGED);
                    }
                    return held(signer, id)
                            .call(authority -> signing.sign(authority, act, request.files()))
                            .chain(this::view);
                }));
    }

    Uni<AuthorityRequestView> revoke(UUID signer, IdempotencyKey key, UUID id) {
        return idempotency.once(signer, key, "revocation", AuthorityRequestView.class, () -> held(signer, id)
                .call(authority -> signing.revoke(authority, signer))
                .chain(this::view));
    }

    private Uni<Authority> held(UUID signer, UUID id) {
        return place(signer, id)
                .call(place -> store.hold(place.worker()))
                .chain(place -> store.find(place.worker(), place.id()))
                .map(AuthorityRequests::orNotFound);
    }

    private Uni<Authority> mine(UUID signer, UUID id) {
        return place(signer, id)
                .chain(place -> store.find(place.worker(), place.id()))
                .map(AuthorityRequests::orNotFound);
    }

    private static Authority orNotFound(@Nullable Authority authority) {
        if (authority == null) throw new ProblemException(NOT_FOUND);
        return authority;
    }

    private Uni<AuthorityStore.Place> place(UUID signer, UUID id) {
        return applicants
                .verified(signer)
                .map(person -> {
                    if (person == null) throw new ProblemException(NOT_FOUND);
                    return person;
                })
                .map(Applicant::keys)
                .chain(store::of)
                .map(places -> places.stream()
                        .filter(place -> place.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(NOT_FOUND)));
    }
}
