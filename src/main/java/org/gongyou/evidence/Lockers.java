package org.gongyou.evidence;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Which locker somebody may look into, by the case they come with. Every call works in the caller's transaction. */
@ApplicationScoped
class Lockers {

    private final Cases cases;
    private final OfficerAccess officers;
    private final List<LockerOfCase> ports;
    private final LockerRepository lockers;
    private final Clock clock;

    Lockers(Cases cases, OfficerAccess officers, @All List<LockerOfCase> ports, LockerRepository lockers, Clock clock) {
        this.cases = cases;
        this.officers = officers;
        this.ports = ports;
        this.lockers = lockers;
        this.clock = clock;
    }

    /** @param subject the case through which it was opened */
    record Opened(WorkCase subject, Locker.Key key) {}

    /** @throws ProblemException 404 when it is somebody else's, like each of these */
    Uni<Opened> ofOwner(UUID worker, UUID caseId) {
        return cases.found(worker, caseId).chain(this::open);
    }

    Uni<Opened> ofParty(UUID account, String number) {
        return cases.ofParty(account, number).chain(this::open);
    }

    Uni<Opened> ofOfficer(UUID officer, String number) {
        return officers.find(officer, number).chain(this::open);
    }

    /** @throws ProblemException 409 while nobody may act in the case */
    Uni<Void> requireActing(Opened opened) {
        return Multi.createFrom()
                .iterable(ports)
                .onItem()
                .transformToUniAndConcatenate(port -> port.requireActing(opened.subject()))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Opened> open(WorkCase subject) {
        return Multi.createFrom()
                .iterable(ports)
                .onItem()
                .transformToUniAndConcatenate(port -> port.of(subject))
                .toUni()
                .map(found -> new Locker.Key(subject.workerId(), orNotFound(found, subject)))
                .call(key -> lockers.open(key, subject.id(), clock.instant()))
                .map(key -> new Opened(subject, key));
    }

    private UUID orNotFound(@Nullable UUID found, WorkCase subject) {
        if (found != null) return found;
        if (ports.isEmpty()) return subject.id();
        throw new ProblemException(RequestProblem.NOT_FOUND);
    }
}
