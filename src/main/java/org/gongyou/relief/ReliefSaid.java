package org.gongyou.relief;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.legalaid.Capacity;
import org.gongyou.legalaid.Concerned;
import org.gongyou.payment.Payee;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** What an application says, as last sent; people and accounts masked. */
@Schema(name = "ReliefSaid")
record ReliefSaid(
        Capacity capacity,
        String capacityTitle,
        @Nullable PersonView person,
        @Nullable String reason,
        @Nullable LocalDate happenedOn,
        @Nullable Long spentInFen,
        boolean aidElsewhere,
        Map<String, Object> answers,
        List<UUID> fileIds,
        boolean employerIsOpponent,
        boolean urgent,
        @Nullable PayeeView payee) {

    @Schema(name = "ReliefPersonMasked")
    record PersonView(
            String documentType,
            String number,
            String name,
            Concerned.Condition condition,
            @Nullable LocalDate consentUntil) {

        static @Nullable PersonView of(@Nullable Concerned person) {
            return person == null
                    ? null
                    : new PersonView(
                            person.documentType().name(),
                            person.maskedNumber(),
                            person.name().masked(),
                            person.condition(),
                            person.consentUntil());
        }
    }

    @Schema(name = "ReliefPayeeMasked")
    record PayeeView(String name, String bank, String account) {

        static @Nullable PayeeView of(@Nullable Payee payee) {
            return payee == null
                    ? null
                    : new PayeeView(
                            payee.name().masked(), payee.bank(), payee.account().masked());
        }
    }

    static ReliefSaid of(ReliefRequest request, Language language) {
        return new ReliefSaid(
                request.as(),
                request.as().words().in(language),
                PersonView.of(request.person()),
                request.reason(),
                request.happenedOn(),
                request.spentInFen(),
                Boolean.TRUE.equals(request.aidElsewhere()),
                request.answers(),
                request.fileIds(),
                request.isAgainstEmployer(),
                request.isUrgent(),
                PayeeView.of(request.payee()));
    }
}
