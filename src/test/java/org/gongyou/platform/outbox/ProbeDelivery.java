package org.gongyou.platform.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes the messages of the tests, and fails where a test says so. */
@ApplicationScoped
public class ProbeDelivery implements OutboxDelivery {

    static final String KIND = "probe";

    record Try(UUID id, String payload, boolean delivered) {}

    private final List<Try> tries = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
    private final Set<String> hanging = ConcurrentHashMap.newKeySet();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> deliver(UUID id, String payload) {
        if (hanging.contains(payload)) return Uni.createFrom().nothing();
        AtomicInteger left = failures.get(payload);
        boolean fails = left != null && left.getAndDecrement() > 0;
        tries.add(new Try(id, payload, !fails));
        return fails
                ? Uni.createFrom().failure(new IllegalStateException("the gateway is away"))
                : Uni.createFrom().voidItem();
    }

    void failNext(String payload, int times) {
        failures.put(payload, new AtomicInteger(times));
    }

    void hang(String payload) {
        hanging.add(payload);
    }

    List<Try> triesOf(String prefix) {
        return tries.stream().filter(each -> each.payload().startsWith(prefix)).toList();
    }

    List<String> deliveredOf(String prefix) {
        return triesOf(prefix).stream().filter(Try::delivered).map(Try::payload).toList();
    }
}
