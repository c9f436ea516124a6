package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.platform.pdf.Printer;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** The text of an authority as PDF. */
@ApplicationScoped
class AuthorityPrint {

    private final AuthorityBook book;
    private final Applicants applicants;
    private final HouseholdText text;
    private final Printer printer;
    private final int days;

    AuthorityPrint(
            AuthorityBook book,
            Applicants applicants,
            HouseholdText text,
            Printer printer,
            @ConfigProperty(name = "gongyou.household.authority-life") int days) {
        this.book = book;
        this.applicants = applicants;
        this.text = text;
        this.printer = printer;
        this.days = days;
    }

    /**
     * What is to be printed; in the caller's session.
     *
     * @throws ProblemException 404 when the household does not have the member any more
     */
    Uni<AuthorityText.Facts> facts(Authority authority) {
        return book.adult(authority.workerId(), authority.memberId())
                .invoke(adult -> {
                    if (!authority.isOf(adult.keys())) throw new ProblemException(RequestProblem.NOT_FOUND);
                })
                .chain(adult -> applicants
                        .of(authority.workerId())
                        .map(applicant -> new AuthorityText.Facts(authority, applicant.name(), adult, days)));
    }

    /** Outside any transaction. */
    Uni<byte[]> print(AuthorityText.Facts facts) {
        return printer.print(AuthorityText.of(facts));
    }

    Authority.Act act(SigningManner manner, UUID by, byte[] pdf) {
        return new Authority.Act(manner, by, text.sealBytes(pdf), Sha256.hex(pdf));
    }
}
