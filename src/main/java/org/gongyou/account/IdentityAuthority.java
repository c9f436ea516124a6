package org.gongyou.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.jboss.logging.Logger;

/**
 * An authority asked over HTTP: {@code POST {name, documentType, number}} → 200 {@code {"matched": true | false}}. Any other
 * answer, or none in time, is no answer. Authorities in China differ in their interfaces; a small gateway beside them speaks
 * this one.
 */
final class IdentityAuthority implements IdentityVerifier {

    private static final Logger LOG = Logger.getLogger(IdentityAuthority.class);

    private final HttpClient http;
    private final URI url;
    private final String key;
    private final Duration timeout;
    private final ObjectMapper json;

    IdentityAuthority(HttpClient http, URI url, String key, Duration timeout, ObjectMapper json) {
        this.http = http;
        this.url = url;
        this.key = key;
        this.timeout = timeout;
        this.json = json;
    }

    private record Question(String name, DocumentType documentType, String number) {}

    @Override
    public Uni<Verdict> verify(PersonName name, IdentityDocument document) {
        return http.request(request())
                .chain(request -> request.send(question(name, document)))
                .chain(answer -> answer.body().map(body -> verdict(answer, body)))
                .ifNoItem()
                .after(timeout)
                .fail()
                .onFailure()
                .recoverWithItem(away -> {
                    LOG.warnf(
                            "The authority for identities did not answer: %s",
                            away.getClass().getName());
                    return Verdict.UNKNOWN;
                });
    }

    private RequestOptions request() {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(url.toString())
                .setTimeout(timeout.toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("Authorization", "Bearer " + key);
    }

    private String question(PersonName name, IdentityDocument document) {
        try {
            return json.writeValueAsString(new Question(name.value(), document.type(), document.number()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a question is always writable", impossible);
        }
    }

    private Verdict verdict(HttpClientResponse answer, Buffer body) {
        JsonNode matched = answer.statusCode() == 200 ? read(body).path("matched") : MissingNode.getInstance();
        if (matched.isBoolean()) {
            return matched.booleanValue() ? Verdict.MATCHED : Verdict.DIFFERENT;
        }
        LOG.warnf("The authority for identities answered %d without a verdict", answer.statusCode());
        return Verdict.UNKNOWN;
    }

    private JsonNode read(Buffer body) {
        try {
            return json.readTree(body.getBytes());
        } catch (IOException unreadable) {
            return MissingNode.getInstance();
        }
    }
}
