package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.limitation.LimitationClock;

/** What a request is held against when it goes to the union. Every call works in the caller's transaction. */
@ApplicationScoped
class AidDesk {

    private final AidRepository aids;
    private final AidText text;
    private final AidPeople people;
    private final RulesInForce rules;
    private final LimitationClock limitation;
    private final Cases cases;

    AidDesk(
            AidRepository aids,
            AidText text,
            AidPeople people,
            RulesInForce rules,
            LimitationClock limitation,
            Cases cases) {
        this.aids = aids;
        this.text = text;
        this.people = people;
        this.rules = rules;
        this.limitation = limitation;
        this.cases = cases;
    }

    /** It goes to its union. */
    Uni<Void> submit(WorkCase subject, Aid aid) {
        return written(aid).call(request -> route(subject, aid, request)).chain(request -> send(subject, aid, request));
    }

    /** Once more, with what was asked for; the union stays, unless it turns out to be the other side's. */
    Uni<Void> supply(WorkCase subject, Aid aid) {
        return written(aid)
                .call(request -> people.union(subject.workerId()).invoke(own -> {
                    AidRoute route = AidRoute.of(request, own, rules.tree());
                    boolean theirs = route.excluded().stream()
                            .anyMatch(union -> rules.tree().isWithin(subject.unionId(), union));
                    subject.reroute(theirs ? route.union() : subject.unionId(), route.excluded());
                }))
                .chain(request -> send(subject, aid, request));
    }

    /** Nobody writes on in it meanwhile, by way of another request of the matter. */
    private Uni<AidRequest> written(Aid aid) {
        return people.known(aid.workerId()).chain(() -> aids.lockMatter(aid)).map(text::open);
    }

    private Uni<Void> requireComplete(WorkCase subject, Aid aid, AidRequest request) {
        boolean means = meansWanted(rules.at(subject.unionId()), request);
        return people.of(aid.workerId())
                .map(AidPeople::document)
                .invoke(own -> AidChecks.requireComplete(request, own, aid.service(), means, rules.today()))
                .replaceWithVoid();
    }

    private Uni<Void> route(WorkCase subject, Aid aid, AidRequest request) {
        return people.union(subject.workerId()).chain(own -> {
            AidRoute route = AidRoute.of(request, own, rules.tree());
            subject.reroute(aid.isFirst() ? route.union() : subject.unionId(), route.excluded());
            return aids.flush();
        });
    }

    private Uni<Void> send(WorkCase subject, Aid aid, AidRequest request) {
        return requireComplete(subject, aid, request).chain(() -> sendComplete(subject, aid, request));
    }

    private Uni<Void> sendComplete(WorkCase subject, Aid aid, AidRequest request) {
        LocalDate today = rules.today();
        AidRules here = rules.at(subject.unionId());
        AidChecks.requireConsent(request, today);
        Urgency urgency = Urgency.of(request, limitation, here.urgentDaysLeft(), today);
        Set<String> reasons = new TreeSet<>(urgency.reasons());
        aid.urgentReasons().stream().filter(Urgency.GROUP::equals).forEach(reasons::add);
        return people.concerned(request)
                .invoke(whom -> aid.submit(whom, reasons, urgency.hurryOn(), rules.now()))
                .chain(aids::flush)
                .chain(() -> reasons.isEmpty() ? Uni.createFrom().voidItem() : cases.hurry(subject));
    }

    static boolean meansWanted(AidRules rules, AidRequest request) {
        return rules.meansTest() != null && !Urgency.waivesMeans(request);
    }

    /** Whether nobody may act until the person's consent is renewed. */
    boolean waitsForConsent(WorkCase subject, AidRequest request) {
        Consent consent = Consent.of(request);
        return consent != null
                && consent.hasEnded(rules.today())
                && subject.dates().closedAt() == null;
    }

    /** Pointers of what a draft still lacks, by the rules of the union it would go to: no union has it yet. */
    List<String> missing(WorkCase subject, Aid aid, AidRequest request) {
        UUID union = aid.isFirst() ? AidRoute.of(request, null, rules.tree()).union() : subject.unionId();
        return AidChecks.missing(request, aid.service(), meansWanted(rules.at(union), request), rules.today());
    }
}
