package org.gongyou.legalaid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.CreditCode;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Transactions;
import org.jspecify.annotations.Nullable;

/** Requests of the tests that wait for a lawyer, without the way there. */
@Singleton
public class SignedRequests {

    private final AidOpening opening;
    private final AidRepository aids;
    private final AidText text;
    private final Cases cases;
    private final Clock clock;
    private final ObjectMapper json;

    SignedRequests(AidOpening opening, AidRepository aids, AidText text, Cases cases, Clock clock, ObjectMapper json) {
        this.opening = opening;
        this.aids = aids;
        this.text = text;
        this.cases = cases;
        this.clock = clock;
        this.json = json;
    }

    /** Of wages, 1,000 yuan. */
    public WorkCase waiting(UUID worker, UUID union, String opponent, Service service) {
        return waiting(worker, union, List.of(), opponent, service);
    }

    /** Asked for by a child of whoever has the name. */
    public WorkCase waitingFor(String name, UUID worker, UUID union, String opponent) {
        PersonName person = new PersonName(name);
        Concerned concerned = new Concerned(
                DocumentType.RESIDENT_IDENTITY_CARD,
                IdentityNumbers.next(),
                null,
                person,
                Concerned.Condition.INCAPABLE,
                null);
        return waiting(worker, union, List.of(), Service.ARBITRATION, request(opponent, Capacity.CHILD, concerned));
    }

    /** Asked for by a child of the person with that account, who consents for some weeks. */
    public WorkCase waitingWithConsent(UUID person, UUID worker, UUID union, String opponent) {
        Concerned concerned = new Concerned(
                DocumentType.RESIDENT_IDENTITY_CARD,
                IdentityNumbers.next(),
                null,
                new PersonName("演示当事人"),
                Concerned.Condition.CONSENTING,
                ChinaDay.today(clock).plusDays(30));
        WorkCase subject =
                waiting(worker, union, List.of(), Service.ARBITRATION, request(opponent, Capacity.CHILD, concerned));
        Transactions.change(
                "update legal_aid_request set concerned = :person where worker_id = :worker and id = :id",
                Map.of("person", person, "worker", worker, "id", subject.id()));
        return subject;
    }

    /** As if it had been given until then. */
    public void consentedUntil(LocalDate day, UUID worker, UUID id) {
        Transactions.run(() -> aids.find(worker, id)
                .map(LegalAidCase::orNotFound)
                .chain(aids::lockMatter)
                .invoke(matter -> {
                    ObjectNode plain = text.plain(text.open(matter));
                    plain.withObjectProperty("person").put("consentUntil", day.toString());
                    AidRequest request = read(plain);
                    matter.watchConsent(null, Consent.of(request));
                    matter.say(text.seal(request));
                })
                .call(aids::flush)
                .replaceWith(true));
    }

    private AidRequest read(ObjectNode plain) {
        try {
            return json.treeToValue(plain, AidRequest.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param excluded the employer's own union */
    public WorkCase waiting(UUID worker, UUID union, List<UUID> excluded, String opponent, Service service) {
        return waiting(worker, union, excluded, service, request(opponent, null, null));
    }

    private WorkCase waiting(UUID worker, UUID union, List<UUID> excluded, Service service, AidRequest request) {
        UUID id = Ids.next();
        Transactions.run(() -> opening.open(worker, id, union, excluded)
                .call(subject ->
                        aids.add(new AidMatter(worker, id, subject.number(), text.seal(request), clock.instant())))
                .call(subject -> aids.add(submitted(subject, service))));
        Map<String, UUID> which = Map.of("worker", worker, "id", id);
        Transactions.change("update work_case set state = 'PAPERS' where worker_id = :worker and id = :id", which);
        return Transactions.run(
                () -> cases.locked(worker, id).chain(subject -> cases.takeAsApplicant(subject, AidGraph.SIGNED)));
    }

    private Aid submitted(WorkCase subject, Service service) {
        Aid aid = new Aid(subject.workerId(), subject.id(), subject.id(), subject.number(), service);
        aid.submit(null, List.of(), null, clock.instant());
        return aid;
    }

    /** By the credit code alone where it is one. */
    private static Opponent against(String opponent) {
        return CreditCode.isValid(opponent)
                ? new Opponent(Opponent.Sort.EMPLOYER, opponent, null, null, null)
                : new Opponent(Opponent.Sort.EMPLOYER, null, opponent, null, null);
    }

    private static AidRequest request(String opponent, @Nullable Capacity capacity, @Nullable Concerned person) {
        return new AidRequest(
                null,
                capacity,
                person,
                List.of(against(opponent)),
                "230199001",
                "演示拖欠工资",
                null,
                Map.of(),
                List.of(new ClaimLine(Grievance.WAGES, 100_000L, null)),
                List.of(),
                null,
                false,
                false,
                null,
                List.of());
    }
}
