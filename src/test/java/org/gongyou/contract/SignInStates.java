package org.gongyou.contract;

import static org.awaitility.Awaitility.await;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.ProviderStates;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;

/** What must be the case before requests of the screen {@code sign-in}. */
@Singleton
class SignInStates implements ProviderStates {

    @State("a phone that has asked for no code")
    public Map<String, Object> silentPhone() {
        return Map.of("phone", SignIn.newPhone());
    }

    @State("a phone that asked for a code a moment ago")
    public Map<String, Object> hastyPhone() {
        String phone = SignIn.newPhone();
        SignIn.codeFor(phone);
        return Map.of("phone", phone);
    }

    @State("a phone that was sent a code")
    public Map<String, Object> phoneWithCode() {
        return withCode(SignIn.newPhone());
    }

    @State("a known worker's phone that was sent a code")
    public Map<String, Object> knownPhoneWithCode() {
        return withCode(known(IdentityNumbers.next()).phone());
    }

    @State("a session of a new device")
    public Map<String, Object> limitedSession() {
        String number = IdentityNumbers.next();
        Person owner = known(number);
        Person newcomer = SignIn.again(owner.phone(), UUID.randomUUID().toString());
        return Map.of("accessToken", newcomer.accessToken(), "documentLast4", number.substring(14));
    }

    @State("a session")
    public Map<String, Object> session() {
        Person person = somebody();
        return Map.of("accessToken", person.accessToken(), "refreshToken", person.refreshToken());
    }

    @State("a session that was refreshed")
    public Map<String, Object> refreshedSession() {
        Person person = somebody();
        SignIn.refresh(person.refreshToken()).then().statusCode(200);
        return Map.of("usedRefreshToken", person.refreshToken());
    }

    @State("a session that was ended")
    public Map<String, Object> endedSession() {
        Person person = somebody();
        person.calls().delete("/v1/auth/sessions/current").then().statusCode(204);
        await().until(() -> person.calls().get("/v1/me").statusCode() == 401);
        return Map.of("accessToken", person.accessToken());
    }

    private static Person somebody() {
        return SignIn.again(SignIn.newPhone(), UUID.randomUUID().toString());
    }

    private static Person known(String number) {
        return SignIn.known(somebody(), number);
    }

    private static Map<String, Object> withCode(String phone) {
        String code = SignIn.codeFor(phone);
        String wrong = code.equals("000000") ? "000001" : "000000";
        return Map.of("phone", phone, "code", code, "wrongCode", wrong);
    }
}
