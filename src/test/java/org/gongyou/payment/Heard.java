package org.gongyou.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A room of the tests that orders payments, and hears what became of them. */
@ApplicationScoped
class Heard implements PaymentWatcher {

    static final String PREFIX = "heard:";

    private final List<String> news = new CopyOnWriteArrayList<>();

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Uni<Void> paid(PaymentStanding payment) {
        return hear("paid", payment);
    }

    @Override
    public Uni<Void> returned(PaymentStanding payment) {
        return hear("returned", payment);
    }

    @Override
    public Uni<Void> stopped(PaymentStanding payment) {
        return hear("stopped", payment);
    }

    private Uni<Void> hear(String what, PaymentStanding payment) {
        return Uni.createFrom()
                .item(() -> news.add(what + " " + payment.purpose()))
                .replaceWithVoid();
    }

    List<String> of(String purpose) {
        return news.stream()
                .filter(line -> line.endsWith(" " + purpose))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }
}
