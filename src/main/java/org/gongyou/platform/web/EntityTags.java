package org.gongyou.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.gongyou.platform.language.Language;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tags answers and turns a GET whose answer the caller already has into 304. */
class EntityTags {

    private static final String VARY = "Accept-Language, Authorization";

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getStatus() < 200 || response.getStatus() > 299) {
            return;
        }
        boolean read = HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
        response.getHeaders().add(HttpHeaders.VARY, VARY);
        response.getHeaders()
                .putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of(read ? "private, no-cache" : "no-store"));
        Object entity = response.getEntity();
        if (entity == null || (!read && !(entity instanceof Versioned))) {
            return;
        }
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        if (tag == null && entity instanceof Versioned versioned) {
            tag = tagOf(versioned, Language.preferred(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        } else if (tag == null && isJson(response)) {
            byte[] body = entity instanceof WrittenAnswer written ? written.json() : json.writeValueAsBytes(entity);
            response.setEntity(body, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
            tag = weak(body);
        } else if (tag == null && entity instanceof String text) {
            tag = weak(text.getBytes(StandardCharsets.UTF_8));
        }
        if (tag != null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            if (read && matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
                response.setStatus(304);
                response.setEntity(null);
            }
        }
    }

    private static String tagOf(Versioned view, Language language) {
        return '"' + Long.toString(view.version()) + (language == Language.EN ? "-en" : "") + '"';
    }

    private static String weak(byte[] body) {
        return "W/\"" + hash(body) + '"';
    }

    private static boolean isJson(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        return type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }

    /** Weak comparison, as RFC 9110 wants it for If-None-Match. */
    private static boolean matches(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || opaque(known).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    /**
     * Two checksums of 32 bits. They cost a tenth of a cryptographic hash, and nobody gains by forging what only tells a
     * caller whether its own copy is still the same.
     */
    private static String hash(byte[] body) {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        one.update(body);
        other.update(body);
        return Long.toHexString(one.getValue() << 32 | other.getValue());
    }
}
