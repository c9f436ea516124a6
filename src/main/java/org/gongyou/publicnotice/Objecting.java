package org.gongyou.publicnotice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** How objections come in, and what became of them. */
@ApplicationScoped
class Objecting {

    private final ObjectionRepository objections;
    private final NoticeReading reading;
    private final NoticeNews news;
    private final NoticeText text;
    private final Idempotency idempotency;
    private final Clock clock;

    Objecting(
            ObjectionRepository objections,
            NoticeReading reading,
            NoticeNews news,
            NoticeText text,
            Idempotency idempotency,
            Clock clock) {
        this.objections = objections;
        this.reading = reading;
        this.news = news;
        this.text = text;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The watcher comes first, since it may lock the case, and whoever has the case may take the notice down. */
    Uni<ObjectionReceipt> object(Passer.Who who, IdempotencyKey key, UUID id, ObjectionRequest request) {
        UUID objection = Ids.next();
        return idempotency.once(who.keys(), key, request, ObjectionReceipt.class, () -> reading.running(id)
                .call(place -> news.objected(place, objection))
                .chain(place -> reading.hold(who.account(), place))
                .chain(notice -> enter(objection, notice, who, request)));
    }

    /** By the number of its receipt. @throws ProblemException 404 */
    Uni<ObjectionStanding> standing(UUID id) {
        return Panache.withSession(() -> objections.find(id).map(found -> {
            if (found == null) throw new ProblemException(RequestProblem.NOT_FOUND);
            return ObjectionStanding.of(found, text);
        }));
    }

    private Uni<ObjectionReceipt> enter(UUID id, PublicNotice notice, Passer.Who who, ObjectionRequest request) {
        notice.objected();
        PublicObjection objection = new PublicObjection(
                id, notice, who.account(), text.seal(NoticeText.Words.of(request)), clock.instant());
        return objections.add(objection).replaceWith(new ObjectionReceipt(id, objection.madeAt()));
    }
}
