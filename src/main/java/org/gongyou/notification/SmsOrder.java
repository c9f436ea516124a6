package org.gongyou.notification;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text message as it lies in the outbox.
 *
 * @param language BCP 47; absent is Chinese
 * @param expiresAt after this it is worth nothing and is not sent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SmsOrder(
        String phone,
        String template,
        @Nullable Map<String, String> params,
        @Nullable String language,
        @Nullable Instant expiresAt) {

    static final String KIND = "sms";

    boolean isWorthSending(Instant now) {
        return expiresAt == null || expiresAt.isAfter(now);
    }

    Sms sms(UUID id) {
        return new Sms(
                id,
                phone,
                SmsTemplate.ofKey(template),
                Language.preferred(language),
                params == null ? Map.of() : params);
    }

    @Override
    public String toString() {
        return "SmsOrder[" + template + "]";
    }
}
