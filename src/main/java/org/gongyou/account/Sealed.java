package org.gongyou.account;

import java.time.LocalDate;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.Address;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.jspecify.annotations.Nullable;

/** How an account's personal values lie in their columns: what they are sealed for, and the form of the text inside. */
final class Sealed {

    static final String PHONE = "account.phone";
    static final String NAME = "account.name";
    static final String BIRTH_DATE = "account.birth-date";
    static final String DEVICE_NAME = "account.device-name";
    private static final String DOCUMENT = "account.document";
    private static final String ADDRESS = "account.address";
    private static final String SEPARATOR = "\n";

    private Sealed() {}

    static byte[] document(Vault vault, IdentityDocument document) {
        return vault.seal(
                DOCUMENT,
                String.join(
                        SEPARATOR,
                        document.type().name(),
                        document.number(),
                        document.country() == null ? "" : document.country(),
                        document.expiresOn() == null ? "" : document.expiresOn().toString()));
    }

    static IdentityDocument document(Vault vault, byte[] sealed) {
        String[] parts = vault.open(DOCUMENT, sealed).split(SEPARATOR, -1);
        return new IdentityDocument(
                DocumentType.valueOf(parts[0]), parts[1], orNull(parts[2]), expiry(orNull(parts[3])));
    }

    static byte[] address(Vault vault, Address address) {
        String text = address.text();
        return vault.seal(ADDRESS, address.divisionCode() + SEPARATOR + (text == null ? "" : text));
    }

    static Address address(Vault vault, byte[] sealed) {
        String[] parts = vault.open(ADDRESS, sealed).split(SEPARATOR, 2);
        return new Address(parts[0], orNull(parts[1]));
    }

    private static @Nullable LocalDate expiry(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
