package org.gongyou.card;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.gongyou.casework.Cases;

/** What a bank's adapter reports; where there is none, officers say the same by deciding the case. */
@ApplicationScoped
public class BankNews {

    /** What became of an order. */
    public enum What {
        IDENTIFIED,
        READY,
        COLLECT,
        RETURN,
        ACTIVATE
    }

    private final Cases cases;

    BankNews(Cases cases) {
        this.cases = cases;
    }

    /** Opens its own transaction; 409 when the case is not in a state for it. */
    public Uni<Void> report(BankOrder order, What what) {
        return Panache.withTransaction(() -> cases.locked(order.worker(), order.id())
                .chain(subject -> cases.takeAsSystem(subject, what.name().toLowerCase(Locale.ROOT)))
                .replaceWithVoid());
    }
}
