package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.RedisAPI;
import io.vertx.mutiny.redis.client.Response;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.persistence.CallerContext;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/**
 * The one live code of a phone, in Redis as a keyed hash. Each use is one script on one key, so that no two tries count
 * as one and a right code lets in once. Its end is a time of our clock; Redis's own expiry only clears up.
 */
@Singleton
class SignInCodes {

    static final Duration LIFE = Duration.ofMinutes(5);

    /** Wrong tries a code survives; the next one kills it. */
    private static final int WRONG_TRIES = 5;

    /** A busy instance is late itself; whoever waits for a Redis that is gone still hears of it within five seconds. */
    private static final Duration PATIENCE = Duration.ofMillis(3_500);

    private static final String PURPOSE = "account.sign-in-code";

    private static final String KEEP = """
            redis.call('DEL', KEYS[1])
            redis.call('HSET', KEYS[1], 'hash', ARGV[1], 'until', ARGV[2], 'wrong', 0)
            redis.call('PEXPIRE', KEYS[1], ARGV[3])
            return 1
            """;
    private static final String REDEEM = """
            local kept = redis.call('HMGET', KEYS[1], 'hash', 'until')
            if not kept[1] then return 0 end
            if tonumber(ARGV[2]) >= tonumber(kept[2]) then
              redis.call('DEL', KEYS[1])
              return 0
            end
            if kept[1] == ARGV[1] then
              redis.call('DEL', KEYS[1])
              return 1
            end
            if redis.call('HINCRBY', KEYS[1], 'wrong', 1) > tonumber(ARGV[3]) then
              redis.call('DEL', KEYS[1])
            end
            return 0
            """;

    private final RedisAPI redis;
    private final Vault vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignInCodes(RedisAPI redis, Vault vault, Clock clock) {
        this.redis = redis;
        this.vault = vault;
        this.clock = clock;
    }

    /** Replaces whatever code the phone had. @return the code, for the text message alone */
    Uni<String> issue(PhoneNumber phone) {
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
        return run(
                        KEEP,
                        phone,
                        hash(phone, code),
                        Long.toString(clock.instant().plus(LIFE).toEpochMilli()),
                        Long.toString(LIFE.multipliedBy(2).toMillis()))
                .replaceWith(code);
    }

    /** @return whether this was the live code of the phone; it is used up then */
    Uni<Boolean> redeem(PhoneNumber phone, String code) {
        return run(REDEEM, phone, hash(phone, code), Long.toString(clock.millis()), Integer.toString(WRONG_TRIES))
                .map(right -> right.toInteger() == 1);
    }

    private Uni<Response> run(String script, PhoneNumber phone, String first, String second, String third) {
        String key = "code:{" + vault.fingerprint(PURPOSE, phone.e164()) + '}';
        Uni<Response> answer = redis.eval(List.of(script, "1", key, first, second, third))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .transform(away -> new ProblemException(RequestProblem.UNAVAILABLE).retryAfter(PATIENCE));
        return CallerContext.keep(answer);
    }

    private String hash(PhoneNumber phone, String code) {
        return vault.fingerprint(PURPOSE, phone.e164() + ' ' + code);
    }
}
