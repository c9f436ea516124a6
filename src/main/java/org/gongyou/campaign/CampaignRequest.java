package org.gongyou.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.coupon.CouponTerms;
import org.gongyou.penalty.PenaltyRule;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** All that is said of a campaign. */
@Schema(name = "CampaignRequest")
record CampaignRequest(
        @NotBlank @Size(max = 80) String title,
        @Nullable @Size(max = 120) String titleEn,
        @NotNull @Size(max = 2000) String description,
        @NotNull CampaignMode mode,
        @Min(1) @Max(1_000_000) int quota,

        @Schema(description = "Campaigns with the same word share a limit a member")
        @Nullable
        @Pattern(regexp = "[A-Za-z0-9-]{1,40}")
        String series,

        @Schema(description = "How many a member may win in the series; 0 for any number") @Min(0) @Max(1000)
        int seriesLimit,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid WindowRequest> windows,
        @NotNull @Valid CouponRequest coupon,
        @Nullable @Valid RulesRequest rules,
        @Nullable @Valid PenaltyRule penalty,

        @Schema(description = "Of mode NUMBERS, and no other") @Nullable @Valid
        NumbersRequest numbers) {

    CampaignRequest {
        windows = windows == null ? List.of() : List.copyOf(windows);
    }

    /** An opening, such as a morning or a night shift. */
    @Schema(name = "CampaignWindowRequest")
    record WindowRequest(
            @NotNull Instant opensAt,
            @NotNull Instant closesAt,
            @Min(1) @Max(1_000_000) int quota) {}

    /** Numbers first, papers afterwards. */
    @Schema(name = "CampaignNumbersRequest")
    record NumbersRequest(
            @Schema(description = "So many numbers are given; at least the quota. The openings' quotas add up to it")
            @Min(1)
            @Max(1_000_000)
            int count,

            @NotNull Instant papersFrom,
            @NotNull Instant papersUntil,

            @Schema(description = "What is to be shown") @NotBlank @Size(max = 1000)
            String papers) {

        Papers content() {
            return new Papers(papersFrom, papersUntil, papers);
        }
    }

    /** What is won. */
    @Schema(name = "CampaignCouponRequest")
    record CouponRequest(
            @Min(1) @Max(100_000_00) long valueInFen,
            @Min(0) @Max(1_000_000_00) long minimumSpendInFen,

            @Schema(description = "The union's part of the value in thousandths; the merchant bears the rest")
            @Min(0)
            @Max(1000)
            int unionPermille,

            @Nullable @Size(max = 1000) List<@NotNull UUID> merchantIds,
            @Nullable @Size(max = 1000) List<@NotNull UUID> storeIds,
            @NotNull Instant validFrom,
            @NotNull Instant validUntil) {}

    /** Who may take part; every member where nothing is said. */
    @Schema(name = "CampaignRulesRequest")
    record RulesRequest(
            @Nullable @Size(max = 200) List<@NotNull UUID> unionIds,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 40) String> occupations) {}

    /** @throws ProblemException 422 that names what contradicts itself */
    List<Window> slicedWindows(Instant now) {
        List<FieldError> errors = new ArrayList<>();
        List<Window> sliced = new ArrayList<>();
        int slot = 1;
        Instant after = now;
        for (int i = 0; i < windows.size(); i++) {
            WindowRequest window = windows.get(i);
            String at = "/windows/" + i;
            if (!window.opensAt().isAfter(now)) errors.add(new FieldError(at + "/opensAt", CampaignProblem.TOO_LATE));
            else if (window.opensAt().isBefore(after))
                errors.add(new FieldError(at + "/opensAt", CampaignProblem.WINDOWS_WRONG));
            if (!window.closesAt().isAfter(window.opensAt()))
                errors.add(new FieldError(at + "/closesAt", CampaignProblem.WINDOWS_WRONG));
            sliced.add(new Window(i + 1, window.opensAt(), window.closesAt(), slot, slot + window.quota() - 1));
            slot += window.quota();
            after = window.closesAt();
        }
        if (mode == CampaignMode.DRAW && windows.size() > 1)
            errors.add(new FieldError("/windows", CampaignProblem.ONE_WINDOW));
        checkNumbers(errors, after);
        if (slot - 1 != (numbers == null ? quota : numbers.count()))
            errors.add(new FieldError("/quota", CampaignProblem.SLOTS_WRONG));
        if (!coupon.validFrom().isBefore(coupon.validUntil()))
            errors.add(new FieldError("/coupon/validUntil", RequestProblem.RANGE));
        else if (!coupon.validUntil().isAfter(after))
            errors.add(new FieldError("/coupon/validUntil", RequestProblem.RANGE));
        if (merchants().isEmpty() && stores().isEmpty())
            errors.add(new FieldError("/coupon/merchantIds", CampaignProblem.SPENT_NOWHERE));
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return sliced;
    }

    /** @param closed when the last number is given: only then it is known who comes before whom */
    private void checkNumbers(List<FieldError> errors, Instant closed) {
        if ((mode == CampaignMode.NUMBERS) != (numbers != null)) {
            errors.add(new FieldError("/numbers", CampaignProblem.NUMBERS_WRONG));
        }
        if (numbers == null) return;
        if (numbers.count() < quota) errors.add(new FieldError("/numbers/count", CampaignProblem.NUMBERS_WRONG));
        if (numbers.papersFrom().isBefore(closed))
            errors.add(new FieldError("/numbers/papersFrom", CampaignProblem.NUMBERS_WRONG));
        if (!numbers.papersUntil().isAfter(numbers.papersFrom())
                || !numbers.papersUntil().isBefore(coupon.validUntil()))
            errors.add(new FieldError("/numbers/papersUntil", RequestProblem.RANGE));
    }

    CampaignContent content() {
        return new CampaignContent(
                title,
                titleEn,
                description,
                terms(),
                entryRules(),
                seriesLimit,
                penalty,
                numbers == null ? null : numbers.content());
    }

    private CouponTerms terms() {
        return new CouponTerms(
                title,
                titleEn,
                coupon.valueInFen(),
                coupon.minimumSpendInFen(),
                coupon.unionPermille(),
                merchants(),
                stores(),
                coupon.validFrom(),
                coupon.validUntil());
    }

    private List<UUID> merchants() {
        return coupon.merchantIds() == null ? List.of() : coupon.merchantIds();
    }

    private List<UUID> stores() {
        return coupon.storeIds() == null ? List.of() : coupon.storeIds();
    }

    EntryRules entryRules() {
        return rules == null
                ? EntryRules.EVERY_MEMBER
                : new EntryRules(
                        rules.unionIds() == null ? List.of() : rules.unionIds(),
                        rules.occupations() == null ? List.of() : rules.occupations());
    }
}
