package org.gongyou.platform.idempotency;

import static org.gongyou.platform.problem.RequestProblem.IDEMPOTENCY_KEY_REUSED;
import static org.gongyou.platform.problem.RequestProblem.IN_PROGRESS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.SqlState;

/** Runs a use case once for a key, and answers every repetition with the first answer. */
@ApplicationScoped
public class Idempotency {

    static final String REPLAYED = "Idempotency-Replayed";

    private static final Duration LIFE = Duration.ofHours(24);
    private static final Duration RETRY = Duration.ofSeconds(1);
    /** PostgreSQL, appendix A: lock_not_available, here the other request with the same key outlasting lock_timeout. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final IdempotencyRepository keys;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;
    private final CurrentVertxRequest request;

    Idempotency(IdempotencyRepository keys, Vault vault, ObjectMapper json, Clock clock, CurrentVertxRequest request) {
        this.keys = keys;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
        this.request = request;
    }

    /**
     * Opens the transaction of the use case itself.
     *
     * @param caller whose key it is; two callers may use the same one
     * @param body what was asked for; the same key with another body is 422
     * @param answer the record the use case answers with
     */
    public <T> Uni<T> once(UUID caller, IdempotencyKey key, Object body, Class<T> answer, Supplier<Uni<T>> useCase) {
        HttpServerRequest http = request.getCurrent().request();
        String scope = http.method().name() + ' ' + http.path();
        String scopedKey = scope + ' ' + key.value();
        List<String> fingerprints = vault.fingerprints("idempotency", write(body));
        return Panache.withTransaction(() -> keys.claim(
                        caller, scopedKey, fingerprints.get(0), clock.instant().plus(LIFE))
                .onFailure(Idempotency::isStillRunning)
                .transform(running -> new ProblemException(IN_PROGRESS).retryAfter(RETRY))
                .chain(first -> first
                        ? useCase.get()
                                .call(done -> keys.keep(caller, scopedKey, vault.seal("idempotency", write(done))))
                        : keys.find(caller, scopedKey).map(kept -> replay(kept, fingerprints, answer))));
    }

    /**
     * As which caller somebody goes who is not signed in.
     *
     * @param traces what is known of them, such as device and address; only a keyed hash of it is kept
     */
    public UUID unsigned(String... traces) {
        String hash = vault.fingerprint("idempotency-caller", String.join("\n", traces));
        return UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T replay(IdempotencyRepository.Kept kept, List<String> fingerprints, Class<T> answer) {
        if (!fingerprints.contains(kept.fingerprint())) {
            throw new ProblemException(IDEMPOTENCY_KEY_REUSED);
        }
        request.getCurrent().response().putHeader(REPLAYED, "true");
        return read(vault.open("idempotency", kept.answer()), answer);
    }

    private static boolean isStillRunning(Throwable failure) {
        return LOCK_NOT_AVAILABLE.equals(SqlState.of(failure));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a body that was read can be written", impossible);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer that was kept can be read", impossible);
        }
    }
}
