package org.gongyou.publicnotice;

import static org.gongyou.platform.ratelimit.RatePolicy.OBJECTIONS_PER_ADDRESS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.ratelimit.RateLimiter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Notices for everybody, signed in or not. */
@Path("/v1/public-notices")
@Tag(name = "public notices", description = "Masked, for some working days; then gone, from caches and search too")
public class PublicNoticeResource {

    private final NoticeReading reading;
    private final Objecting objecting;
    private final NoticeText text;
    private final Passer passer;
    private final RateLimiter limiter;

    PublicNoticeResource(
            NoticeReading reading, Objecting objecting, NoticeText text, Passer passer, RateLimiter limiter) {
        this.reading = reading;
        this.objecting = objecting;
        this.text = text;
        this.passer = passer;
        this.limiter = limiter;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "publicNotices",
            summary = "What hangs now, the newest first",
            description = "Members see those of their own basic union as well, which nobody else sees.")
    public Uni<RestResponse<Page<PublicNoticeView>>> list(
            @QueryParam("unionId") @Nullable UUID union,
            @QueryParam("programme") @Size(max = 60) @Nullable String programme,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = Language.preferred(languages);
        Cursor before = Cursor.decode(cursor, 1);
        return reading.list(passer.account(), union, programme, before, limit + 1)
                .map(seen -> NoticeCaching.answer(
                        Page.of(
                                seen.notices(),
                                limit,
                                notice -> PublicNoticeView.of(notice, text, language),
                                last -> Cursor.of(last.id())),
                        seen,
                        passer.isSignedIn()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "publicNotice", summary = "One notice; gone (404) once its last day has ended")
    public Uni<RestResponse<PublicNoticeView>> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = Language.preferred(languages);
        return reading.one(passer.account(), id)
                .map(seen -> NoticeCaching.answer(
                        PublicNoticeView.of(seen.notices().get(0), text, language), seen, passer.isSignedIn()));
    }

    @POST
    @Path("/{id}/objections")
    @ResponseStatus(201)
    @PermitAll
    @Operation(
            operationId = "objectToPublicNotice",
            summary = "Says something against it, with or without a name, signed in or not",
            description = "Sealed; read by the officers who may decide the case, never by the person whose case it is.")
    public Uni<ObjectionReceipt> object(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid ObjectionRequest request) {
        Passer.Who who = passer.who();
        return limiter.checkAddress(OBJECTIONS_PER_ADDRESS).chain(() -> objecting.object(who, key, id, request));
    }

    @GET
    @Path("/objections/{objectionId}")
    @PermitAll
    @Operation(
            operationId = "publicNoticeObjection",
            summary = "What became of an objection, for whoever has its receipt, signed in or not",
            description = "It says nothing of the notice, and stays when that is gone.")
    public Uni<RestResponse<ObjectionStanding>> standing(@PathParam("objectionId") UUID objection) {
        return objecting.standing(objection).map(NoticeCaching::answer);
    }
}
