package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/texts/identity-consent")
@Tag(name = "account")
public class IdentityTextResource {

    /** @param version what {@code consent.version} names */
    @Schema(name = "IdentityConsentText")
    public record TextView(String version, String title, String text) {}

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=300")
    @Operation(operationId = "getIdentityConsent", summary = "What a person agrees to before stating an identity")
    public Uni<TextView> text(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        Language language = Language.preferred(acceptLanguage);
        return Uni.createFrom()
                .item(new TextView(
                        IdentityConsent.VERSION,
                        IdentityConsent.TITLE.in(language),
                        IdentityConsent.TEXT.in(language)));
    }
}
