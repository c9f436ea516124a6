package org.gongyou.cover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;

/**
 * One line of what a product pays.
 *
 * @param text the arithmetic in one sentence
 */
@Schema(name = "CoverBenefit")
record BenefitView(
        String code,

        @Schema(description = "Open list", example = "HOSPITAL")
        String event,

        String eventTitle,
        String name,
        FormulaFields formula,
        String text) {

    static BenefitView of(Benefit benefit, Language language) {
        return new BenefitView(
                benefit.code(),
                benefit.event().name(),
                benefit.event().words().in(language),
                benefit.name().in(language),
                FormulaFields.of(benefit.formula()),
                FormulaText.of(benefit.formula(), language));
    }
}
