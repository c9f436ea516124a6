package org.gongyou.card;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.ratelimit.RateLimiter;
import org.gongyou.platform.ratelimit.RatePolicy;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The member's own card. */
@Path("/v1/me/card")
@RolesAllowed(Role.WORKER)
@Tag(name = "card")
public class CardResource {

    private final CardReader reader;
    private final CardService cards;
    private final CardCodes codes;
    private final CardRules rules;
    private final RateLimiter limiter;
    private final Caller caller;

    CardResource(
            CardReader reader,
            CardService cards,
            CardCodes codes,
            CardRules rules,
            RateLimiter limiter,
            Caller caller) {
        this.reader = reader;
        this.cards = cards;
        this.codes = codes;
        this.rules = rules;
        this.limiter = limiter;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getCard", summary = "The caller's card; 404 for who never had one")
    public Uni<CardView> card(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return reader.latest(caller.workerId()).map(CardService::orNone).map(card -> view(card, language));
    }

    @POST
    @Path("/registrations")
    @ResponseStatus(201)
    @Operation(
            operationId = "registerCard",
            summary = "Registers for this year, which keeps the card valid until the spring of the next",
            description = "The same year again changes nothing and answers the same.")
    public Uni<CardView> register(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return cards.register(caller.workerId(), key).map(card -> view(card, language));
    }

    @POST
    @Path("/loss")
    @Operation(
            operationId = "reportCardLost",
            summary = "Freezes the card and ends the codes of all devices; a replacement or an officer ends that")
    public Uni<CardView> reportLost(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return cards.reportLost(caller.workerId(), key).map(card -> view(card, language));
    }

    @POST
    @Path("/replacement")
    @ResponseStatus(201)
    @Operation(
            operationId = "replaceCard",
            summary = "A card with a new number; the old number is void, and devices ask for new codes")
    public Uni<CardView> replace(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return limiter.check(
                        RatePolicy.CARD_REPLACEMENTS_PER_ACCOUNT,
                        caller.workerId().toString())
                .chain(() -> cards.replace(caller.workerId(), key))
                .map(card -> view(card, language));
    }

    @GET
    @Path("/code")
    @Operation(
            operationId = "getCardCode",
            summary = "This device's secret, by which it shows codes without the network",
            description =
                    "A code is prefix + digits + check character, at most 64 characters, shown as a QR code and renewed every"
                            + " periodSeconds. The digits are TOTP (RFC 6238) with HMAC-SHA-256 over the number of periods since"
                            + " 1970; the check character is ISO/IEC 7064 MOD 37,36 over the letters and digits of prefix and digits."
                            + " A code counts once, and one period early or late; set the clock by the Date header. The same device"
                            + " gets the same secret until it signs out or the card is lost or replaced. mobile-contract/card.md has a"
                            + " worked example.")
    public Uni<RestResponse<CardCodeView>> code() {
        return codes.of(caller.workerId(), caller.sessionId()).map(view -> RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.DATE,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(rules.now().atOffset(ZoneOffset.UTC)))
                .build());
    }

    private CardView view(CardOnFile card, @Nullable String language) {
        return CardView.of(card, rules.today(), Language.preferred(language));
    }
}
