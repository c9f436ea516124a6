package org.gongyou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much, in one of five ways. An expression may also use {@code classCode}, the class that was found, "" for none.
 *
 * @param fixedInFen for whoever is entitled
 * @param byClass fen by the code of the class
 */
@Schema(name = "ReliefAmount")
public record Amount(
        @Nullable @Min(1) @Max(Amount.MOST) Long fixedInFen,

        @Size(max = 20) Map<@Size(max = 40) String, @NotNull @Min(0) @Max(Amount.MOST) Long> byClass,

        @Nullable @Valid Share share,
        @Nullable @Valid Bands bands,
        @Nullable @Size(max = 2_000) String expression) {

    /** A million yuan: more is a slip of the keys. */
    public static final long MOST = 100_000_000;

    /**
     * A part of something, such as what was paid oneself.
     *
     * @param of an expression in fen
     * @param mostInFen null for no limit of its own
     */
    @Schema(name = "ReliefShare")
    public record Share(
            @NotBlank @Size(max = 2_000) String of,
            @Min(1) @Max(1000) int permille,
            @Nullable @Min(1) @Max(Amount.MOST) Long mostInFen) {}

    /**
     * An amount that depends on where something lies.
     *
     * @param of an expression
     * @param steps rising; above the last there is nothing, unless it has no limit
     */
    @Schema(name = "ReliefBands")
    public record Bands(
            @NotBlank @Size(max = 2_000) String of,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull Band> steps) {

        public Bands {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }

        long amount(long value) {
            return steps.stream()
                    .filter(band -> band.upTo() == null || value <= band.upTo())
                    .findFirst()
                    .map(Band::amountInFen)
                    .orElse(0L);
        }
    }

    /** @param upTo this number included; null for all above */
    @Schema(name = "ReliefBand")
    public record Band(
            @Nullable Long upTo, @Min(0) @Max(Amount.MOST) long amountInFen) {}

    public Amount {
        byClass = byClass == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(byClass));
    }

    /** How many of the ways are taken. */
    long ways() {
        return Stream.of(fixedInFen, byClass.isEmpty() ? null : byClass, share, bands, expression)
                .filter(Objects::nonNull)
                .count();
    }

    /** Where its expression stands below {@code /amount}; null where it has none. */
    @Nullable
    String place() {
        if (share != null) return "/share/of";
        if (bands != null) return "/bands/of";
        return expression == null ? null : "/expression";
    }

    @Nullable
    String text() {
        if (share != null) return share.of();
        return bands != null ? bands.of() : expression;
    }

    /**
     * @param classCode "" for none
     * @param value of its expression; anything where it has none
     */
    long of(String classCode, long value) {
        if (fixedInFen != null) return fixedInFen;
        if (!byClass.isEmpty()) return byClass.getOrDefault(classCode, 0L);
        if (bands != null) return bands.amount(value);
        long amount = share == null ? value : Arithmetic.share(Math.max(0, value), share.permille());
        return share == null || share.mostInFen() == null ? amount : Math.min(amount, share.mostInFen());
    }
}
