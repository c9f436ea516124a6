package org.gongyou.support;

import java.util.List;
import java.util.Map;
import org.gongyou.support.SignIn.Person;

/** People whom nothing but a household of their own names beside somebody. */
public final class Kin {

    private Kin() {}

    /** @param number the identity card's */
    public static Person siblingOf(String number) {
        Person sibling = SignIn.knownPerson();
        Map<String, Object> named = Map.of(
                "relation",
                "SIBLING",
                "name",
                "测试工友",
                "document",
                Map.of("documentType", "RESIDENT_IDENTITY_CARD", "number", number));
        sibling.calls()
                .body(Map.of("members", List.of(named), "consents", Map.of("family", true)))
                .put("/v1/me/household")
                .then()
                .statusCode(200);
        return sibling;
    }
}
