package org.gongyou.card;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Cards for the officers who manage them. */
@Path("/officer/v1/cards")
@RolesAllowed(Role.OFFICER)
@Tag(name = "card")
public class CardOfficerResource {

    private final OfficerCards cards;
    private final Caller caller;

    CardOfficerResource(OfficerCards cards, Caller caller) {
        this.cards = cards;
        this.caller = caller;
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "findCard",
            summary = "A card by its number, however it is typed; each look is in the audit trail")
    public Uni<OfficerCardView> find(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return cards.find(caller.workerId(), number, Language.preferred(language));
    }

    @POST
    @Path("/{number}/freeze")
    @Operation(operationId = "freezeCard", summary = "Puts a card out of use, with a reason the member is told")
    public Uni<OfficerCardView> freeze(
            @PathParam("number") String number,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @NotNull @Valid FreezeRequest request) {
        return cards.freeze(
                caller.workerId(), number, IfMatch.of(ifMatch), request.reason(), Language.preferred(language));
    }

    @POST
    @Path("/{number}/unfreeze")
    @Operation(operationId = "unfreezeCard", summary = "Lets a frozen card be used again; codes of devices go on")
    public Uni<OfficerCardView> unfreeze(
            @PathParam("number") String number,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @NotNull @Valid UnfreezeRequest request) {
        return cards.unfreeze(
                caller.workerId(), number, IfMatch.of(ifMatch), request.reason(), Language.preferred(language));
    }
}
