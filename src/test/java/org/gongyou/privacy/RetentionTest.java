package org.gongyou.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.platform.personal.PersonalData;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What outlived its purpose goes by itself. */
@QuarkusTest
class RetentionTest extends ApiTest {

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    private record Room(String section, Function<Instant, Uni<Integer>> expiry) implements PersonalData {

        @Override
        public Uni<JsonNode> export(UUID worker) {
            return Uni.createFrom().item(JsonNodeFactory.instance.objectNode());
        }

        @Override
        public Uni<Void> erase(UUID worker) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Integer> expire(Instant now) {
            return expiry.apply(now);
        }
    }

    @Test
    void noticesOfLongAgoGoAndOthersStay() {
        Person old = noticed();
        Person recent = noticed();
        OffsetDateTime longAgo = clock.instant().atOffset(ZoneOffset.UTC).minusDays(731);
        Transactions.change(
                "update notice set at = :at where worker_id = :worker", Map.of("at", longAgo, "worker", old.id()));

        Transactions.await(retention::sweep);

        assertThat(notices(old)).isEmpty();
        assertThat(notices(recent)).isNotEmpty();
    }

    @Test
    void aRoomThatFailsKeepsNoOtherFromBeingSwept() {
        List<Instant> swept = new ArrayList<>();
        Retention some = new Retention(
                List.of(
                        new Room("broken", now -> Uni.createFrom().failure(new IllegalStateException("broken"))),
                        new Room("whole", now -> Uni.createFrom().item(() -> {
                            swept.add(now);
                            return 1;
                        }))),
                clock);

        Transactions.await(some::sweep);

        assertThat(swept).hasSize(1);
    }

    /** Somebody who was told of a second device. */
    private static Person noticed() {
        Person first = SignIn.somebody();
        SignIn.again(first.phone(), UUID.randomUUID().toString());
        return first;
    }

    private static List<Object> notices(Person person) {
        return person.calls().get("/v1/me/notices").path("items");
    }
}
