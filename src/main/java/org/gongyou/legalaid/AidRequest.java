package org.gongyou.legalaid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.LanguageTag;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody says of a matter. A draft may say as little as it likes; the submission names all that is missing. */
@Schema(name = "LegalAidRequestDraft")
record AidRequest(
        @Schema(
                description =
                        "Consultation when left out; of a first draft only, a later form of help is a continuation")
        @Nullable
        Service service,

        @Schema(description = "As what one asks; oneself when left out") @Nullable
        Capacity capacity,

        @Schema(description = "Unless one asks for oneself") @Valid @Nullable
        Concerned person,

        @Size(max = 5) List<@Valid @NotNull Opponent> opponents,

        @Schema(description = "Where one works or worked: code of the street, or of the district (GB/T 2260)")
        @Nullable
        @Pattern(regexp = "\\d{6}|\\d{9}|\\d{12}")
        String divisionCode,

        @Size(max = 5000) @PlainText(lines = true) @Nullable String facts,
        @Size(max = 1000) @PlainText(lines = true) @Nullable String wantedOutcome,

        @Schema(
                description =
                        "Days that matter, named as the clock of limitation names them: knewOn, relationEndedOn …")
        @Size(max = 40)
        Map<@Size(max = 40) String, LocalDate> dates,

        @Size(max = 20) List<@Valid @NotNull ClaimLine> claims,
        @Size(max = 10) List<@Valid @NotNull Witness> witnesses,

        @Schema(description = "In which one would rather speak: a language tag (BCP 47) such as zh, ug, en")
        @Size(max = 35)
        @LanguageTag
        @Nullable
        String language,

        boolean signLanguage,

        @Schema(description = "Whether one works away from where one's household is registered")
        boolean migrant,

        @Valid @Nullable Means means,
        @Size(max = 20) List<@Valid @NotNull AidPaper> papers) {

    AidRequest {
        opponents = opponents == null ? List.of() : List.copyOf(opponents);
        dates = dates == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(dates));
        claims = claims == null ? List.of() : List.copyOf(claims);
        witnesses = witnesses == null ? List.of() : List.copyOf(witnesses);
        papers = papers == null ? List.of() : List.copyOf(papers);
    }

    Service wanted() {
        return service == null ? Service.CONSULTATION : service;
    }

    Capacity asWhat() {
        return capacity == null ? Capacity.SELF : capacity;
    }

    boolean asksForSelf() {
        return asWhat() == Capacity.SELF;
    }

    List<UUID> files() {
        return papers.stream().map(AidPaper::fileId).distinct().toList();
    }

    Set<Grievance> grievances() {
        Set<Grievance> all = new TreeSet<>();
        claims.forEach(claim -> all.add(claim.grievance()));
        return all;
    }

    long claimedInFen() {
        return claims.stream()
                .mapToLong(claim -> claim.amountInFen() == null ? 0 : claim.amountInFen())
                .sum();
    }

    /** Without what it is about. */
    @Override
    public String toString() {
        return "AidRequest[" + wanted() + "]";
    }
}
