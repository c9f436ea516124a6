package org.gongyou.legalaid;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.jboss.logging.Logger;

/** Tells whom it concerns that a consent ends, and then that it has, each time once. That nobody acts on it does not depend on this. */
@ApplicationScoped
class ConsentWatch {

    private static final Logger LOG = Logger.getLogger(ConsentWatch.class);
    private static final int BATCH = 100;

    private final AidRepository aids;
    private final AidText text;
    private final Cases cases;
    private final ConsentTelling telling;
    private final RulesInForce rules;

    ConsentWatch(AidRepository aids, AidText text, Cases cases, ConsentTelling telling, RulesInForce rules) {
        this.aids = aids;
        this.text = text;
        this.cases = cases;
        this.telling = telling;
        this.rules = rules;
    }

    @Scheduled(every = "30s", delayed = "12s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return Panache.withSession(() -> aids.consentsToLookAt(rules.today(), BATCH))
                .chain(places -> Multi.createFrom()
                        .iterable(places)
                        .onItem()
                        .transformToUniAndConcatenate(place -> Panache.withTransaction(() -> look(place))
                                .onFailure()
                                .invoke(failure -> LOG.warnf(
                                        "Nobody told of the consent in %s: %s",
                                        place.id(), failure.getClass().getName()))
                                .onFailure()
                                .recoverWithNull())
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .invoke(away ->
                        LOG.debugf("Consents not read: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    /** A request and its locked case. */
    private record Chapter(Aid aid, WorkCase subject) {

        /** It was submitted and is not over. */
        boolean isRunning() {
            return aid.submittedAt() != null && subject.dates().closedAt() == null;
        }
    }

    /** Cases before their matter, as whoever mends a request locks them. */
    private Uni<Void> look(AidRepository.Place place) {
        return aids.story(place.worker(), place.id())
                .chain(this::locked)
                .chain(story -> aids.lockMatter(story.get(0).aid()).chain(matter -> look(matter, story)));
    }

    private Uni<List<Chapter>> locked(List<Aid> story) {
        List<Chapter> chapters = new ArrayList<>();
        return Multi.createFrom()
                .iterable(story)
                .onItem()
                .transformToUniAndConcatenate(aid -> cases.locked(aid.workerId(), aid.id())
                        .invoke(subject -> chapters.add(new Chapter(aid, subject))))
                .onItem()
                .ignoreAsUni()
                .replaceWith(chapters);
    }

    private Uni<Void> look(AidMatter matter, List<Chapter> story) {
        if (!matter.isConsentToBeLookedAt(rules.today()) || matter.content() == null)
            return Uni.createFrom().voidItem();
        Consent consent = Consent.of(text.open(matter));
        boolean over = consent != null && consent.hasEnded(rules.today());
        boolean soon = consent != null && !over && !rules.today().isBefore(consent.remindOn());
        matter.lookAtConsentOn(consent == null || over ? null : soon ? consent.overOn() : consent.remindOn());
        return aids.flush()
                .chain(() ->
                        consent == null || !(over || soon) ? Uni.createFrom().voidItem() : tell(story, consent, over));
    }

    private Uni<Void> tell(List<Chapter> story, Consent consent, boolean over) {
        return Multi.createFrom()
                .iterable(story)
                .filter(Chapter::isRunning)
                .onItem()
                .transformToUniAndConcatenate(one -> over
                        ? telling.over(one.subject(), one.aid().concerned(), consent)
                        : telling.soon(one.subject(), one.aid().concerned(), consent))
                .onItem()
                .ignoreAsUni();
    }
}
