package org.gongyou.relief;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.payment.Payee;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.programme.Programme;
import org.jspecify.annotations.Nullable;

/** Applications as they are kept: sealed, each with its case. Every call works in the caller's transaction. */
@ApplicationScoped
class ReliefShelf {

    private static final int LOOKED_THROUGH = 20;

    private final ReliefRepository applications;
    private final ReliefText text;
    private final Cases cases;
    private final PersonAccounts people;
    private final Clock clock;

    ReliefShelf(ReliefRepository applications, ReliefText text, Cases cases, PersonAccounts people, Clock clock) {
        this.applications = applications;
        this.text = text;
        this.cases = cases;
        this.people = people;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Cases cases() {
        return cases;
    }

    Uni<Void> add(WorkCase subject, Programme programme, ReliefRequest request) {
        return applications.add(new ReliefApplication(
                subject.workerId(), subject.id(), subject.number(), programme, text.seal(request)));
    }

    /** With the account of the latest application that named one, when this one names none and is for oneself. */
    Uni<ReliefRequest> payee(UUID worker, ReliefRequest request) {
        return request.payee() != null || !request.isBySelf()
                ? Uni.createFrom().item(request)
                : of(worker, null, LOOKED_THROUGH).map(former -> request.paying(latest(former)));
    }

    private @Nullable Payee latest(List<ReliefApplication> former) {
        return former.stream()
                .filter(application -> application.content() != null)
                .map(text::open)
                .filter(ReliefRequest::isBySelf)
                .map(ReliefRequest::payee)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Newest first, those of former accounts among them. */
    Uni<List<ReliefApplication>> of(UUID worker, @Nullable UUID after, int rows) {
        return people.of(worker).chain(accounts -> applications.ofWorkers(accounts, after, rows));
    }

    /** What the purposes of its payments begin with, be it under a former account. */
    Uni<String> purposesOf(UUID worker, UUID id) {
        return people.of(worker)
                .chain(accounts -> applications.ofWorkers(accounts, id))
                .map(ReliefCase::orNotFound)
                .map(application -> Purpose.either(application.story()));
    }

    /** @throws org.gongyou.platform.problem.ProblemException 404 when the case is about something else */
    Uni<ReliefApplication> application(WorkCase subject) {
        return applications.find(subject.workerId(), subject.id()).map(ReliefCase::orNotFound);
    }

    ReliefRequest open(ReliefApplication application) {
        return text.open(application);
    }

    ObjectNode plain(ReliefRequest request) {
        return text.plain(request);
    }

    void say(ReliefApplication application, ReliefRequest request) {
        application.say(text.seal(request));
    }

    Uni<Void> flush() {
        return applications.flush();
    }
}
