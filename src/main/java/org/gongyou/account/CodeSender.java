package org.gongyou.account;

import static org.gongyou.platform.ratelimit.RatePolicy.CODES_PER_ADDRESS;
import static org.gongyou.platform.ratelimit.RatePolicy.CODES_PER_PHONE;
import static org.gongyou.platform.ratelimit.RatePolicy.CODE_RESEND;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.notification.SmsTemplate;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.outbox.Outbox;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.ratelimit.RateLimiter;

/** Sends the code a person signs in with, within the limits of phone and address. */
@ApplicationScoped
class CodeSender {

    private static final String SMS = "sms";

    private final RateLimiter limiter;
    private final SignInCodes codes;
    private final Outbox outbox;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    CodeSender(RateLimiter limiter, SignInCodes codes, Outbox outbox, Vault vault, ObjectMapper json, Clock clock) {
        this.limiter = limiter;
        this.codes = codes;
        this.outbox = outbox;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /** The address is counted first, so that one address cannot use up the day of other people's phones. */
    Uni<Void> send(PhoneNumber phone) {
        String subject = vault.fingerprint("account.code-limit", phone.e164());
        return limiter.checkAddress(CODES_PER_ADDRESS)
                .chain(() -> limiter.check(CODE_RESEND, subject))
                .chain(() -> limiter.check(CODES_PER_PHONE, subject))
                .chain(() -> codes.issue(phone))
                .chain(code -> Panache.withTransaction(() -> outbox.leave(lane(subject), SMS, message(phone, code))))
                .replaceWithVoid();
    }

    /** There may be no account yet: messages are kept in order by the phone, of which only the keyed hash shows. */
    private static UUID lane(String subject) {
        return UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.US_ASCII));
    }

    private String message(PhoneNumber phone, String code) {
        return json.createObjectNode()
                .put("phone", phone.e164())
                .put("template", SmsTemplate.SIGN_IN_CODE.key())
                .put("expiresAt", clock.instant().plus(SignInCodes.LIFE).toString())
                .set("params", json.createObjectNode().put("code", code))
                .toString();
    }
}
