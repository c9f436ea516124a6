package org.gongyou.card;

import java.time.LocalDate;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a phone needs to compute codes without the network; {@code mobile-contract/card.md} has an example to the digit. */
@Schema(name = "CardCode")
public record CardCodeView(
        @Schema(description = "Base64 of 32 bytes; of this device alone, to be kept in the phone's key store")
        String secret,

        @Schema(description = "HMAC of RFC 6238") String algorithm,
        int periodSeconds,
        int digits,

        @Schema(description = "What every code of this device begins with")
        String prefix,

        @Schema(
                description = "Last character of a code: ISO/IEC 7064 MOD 37,36 over the letters and digits before it,"
                        + " without the dots")
        String check,

        @Schema(description = "No code counts after this day, in China")
        LocalDate validUntil) {

    static CardCodeView of(CardKeys.Key key, LocalDate validUntil) {
        return new CardCodeView(
                Base64.getEncoder().encodeToString(key.secret()),
                "HmacSHA256",
                RotatingDigits.STEP_SECONDS,
                RotatingDigits.DIGITS,
                CardCode.prefix(key.worker(), key.tag()),
                "ISO7064-MOD-37-36",
                validUntil);
    }

    @Override
    public String toString() {
        return "CardCodeView[…]";
    }
}
