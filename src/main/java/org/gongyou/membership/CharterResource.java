package org.gongyou.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.jboss.resteasy.reactive.ResponseHeader;

@Path("/v1/texts/charter")
@Tag(name = "joining")
public class CharterResource {

    private final Texts texts;

    CharterResource(Texts texts) {
        this.texts = texts;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=300")
    @Operation(operationId = "getCharter", summary = "The charter as it is accepted and signed for on joining")
    public Texts.Text charter(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return texts.charter(Language.preferred(language));
    }
}
