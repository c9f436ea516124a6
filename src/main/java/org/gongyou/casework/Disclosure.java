package org.gongyou.casework;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.account.Person;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** The person of a case in the clear, for the officer whose task needs it; what nobody has stated is absent. */
@Schema(name = "CaseDisclosure")
record Disclosure(
        String number,
        @Nullable String name,
        @Nullable String documentType,
        @Nullable String document,

        @Nullable @Schema(description = "ISO 3166 alpha-2, of a passport only")
        String country,

        @Nullable LocalDate expiresOn,

        @Nullable @Schema(description = "E.164") String phone) {

    static Disclosure of(WorkCase subject, @Nullable Person person) {
        PersonName name = person == null ? null : person.name();
        IdentityDocument document = person == null ? null : person.document();
        PhoneNumber phone = person == null ? null : person.phone();
        return new Disclosure(
                subject.number(),
                name == null ? null : name.value(),
                document == null ? null : document.type().name(),
                document == null ? null : document.number(),
                document == null ? null : document.country(),
                document == null ? null : document.expiresOn(),
                phone == null ? null : phone.e164());
    }

    @Override
    public String toString() {
        return "Disclosure[" + number + "]";
    }
}
