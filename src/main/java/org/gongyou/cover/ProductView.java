package org.gongyou.cover;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** A product as everybody sees it. */
@Schema(name = "CoverProduct")
record ProductView(
        UUID id,
        String code,
        int edition,
        UUID unionId,

        @Schema(description = "Open list", example = "EXCLUSIVE")
        String family,

        String familyTitle,
        String region,
        int year,
        String name,
        @Nullable String description,
        List<BenefitView> benefits,

        @Schema(description = "After the event") int claimWithinDays,

        @Schema(description = "From the first day on, in which nothing is paid")
        int waitingDays,

        List<PaperView> papers,

        @Schema(description = "UNION, UNIT or WORKER; open list", example = "UNION")
        String payer,

        String payerTitle,
        long premiumInFen,
        TermFields term,
        ConditionFields conditions,
        EnrolmentFields enrolment,

        @Schema(description = "Whether anybody is still enrolled")
        boolean offered,

        @Schema(description = "Its figures are of a demonstration, nobody's promise")
        boolean demo) {

    static ProductView of(Product product, Language language) {
        ProductDetails details = product.details();
        return new ProductView(
                product.id(),
                product.code(),
                product.edition(),
                product.union(),
                details.family().name(),
                details.family().words().in(language),
                details.region(),
                details.year(),
                details.name().in(language),
                details.description() == null ? null : details.description().in(language),
                details.benefits().stream()
                        .map(benefit -> BenefitView.of(benefit, language))
                        .toList(),
                details.claimWithinDays(),
                details.waitingDays(),
                PaperView.of(details.papers(), language),
                details.payer().name(),
                details.payer().words().in(language),
                details.premiumInFen(),
                TermFields.of(details.term()),
                ConditionFields.of(details.conditions()),
                EnrolmentFields.of(details.enrolment()),
                product.offered(),
                product.demo());
    }
}
