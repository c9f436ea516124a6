package org.gongyou.evidence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.casework.WorkCase;
import org.gongyou.evidence.Lockers.Opened;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.IfMatch;

/** What owners do with their evidence, and what others see of it. */
@ApplicationScoped
class EvidenceService {

    private final Lockers lockers;
    private final LockerRepository repository;
    private final LockerDesk desk;
    private final Idempotency idempotency;
    private final Audit audit;

    EvidenceService(
            Lockers lockers, LockerRepository repository, LockerDesk desk, Idempotency idempotency, Audit audit) {
        this.lockers = lockers;
        this.repository = repository;
        this.desk = desk;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    @WithTransaction
    Uni<LockerView> ofOwner(UUID worker, UUID caseId, Language language) {
        return lockers.ofOwner(worker, caseId).chain(opened -> view(opened.key(), language));
    }

    @WithTransaction
    Uni<LockerView> ofParty(UUID account, String number, Language language) {
        return lockers.ofParty(account, number).chain(opened -> shown(account, opened, language));
    }

    @WithTransaction
    Uni<LockerView> ofOfficer(UUID officer, String number, Language language) {
        return lockers.ofOfficer(officer, number).chain(opened -> shown(officer, opened, language));
    }

    private Uni<LockerView> shown(UUID reader, Opened opened, Language language) {
        WorkCase subject = opened.subject();
        return audit.record(subject.workerId(), reader, "evidence.read", subject.id(), Map.of())
                .chain(() -> view(opened.key(), language));
    }

    private Uni<LockerView> view(Locker.Key key, Language language) {
        return repository.find(key).chain(locker -> desk.view(locker, language));
    }

    Uni<ItemView> add(UUID worker, IdempotencyKey key, UUID caseId, ItemRequest request, Language language) {
        return idempotency.once(worker, key, request, ItemView.class, () -> lockers.ofOwner(worker, caseId)
                .call(lockers::requireActing)
                .chain(opened -> repository.lock(opened.key()))
                .chain(locker -> desk.add(worker, locker, request, language)));
    }

    @WithTransaction
    Uni<LockerView> change(UUID worker, UUID caseId, IfMatch match, LockerChange change, Language language) {
        return lockers.ofOwner(worker, caseId)
                .call(lockers::requireActing)
                .chain(opened -> repository.lock(opened.key()))
                .invoke(locker -> match.check(locker.version()))
                .call(locker -> change.of(locker))
                .chain(locker -> desk.view(locker, language));
    }

    /** What is done with a locker that is held. */
    interface LockerChange {

        Uni<Void> of(Locker locker);
    }

    Uni<LockerView> say(UUID worker, UUID caseId, UUID item, IfMatch match, ObjectNode patch, Language language) {
        return change(worker, caseId, match, locker -> desk.say(locker, item, patch), language);
    }

    Uni<LockerView> remove(UUID worker, UUID caseId, UUID item, IfMatch match, Language language) {
        return change(worker, caseId, match, locker -> desk.remove(locker, item), language);
    }

    Uni<LockerView> order(UUID worker, UUID caseId, IfMatch match, List<UUID> items, Language language) {
        return change(worker, caseId, match, locker -> desk.order(locker, items), language);
    }
}
