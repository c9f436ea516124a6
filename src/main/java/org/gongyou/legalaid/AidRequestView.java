package org.gongyou.legalaid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** What was said of a matter, as last saved; people masked. */
@Schema(name = "LegalAidIntake")
record AidRequestView(
        Capacity capacity,
        String capacityTitle,
        @Nullable PersonView person,
        List<Opponent> opponents,
        @Nullable String divisionCode,
        @Nullable String facts,
        @Nullable String wantedOutcome,
        Map<String, LocalDate> dates,
        List<ClaimView> claims,
        long claimedInFen,
        List<WitnessView> witnesses,
        @Nullable String language,
        boolean signLanguage,
        boolean migrant,
        @Nullable Means means,
        List<AidPaper> papers) {

    @Schema(name = "LegalAidPersonMasked")
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

    @Schema(name = "LegalAidWitnessMasked")
    record WitnessView(
            String name, @Nullable String phone, @Nullable String knows) {

        static WitnessView of(Witness witness) {
            return new WitnessView(
                    witness.name().masked(),
                    witness.phone() == null ? null : witness.phone().masked(),
                    witness.knows());
        }
    }

    @Schema(name = "LegalAidClaimShown")
    record ClaimView(
            Grievance grievance,
            String grievanceTitle,
            @Nullable Long amountInFen,
            @Nullable String text) {

        static ClaimView of(ClaimLine claim, Language language) {
            return new ClaimView(
                    claim.grievance(), claim.grievance().words().in(language), claim.amountInFen(), claim.text());
        }
    }

    static AidRequestView of(AidRequest request, Language language) {
        return new AidRequestView(
                request.asWhat(),
                request.asWhat().words().in(language),
                PersonView.of(request.person()),
                request.opponents(),
                request.divisionCode(),
                request.facts(),
                request.wantedOutcome(),
                request.dates(),
                request.claims().stream()
                        .map(claim -> ClaimView.of(claim, language))
                        .toList(),
                request.claimedInFen(),
                request.witnesses().stream().map(WitnessView::of).toList(),
                request.language(),
                request.signLanguage(),
                request.migrant(),
                request.means(),
                request.papers());
    }

    /** Without what it is about. */
    @Override
    public String toString() {
        return "AidRequestView[" + capacity + "]";
    }
}
