package org.gongyou.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest extends ApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Outbox outbox;

    @Inject
    ProbeDelivery deliveries;

    @Inject
    MeterRegistry meters;

    private final String test = UUID.randomUUID() + " ";

    @Test
    void messagesOfOneOwnerArriveInOrder() {
        UUID owner = UUID.randomUUID();
        List<String> messages = IntStream.range(0, 40).mapToObj(i -> test + i).toList();

        messages.forEach(message -> leave(owner, message));

        await().atMost(PATIENCE).until(() -> deliveries.deliveredOf(test).equals(messages));
    }

    @Test
    void messagesLeftAtOnceEachArriveOnce() {
        List<String> messages = IntStream.range(0, 320).mapToObj(i -> test + i).toList();

        Race.of(16, runner -> {
            for (int i = runner; i < messages.size(); i += 16) leave(UUID.randomUUID(), messages.get(i));
            return runner;
        });

        await().atMost(PATIENCE).until(() -> deliveries.deliveredOf(test).size() >= messages.size());
        await().atMost(PATIENCE).until(() -> inOutbox() == 0);
        assertThat(deliveries.deliveredOf(test)).containsExactlyInAnyOrderElementsOf(messages);
    }

    @Test
    void aLaneWhoseDeliveryHangsHoldsUpNoOther() {
        UUID stuck = UUID.randomUUID();
        deliveries.hang(test + "stuck");
        leave(stuck, test + "stuck");

        Stream.generate(UUID::randomUUID)
                .filter(owner -> lane(owner) != lane(stuck))
                .limit(20)
                .forEach(owner -> leave(owner, test + "free"));

        await().atMost(PATIENCE).until(() -> deliveries.deliveredOf(test).size() == 20);
        assertThat(deliveries.triesOf(test + "stuck")).isEmpty();
        forget(stuck);
    }

    @Test
    void whatFailedIsTriedAgainUnderItsIdBeforeWhatFollows() {
        UUID owner = UUID.randomUUID();
        deliveries.failNext(test + "first", 2);
        UUID id = leave(owner, test + "first");
        leave(owner, test + "second");

        await().atMost(PATIENCE).until(() -> deliveries.deliveredOf(test).size() == 2);

        assertThat(deliveries.triesOf(test + "first")).hasSize(3).allSatisfy(each -> assertThat(each.id())
                .isEqualTo(id));
        assertThat(deliveries.deliveredOf(test)).containsExactly(test + "first", test + "second");
    }

    @Test
    void whatFailsForADayIsParkedAndCountedAndTheLaneGoesOn() {
        UUID owner = UUID.randomUUID();
        deliveries.failNext(test + "hopeless", Integer.MAX_VALUE);
        Transactions.run(
                () -> outbox.leave(owner, ProbeDelivery.KIND, test + "hopeless").call(id -> tried29Times(id)));
        leave(owner, test + "next");

        await().atMost(PATIENCE).until(() -> deliveries.deliveredOf(test).contains(test + "next"));

        assertThat(deliveries.triesOf(test + "hopeless")).hasSize(1);
        await().atMost(PATIENCE)
                .until(() -> meters.get("gongyou.outbox.parked").gauge().value() == 1);
        forget(owner);
    }

    @Test
    void whatWasRolledBackNeverLeaves() {
        UUID owner = UUID.randomUUID();

        assertThatThrownBy(() -> Transactions.run(() -> outbox.leave(owner, ProbeDelivery.KIND, test + "undone")
                        .chain(id -> Uni.createFrom().failure(new IllegalStateException("undone")))))
                .hasMessage("undone");
        leave(owner, test + "done");

        await().atMost(PATIENCE).until(() -> deliveries.deliveredOf(test).contains(test + "done"));
        assertThat(deliveries.triesOf(test + "undone")).isEmpty();
    }

    private UUID leave(UUID owner, String message) {
        return Transactions.run(() -> outbox.leave(owner, ProbeDelivery.KIND, message));
    }

    private static Uni<?> tried29Times(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("update outbox set attempts = 29 where id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private static int lane(UUID owner) {
        return Math.floorMod(owner.hashCode(), Outbox.LANES);
    }

    private static void forget(UUID owner) {
        Transactions.change("delete from outbox where lane = :lane and kind = 'probe'", Map.of("lane", lane(owner)));
    }

    private static long inOutbox() {
        return Transactions.select(
                Long.class, "select count(*) from outbox where kind = 'probe' and not parked", Map.of());
    }
}
