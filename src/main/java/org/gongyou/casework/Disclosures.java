package org.gongyou.casework;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.account.Persons;
import org.gongyou.platform.problem.ProblemException;

/** Lets an officer see whom a case is about. Answers mask people; each look behind the mask is in the audit trail. */
@ApplicationScoped
class Disclosures {

    private final OfficerAccess access;
    private final CaseFinder finder;
    private final CaseKinds kinds;
    private final Persons persons;
    private final CaseTrail trail;

    Disclosures(OfficerAccess access, CaseFinder finder, CaseKinds kinds, Persons persons, CaseTrail trail) {
        this.access = access;
        this.finder = finder;
        this.kinds = kinds;
        this.persons = persons;
        this.trail = trail;
    }

    @WithTransaction
    Uni<Disclosure> disclose(UUID officer, String number, DisclosureRequest request) {
        return access.find(officer, number).chain(subject -> disclose(officer, subject, request));
    }

    /** To whoever acts for the person. */
    @WithTransaction
    Uni<Disclosure> discloseToParty(UUID party, String number, DisclosureRequest request) {
        return finder.findAsParty(party, number).chain(subject -> disclose(party, subject, request));
    }

    private Uni<Disclosure> disclose(UUID reader, WorkCase found, DisclosureRequest request) {
        return Uni.createFrom()
                .item(found)
                .invoke(this::requireWillingKind)
                .call(subject -> trail.disclosed(subject, reader, request.purpose()))
                .chain(subject -> persons.of(subject.workerId()).map(person -> Disclosure.of(subject, person)));
    }

    private void requireWillingKind(WorkCase subject) {
        if (!kinds.of(subject).disclosesPerson()) {
            throw new ProblemException(CaseworkProblem.NOT_DISCLOSED);
        }
    }
}
