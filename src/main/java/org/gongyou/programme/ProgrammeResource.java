package org.gongyou.programme;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.snapshot.FromMemory;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** What relief there is, for everybody. */
@Path("/v1/relief-programmes")
@FromMemory
@Tag(name = "relief programmes")
public class ProgrammeResource {

    private static final String CACHED = "public, no-cache, stale-if-error=86400";

    private final Programmes programmes;
    private final Unions unions;
    private final Clock clock;

    ProgrammeResource(Programmes programmes, Unions unions, Clock clock) {
        this.programmes = programmes;
        this.unions = unions;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(
            operationId = "reliefProgrammes",
            summary = "The programmes one may apply to today, by code: who, how much, papers and days in plain words",
            description =
                    "unionId: those for whoever belongs to it; all when left out. Without a page: there are some dozens.")
    public Uni<Page<ProgrammeView>> list(
            @QueryParam("unionId") @Nullable UUID unionId,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        UnionTree tree = unions.tree();
        if (unionId != null && tree.find(unionId) == null)
            throw ProblemException.invalid("/unionId", ProgrammeProblem.UNION_UNKNOWN);
        Language language = Language.preferred(languages);
        return Uni.createFrom()
                .item(new Page<>(
                        programmes.open(unionId, ChinaDay.today(clock)).stream()
                                .map(programme -> view(programme, tree, language))
                                .toList(),
                        null));
    }

    @GET
    @Path("/vocabulary")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(operationId = "reliefVocabulary", summary = "What rules may look at: names with type, unit and meaning")
    public Uni<VocabularyView> vocabulary(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return Uni.createFrom().item(VocabularyView.in(Language.preferred(languages)));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(
            operationId = "reliefProgramme",
            summary = "One version, with its rules to the letter; also one that is over and cases still refer to")
    public Uni<ProgrammeView> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Programme programme = programmes.version(id);
        return Uni.createFrom()
                .item(view(programme, unions.tree(), Language.preferred(languages))
                        .with(programme.rules()));
    }

    private ProgrammeView view(Programme programme, UnionTree tree, Language language) {
        UnionNode union = tree.find(programme.union());
        return ProgrammeView.of(
                programme, programmes.summary(programme.id()), union == null ? "" : union.name(), language);
    }
}
