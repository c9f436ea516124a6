package org.gongyou.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of an offer; what is left out is said no longer.
 *
 * @param kind code or name, as category, entitled and bearer
 * @param times in {@code opening_hours} syntax or as people write
 */
@Schema(name = "OfferRequest")
record OfferRequest(
        @Schema(description = "Needed by officers for a new offer; it never changes")
        @Nullable
        @Pattern(regexp = "[!-~]{1,40}")
        String code,

        @NotNull UUID merchantId,

        @Schema(description = "At which of the merchant's stores; all of them when absent or empty") @Size(max = 500)
        List<@NotNull UUID> storeIds,

        @NotNull @Valid OfferWords title,
        @Nullable @Valid OfferWords description,

        @Schema(description = "Open list", example = "MEAL") @NotBlank @Size(max = 40)
        String category,

        @Schema(description = "PERCENT, FIXED_SUM, FIXED_PRICE or GIFT", example = "PERCENT") @NotBlank @Size(max = 40)
        String kind,

        @Schema(description = "Of PERCENT, thousandths off") @Nullable @Min(1) @Max(1_000)
        Integer permilleOff,

        @Schema(description = "Of FIXED_SUM") @Nullable @Min(1) @Max(OfferTerms.MOST_IN_FEN)
        Long sumOffInFen,

        @Schema(description = "Of FIXED_PRICE") @Nullable @Min(0) @Max(OfferTerms.MOST_IN_FEN)
        Long priceInFen,

        @Schema(description = "Of GIFT") @Nullable @Valid OfferWords gift,

        @Nullable @Min(0) @Max(OfferTerms.MOST_IN_FEN) Long minimumInFen,

        @Schema(description = "The largest discount") @Nullable @Min(1) @Max(OfferTerms.MOST_IN_FEN)
        Long atMostInFen,

        @Nullable @Min(1) @Max(OfferRequest.OFTEN) Integer perDay,
        @Nullable @Min(1) @Max(OfferRequest.OFTEN) Integer perMember,
        @Nullable @Min(1) @Max(OfferRequest.OFTEN) Integer perMemberPerDay,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable @Size(max = 500) String times,

        @Schema(description = "EVERYBODY or CARD_HOLDERS, which is meant when absent") @Nullable @Size(max = 40)
        String entitled,

        @Size(max = 30) List<@NotNull String> occupations,
        @Size(max = 30) List<@NotNull String> regions,

        @Schema(description = "MERCHANT, which is meant when absent, UNION or SHARED") @Nullable @Size(max = 40)
        String bearer,

        @Schema(description = "Of SHARED: the union's share in thousandths") @Nullable @Min(0) @Max(1_000)
        Integer unionPermille) {

    static final long OFTEN = 1_000_000;

    OfferRequest {
        storeIds = copy(storeIds);
        occupations = copy(occupations);
        regions = copy(regions);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
