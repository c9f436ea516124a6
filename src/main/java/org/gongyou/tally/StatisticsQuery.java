package org.gongyou.tally;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Of which months, and in which language. A month that is not sent is refused before it is asked for. */
public final class StatisticsQuery {

    @QueryParam("month")
    @NotNull
    @Nullable
    String month;

    @QueryParam("until")
    @Nullable
    String until;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    @Nullable
    String languages;

    Months months() {
        return Months.of(Objects.requireNonNull(month), "/month", until);
    }

    Language language() {
        return Language.preferred(languages);
    }
}
