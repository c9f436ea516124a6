package org.gongyou.cover;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a cover: by what, from when until when, and until when to claim.
 *
 * @param claimBy the last day on which anything of it can be claimed; a claim has its own days from the event on
 */
@Schema(name = "Cover")
record CoverView(
        UUID id,
        UUID productId,
        String productCode,
        String productName,

        @Schema(description = "Open list", example = "EXCLUSIVE")
        String family,

        String familyTitle,

        @Schema(description = "UNIT, JOINING or SELF; open list", example = "JOINING")
        String way,

        LocalDate from,

        @Schema(description = "The day counts whole, in China")
        LocalDate until,

        @Schema(description = "The first day of which events are paid for")
        LocalDate benefitsFrom,

        LocalDate claimBy,

        @Schema(description = "AWAITING_PAYMENT, VALID, EXPIRED, ENDED, VOID or LAPSED; open list", example = "VALID")
        String state,

        String stateTitle,
        String sentence,

        @Nullable @Schema(description = "Why it does not count, or no longer")
        String reason,

        @Nullable @Schema(description = "Of a duplicate: the cover that counts")
        UUID earlierCoverId,

        @Nullable PaymentDue payment) {

    static CoverView of(CoverOnFile cover, Product product, LocalDate today, Language language) {
        CoverState state = cover.stateOn(today);
        String name = product.name().in(language);
        LocalDate claimBy = cover.ends().plusDays(product.claimWithinDays());
        CoverReason reason = cover.reason();
        Cover shown = cover.cover(today);
        return new CoverView(
                cover.id(),
                product.id(),
                product.code(),
                name,
                product.family().name(),
                product.family().words().in(language),
                cover.way().name(),
                shown.from(),
                shown.until(),
                shown.benefitsFrom(),
                claimBy,
                state.name(),
                state.title().in(language),
                sentence(shown, name, claimBy).in(language),
                reason == null ? null : reason.words().in(language),
                cover.earlier(),
                state == CoverState.AWAITING_PAYMENT ? due(cover, product, language) : null);
    }

    private static Words sentence(Cover cover, String name, LocalDate claimBy) {
        if (!cover.state().counts()) {
            return switch (cover.state()) {
                case AWAITING_PAYMENT -> new Words("“" + name + "”待缴费，缴费后生效。", name + " begins once it is paid for.");
                case LAPSED -> new Words("“" + name + "”未缴费，未生效。", name + " was not paid for and never began.");
                default -> new Words("“" + name + "”无效，不提供保障。", name + " is void and covers nothing.");
            };
        }
        return new Words(
                "您享有“" + name + "”，保障期 " + cover.from() + " 至 " + cover.until() + "，最迟 " + claimBy + " 前申请。",
                "Covered by " + name + " from " + cover.from() + " to " + cover.until() + ", claim by " + claimBy
                        + ".");
    }

    private static @Nullable PaymentDue due(CoverOnFile cover, Product product, Language language) {
        LocalDate by = cover.premium().payBy();
        if (by == null) return null;
        String amount = FormulaText.yuan(cover.premium().inFen());
        Words sentence = new Words(
                "请于 " + by + " 前向工会缴纳 " + amount + " 元并注明会员证号；本应用不收款，工会确认到账后生效。",
                "Pay " + amount + " yuan to the union by " + by
                        + " and name your member number. This app takes no money;"
                        + " the cover begins once the union has the payment.");
        return new PaymentDue(cover.premium().inFen(), by, product.enrolment().payTo(), sentence.in(language));
    }
}
