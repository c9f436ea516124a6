package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** What one agrees to, kind by kind, before a household is kept. */
@Path("/v1/texts/household-consents")
@Tag(name = "household")
public class ConsentTextResource {

    @Schema(name = "HouseholdConsentTexts")
    public record TextsView(String version, List<TextView> items) {

        public TextsView {
            items = List.copyOf(items);
        }
    }

    /** @param kind as {@code consents} of a household names it */
    @Schema(name = "HouseholdConsentText")
    public record TextView(String kind, String title, String text) {}

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=300")
    @Operation(operationId = "getHouseholdConsents", summary = "What is agreed to, kind by kind, and what for")
    public Uni<TextsView> texts(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        Language language = Language.preferred(acceptLanguage);
        return Uni.createFrom()
                .item(new TextsView(
                        ConsentKind.VERSION,
                        Arrays.stream(ConsentKind.values())
                                .map(kind -> new TextView(
                                        kind.name().toLowerCase(Locale.ROOT),
                                        kind.title().in(language),
                                        kind.text().in(language)))
                                .toList()));
    }
}
