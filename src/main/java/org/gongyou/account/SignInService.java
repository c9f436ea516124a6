package org.gongyou.account;

import static org.gongyou.account.AccountProblem.CODE_WRONG;
import static org.gongyou.account.AccountProblem.PROVIDER_REFUSED;
import static org.gongyou.account.AccountProblem.PROVIDER_UNKNOWN;
import static org.gongyou.platform.problem.RequestProblem.REQUIRED;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gongyou.platform.persistence.CallerContext;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.ratelimit.RateLimiter;
import org.gongyou.platform.ratelimit.RatePolicy;

/** Signing in: whoever proves a phone is let in. */
@ApplicationScoped
class SignInService {

    private final SignInCodes codes;
    private final Entrance entrance;
    private final RateLimiter limiter;
    private final CodeSender sender;
    private final List<SignInProvider> providers;

    SignInService(
            SignInCodes codes,
            Entrance entrance,
            RateLimiter limiter,
            CodeSender sender,
            @All List<SignInProvider> providers) {
        this.codes = codes;
        this.entrance = entrance;
        this.limiter = limiter;
        this.sender = sender;
        this.providers = providers;
    }

    /** Does the same for every phone, so that nobody learns which ones are known. */
    Uni<CodeView> sendCode(PhoneNumber phone) {
        return sender.send(phone)
                .replaceWith(new CodeView(
                        SignInCodes.LIFE.toSeconds(),
                        RatePolicy.CODE_RESEND.window().toSeconds()));
    }

    Uni<SessionView> signIn(SignInRequest request) {
        return limiter.checkAddress(RatePolicy.SIGN_INS_PER_ADDRESS)
                .chain(() -> provenPhone(request))
                .chain(phone -> Panache.withTransaction(() -> entrance.enter(phone, request.device())));
    }

    private Uni<PhoneNumber> provenPhone(SignInRequest request) {
        String provider = request.provider();
        if (provider != null) {
            return CallerContext.keep(provider(provider).verifiedPhone(request.code()))
                    .onFailure(SignInRefusedException.class)
                    .transform(refused -> ProblemException.invalid("/code", PROVIDER_REFUSED));
        }
        PhoneNumber phone = request.phone();
        if (phone == null) {
            throw ProblemException.invalid("/phone", REQUIRED);
        }
        return codes.redeem(phone, request.code()).map(right -> {
            if (!right) {
                throw ProblemException.invalid("/code", CODE_WRONG);
            }
            return phone;
        });
    }

    private SignInProvider provider(String name) {
        return providers.stream()
                .filter(offered -> offered.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/provider", PROVIDER_UNKNOWN));
    }
}
