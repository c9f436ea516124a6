package org.gongyou.notification;

import static org.gongyou.platform.security.Role.WORKER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** The worker's inbox. */
@Path("/v1/me/notices")
@Tag(name = "notices")
public class NoticeResource {

    private final Inbox inbox;
    private final Caller caller;

    NoticeResource(Inbox inbox, Caller caller) {
        this.inbox = inbox;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(WORKER)
    @Operation(operationId = "listNotices", summary = "My notices, newest first")
    public Uni<Page<NoticeView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Context HttpHeaders headers) {
        Language language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return inbox.page(caller.workerId(), Cursor.decode(cursor, 1), limit, language);
    }

    @PUT
    @Path("/{id}/read")
    @RolesAllowed(WORKER)
    @Operation(
            operationId = "markNoticeRead",
            summary = "Mark a notice of mine as read; doing so again changes nothing")
    public Uni<Void> markRead(@PathParam("id") UUID id) {
        return inbox.markRead(caller.workerId(), id);
    }
}
