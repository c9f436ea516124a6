package org.gongyou.card;

import io.restassured.response.Response;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gongyou.support.SignIn.Person;

/** What an app makes of {@code mobile-contract/card.md}, written after it and not after the program. */
public record CardPhone(byte[] secret, String prefix, Clock clock) {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** The phone somebody signed in with, having asked for its secret. */
    public static CardPhone of(Person person, Clock clock) {
        Response answer = person.calls().get("/v1/me/card/code");
        answer.then().statusCode(200);
        return of(answer, clock);
    }

    static CardPhone of(Response answer, Clock clock) {
        return new CardPhone(Base64.getDecoder().decode(answer.<String>path("secret")), answer.path("prefix"), clock);
    }

    /** The code of this moment. */
    public String code() {
        return code(0);
    }

    /** The code of so many periods later, or before. */
    public String code(int later) {
        return at(Math.floorDiv(clock.instant().getEpochSecond(), 30) + later);
    }

    String at(long period) {
        String text = prefix + digits(period);
        return text + check(text.replace(".", ""));
    }

    private String digits(long period) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(period).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[31] & 15) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%08d", number % 100_000_000);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static char check(String text) {
        int p = 36;
        for (char c : text.toCharArray()) {
            int s = (p + ALPHABET.indexOf(c)) % 36;
            if (s == 0) s = 36;
            p = 2 * s % 37;
        }
        return ALPHABET.charAt((37 - p) % 36);
    }
}
