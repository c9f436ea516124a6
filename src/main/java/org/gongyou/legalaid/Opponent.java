package org.gongyou.legalaid;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Whom a matter is against. No paper of theirs is ever asked for.
 *
 * @param creditCode unified social credit code, when known
 * @param name in free text; with a code of an employer that has a union, may be left out
 * @param contact whoever spoke for them, and how to reach them
 */
@Schema(name = "LegalAidOpponent")
public record Opponent(
        @NotNull Sort sort,
        @Size(max = 18) @Nullable String creditCode,
        @Size(max = 100) @PlainText @Nullable String name,
        @Size(max = 200) @PlainText @Nullable String address,
        @Size(max = 100) @PlainText @Nullable String contact) {

    @Schema(name = "LegalAidOpponentSort")
    public enum Sort {
        EMPLOYER,
        /** For which a courier or driver works. */
        PLATFORM,
        /** Who lends workers, or runs a station for a platform. */
        LABOUR_AGENT
    }

    boolean isNamed() {
        return name != null && !name.isBlank() || hasCode();
    }

    boolean hasCode() {
        return creditCode != null && !creditCode.isBlank();
    }

    /** The name as said, else the code. */
    public String called() {
        if (name != null && !name.isBlank()) return name.strip();
        return creditCode == null ? "" : creditCode.strip();
    }

    public OpponentKey key() {
        return OpponentKey.of(creditCode, called());
    }

    @Override
    public String toString() {
        return "Opponent[" + sort + "]";
    }
}
