package org.gongyou.account;

import static org.gongyou.account.AccountProblem.REFRESH_INVALID;
import static org.gongyou.account.AccountProblem.REFRESH_REUSED;
import static org.gongyou.platform.problem.RequestProblem.IN_PROGRESS;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Duration;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.ratelimit.RateLimiter;
import org.gongyou.platform.ratelimit.RatePolicy;
import org.hibernate.StaleObjectStateException;
import org.jspecify.annotations.Nullable;

/** Staying signed in: a refresh token is exchanged for the next one, once. */
@ApplicationScoped
class SessionRenewal {

    private final RefreshTokens tokens;
    private final DeviceRepository devices;
    private final Sessions sessions;
    private final SessionNews news;
    private final RateLimiter limiter;
    private final Clock clock;

    SessionRenewal(
            RefreshTokens tokens,
            DeviceRepository devices,
            Sessions sessions,
            SessionNews news,
            RateLimiter limiter,
            Clock clock) {
        this.tokens = tokens;
        this.devices = devices;
        this.sessions = sessions;
        this.news = news;
        this.limiter = limiter;
        this.clock = clock;
    }

    Uni<SessionView> refresh(String text) {
        RefreshToken token = tokens.read(text);
        if (token == null) {
            return Uni.createFrom().failure(new ProblemException(REFRESH_INVALID));
        }
        return limiter.checkAddress(RatePolicy.REFRESHES_PER_ADDRESS)
                .chain(() -> Panache.withTransaction(() -> exchange(token)))
                .onFailure(SessionRenewal::wasOvertaken)
                .transform(overtaken -> new ProblemException(IN_PROGRESS).retryAfter(Duration.ofSeconds(1)))
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(REFRESH_REUSED));
    }

    /** @return null when the token was used before: the session is over then, which has to be committed all the same */
    private Uni<@Nullable SessionView> exchange(RefreshToken token) {
        return devices.find(token.worker(), token.device())
                .map(device -> live(device, token))
                .chain(device -> device.isCurrent(token) ? sessions.renew(device) : endReused(device, token));
    }

    private Uni<@Nullable SessionView> endReused(Device device, RefreshToken token) {
        return sessions.end(device)
                .chain(() -> news.reused(device, token.session()))
                .chain(() -> Uni.createFrom().nullItem());
    }

    private Device live(@Nullable Device device, RefreshToken token) {
        if (device == null || !device.isLive(token, clock.instant())) {
            throw new ProblemException(REFRESH_INVALID);
        }
        return device;
    }

    /** Two requests with one token at the same moment: the other one's answer has the tokens that count. */
    private static boolean wasOvertaken(Throwable failure) {
        return failure instanceof StaleObjectStateException || failure instanceof OptimisticLockException;
    }
}
