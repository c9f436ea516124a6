package org.gongyou.legalaid;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.PersonAccounts;
import org.jspecify.annotations.Nullable;

/** The request that a case is about, and how it looks. In the caller's session. */
@ApplicationScoped
class AidBook {

    private final AidRepository aids;
    private final AidViews views;
    private final CaseBook cases;
    private final AidText text;
    private final PersonAccounts people;
    private final Consents consents;

    AidBook(
            AidRepository aids,
            AidViews views,
            CaseBook cases,
            AidText text,
            PersonAccounts people,
            Consents consents) {
        this.aids = aids;
        this.views = views;
        this.cases = cases;
        this.text = text;
        this.people = people;
        this.consents = consents;
    }

    /** @throws org.gongyou.platform.problem.ProblemException 404 when the case is about something else */
    Uni<Aid> aid(WorkCase subject) {
        return aids.find(subject.workerId(), subject.id()).map(LegalAidCase::orNotFound);
    }

    /** The same, and nobody writes in its matter meanwhile: held before anything else of it is read, or that would be stale. */
    Uni<Held> held(WorkCase subject) {
        return aid(subject).chain(aid -> aids.lockMatter(aid).map(matter -> new Held(aid, matter)));
    }

    /** A request and its locked matter. */
    record Held(Aid aid, AidMatter matter) {}

    /** @throws org.gongyou.platform.problem.ProblemException 409 once whom it is about consents no longer */
    Uni<Void> requireConsent(WorkCase subject) {
        return consents.require(subject);
    }

    Uni<AidView> view(WorkCase subject, Language language) {
        return aid(subject).chain(aid -> views.of(subject, aid, language));
    }

    Uni<Long> version(Aid aid) {
        return views.version(aid);
    }

    Uni<List<Aid>> ofPerson(UUID worker, @Nullable UUID after, int rows) {
        return people.of(worker).chain(accounts -> aids.ofWorkers(accounts, after, rows));
    }

    Uni<AidSummary> summary(Aid aid, Language language) {
        return cases.found(aid).map(subject -> AidSummary.of(aid, cases.summary(subject, language), language));
    }

    /** By which the same request is known again: with what masks itself. It is hashed at once. */
    ObjectNode fingerprint(AidRequest request) {
        return text.plain(request);
    }
}
