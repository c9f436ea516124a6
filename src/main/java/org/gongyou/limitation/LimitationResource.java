package org.gongyou.limitation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.snapshot.FromMemory;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** The limitation clock for everybody; no sign-in, and nothing of the question is kept. */
@Path("/v1/legal-aid/limitation")
@FromMemory
@Tag(name = "legal aid")
public class LimitationResource {

    private final LimitationClock limitation;
    private final Clock clock;

    LimitationResource(LimitationClock limitation, Clock clock) {
        this.limitation = limitation;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=300")
    @Operation(
            operationId = "limitation",
            summary = "The last day for each step of a dispute, by the dates known, with the article behind it",
            description = "Steps whose date is not given say which date they want. Articles that could not be compared"
                    + " with a text say verified: false.")
    public Uni<LimitationView> answer(
            @BeanParam LimitationQuery query, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        LimitationQuery.Question question = query.question(ChinaDay.today(clock));
        LimitationAnswer answer =
                limitation.answer(question.dispute(), question.dates(), question.events(), question.on());
        return Uni.createFrom().item(LimitationView.of(answer, Language.preferred(languages)));
    }
}
