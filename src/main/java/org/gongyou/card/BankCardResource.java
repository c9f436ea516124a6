package org.gongyou.card;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The bank card of a member, where the city's bank makes one. */
@Path("/v1/me/bank-card")
@RolesAllowed(Role.WORKER)
@Tag(name = "card")
public class BankCardResource {

    private final BankCardService cards;
    private final BankCardApplying applying;
    private final Caller caller;

    BankCardResource(BankCardService cards, BankCardApplying applying, Caller caller) {
        this.cards = cards;
        this.applying = applying;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getBankCard", summary = "The newest application, or the card that came of it")
    public Uni<BankCardView> newest(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return cards.newest(caller.workerId(), Language.preferred(language));
    }

    @GET
    @Path("/branches")
    @Operation(operationId = "listBankBranches", summary = "Where it can be fetched; none where no bank makes cards")
    public Uni<Page<BankBranch>> branches() {
        return Uni.createFrom().item(new Page<>(applying.branches(), null));
    }

    @POST
    @Path("/applications")
    @ResponseStatus(201)
    @Operation(operationId = "applyForBankCard", summary = "The first, or another one after a loss; it is a case")
    public Uni<BankCardView> apply(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid BankCardRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return cards.apply(caller.workerId(), key, request, Language.preferred(language));
    }

    @PUT
    @Path("/branch")
    @Operation(operationId = "changeBankBranch", summary = "Fetch it elsewhere; until it is being made")
    public Uni<BankCardView> changeBranch(
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid BankCardRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return cards.changeBranch(caller.workerId(), IfMatch.of(ifMatch), request, Language.preferred(language));
    }

    @POST
    @Path("/withdrawal")
    @Operation(operationId = "withdrawBankCard", summary = "Takes the application back; until it is being made")
    public Uni<BankCardView> withdraw(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return cards.take(caller.workerId(), key, BankCardGraph.WITHDRAW, Language.preferred(language));
    }

    @POST
    @Path("/activation")
    @Operation(operationId = "activateBankCard", summary = "The member has activated it")
    public Uni<BankCardView> activate(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return cards.take(caller.workerId(), key, BankCardGraph.ACTIVATE, Language.preferred(language));
    }

    @POST
    @Path("/loss")
    @Operation(operationId = "reportBankCardLost", summary = "The bank stops it; then another one may be applied for")
    public Uni<BankCardView> reportLost(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return cards.reportLost(caller.workerId(), key, Language.preferred(language));
    }
}
