package org.gongyou.card;

import static org.gongyou.card.CardProblem.CODE_EXPIRED;
import static org.gongyou.card.CardProblem.CODE_USED;
import static org.gongyou.card.CardProblem.NOT_VALID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.ratelimit.RateLimiter;
import org.gongyou.platform.ratelimit.RatePolicy;
import org.jspecify.annotations.Nullable;

/** Where other rooms ask for a member's card, and spend the codes that its devices show. */
@ApplicationScoped
public class Cards {

    private final CardReader reader;
    private final CardRepository cards;
    private final CardKeys keys;
    private final CardRules rules;
    private final RateLimiter limiter;
    private final Duration keyLife;

    Cards(
            CardReader reader,
            CardRepository cards,
            CardKeys keys,
            CardRules rules,
            RateLimiter limiter,
            @ConfigProperty(name = "gongyou.card.code-life") Duration keyLife) {
        this.reader = reader;
        this.cards = cards;
        this.keys = keys;
        this.rules = rules;
        this.limiter = limiter;
        this.keyLife = keyLife;
    }

    /**
     * As committed; one row through the reactive client, no session needed.
     *
     * @return null for whoever has no card
     */
    public Uni<@Nullable CardStanding> of(UUID worker) {
        return reader.latest(worker).map(card -> card == null ? null : CardStanding.of(card, rules.today()));
    }

    /** Those of the workers whose card is valid today; as committed, in one look. */
    public Uni<Set<UUID>> valid(Collection<UUID> workers) {
        return reader.valid(workers, rules.today());
    }

    /**
     * Spends a code, in the caller's transaction: committed, it is never accepted again; rolled back, it is as if nobody had
     * shown it.
     *
     * @return whose card it is
     * @throws ProblemException 422 {@code card.code-unreadable}; 410 {@code card.code-expired} for one that is too old, of
     *     another time or a device that is signed out; 409 {@code card.code-used}; 409 {@code card.not-valid}; 429 when too
     *     many of this device were wrong
     */
    public Uni<UUID> accept(String text) {
        Instant now = rules.now();
        return Uni.createFrom()
                .item(() -> CardCode.read(text))
                .call(code -> limiter.requireLeft(RatePolicy.CARD_CODE_FAILURES_PER_DEVICE, subject(code)))
                .chain(code -> keys.find(code, now.minus(keyLife))
                        .onItem()
                        .ifNull()
                        .failWith(() -> new ProblemException(CODE_EXPIRED))
                        .chain(key -> spend(code, key, now)))
                .chain(this::requireValid);
    }

    private Uni<UUID> spend(CardCode code, CardKeys.Key key, Instant now) {
        Long step = RotatingDigits.match(key.secret(), code.digits(), now);
        if (step == null) {
            return limiter.check(RatePolicy.CARD_CODE_FAILURES_PER_DEVICE, subject(code))
                    .chain(() -> Uni.createFrom().failure(new ProblemException(CODE_EXPIRED)));
        }
        return keys.spend(key, step)
                .invoke(first -> {
                    if (!first) throw new ProblemException(CODE_USED);
                })
                .replaceWith(code.worker());
    }

    private Uni<UUID> requireValid(UUID worker) {
        return cards.latest(worker).map(card -> {
            if (card == null || card.stateOn(rules.today()) != CardState.VALID) {
                throw new ProblemException(NOT_VALID);
            }
            return worker;
        });
    }

    private static String subject(CardCode code) {
        return code.worker() + "/" + code.tag();
    }
}
