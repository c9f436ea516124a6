package org.gongyou.account;

import static org.gongyou.account.AccountProblem.CONSENT_OUTDATED;
import static org.gongyou.account.AccountProblem.IDENTITY_DIFFERENT;
import static org.gongyou.account.IdentityLevel.FORMAT_CHECKED;
import static org.gongyou.account.IdentityLevel.NAME_AND_NUMBER_MATCHED;
import static org.gongyou.platform.personal.PersonalProblem.BIRTH_DATE_DIFFERS;
import static org.gongyou.platform.problem.RequestProblem.RANGE;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.persistence.CallerContext;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.ratelimit.RateLimiter;
import org.gongyou.platform.ratelimit.RatePolicy;
import org.jspecify.annotations.Nullable;

/** A worker says who he or she is. */
@ApplicationScoped
class IdentityService {

    private final Identities identities;
    private final IdentityVerifier verifier;
    private final RateLimiter limiter;
    private final Vault vault;
    private final Clock clock;

    IdentityService(Identities identities, IdentityVerifier verifier, RateLimiter limiter, Vault vault, Clock clock) {
        this.identities = identities;
        this.verifier = verifier;
        this.limiter = limiter;
        this.vault = vault;
        this.clock = clock;
    }

    Uni<MeView> state(UUID worker, IdentityRequest request) {
        if (!request.consent().version().equals(IdentityConsent.VERSION)) {
            throw ProblemException.invalid("/consent/version", CONSENT_OUTDATED);
        }
        LocalDate today = ChinaDay.today(clock);
        IdentityDocument document = IdentityDocument.check(
                request.documentType(), request.number(), request.country(), request.expiresOn(), today);
        LocalDate born = birthDate(document, request.birthDate(), today);
        return limiter.check(RatePolicy.IDENTITIES_PER_ACCOUNT, worker.toString())
                .chain(() -> CallerContext.keep(verifier.verify(request.name(), document)))
                .map(IdentityService::level)
                .chain(level -> Panache.withTransaction(() -> identities.enter(
                        worker,
                        new Identity(request.name(), document, born, level),
                        request.consent().version())))
                .map(account -> MeView.of(account, vault));
    }

    private static IdentityLevel level(IdentityVerifier.Verdict verdict) {
        return switch (verdict) {
            case MATCHED -> NAME_AND_NUMBER_MATCHED;
            case UNKNOWN -> FORMAT_CHECKED;
            case DIFFERENT -> throw ProblemException.invalid("/number", IDENTITY_DIFFERENT);
        };
    }

    /** What the number says counts; what is stated fills in where it says nothing. */
    private static @Nullable LocalDate birthDate(
            IdentityDocument document, @Nullable LocalDate stated, LocalDate today) {
        LocalDate written = document.birthDate(today);
        if (written != null && stated != null && !written.equals(stated)) {
            throw ProblemException.invalid("/birthDate", BIRTH_DATE_DIFFERS);
        }
        if (stated != null && stated.isAfter(today)) {
            throw ProblemException.invalid("/birthDate", RANGE);
        }
        return written == null ? stated : written;
    }
}
