package org.gongyou.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.http.HttpClient;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Posts text messages to a gateway: {@code {"id", "to", "template", "language", "params", "signature"}}, the key as bearer
 * token, the message's id also as {@code Idempotency-Key}.
 */
final class SmsGateway implements SmsSender {

    private static final Logger LOG = Logger.getLogger(SmsGateway.class);

    /** The gateway has taken the same id before. */
    private static final int KNOWN_ALREADY = 409;

    /** About this one message, such as a number that does not exist: another try would only hold up those behind it. */
    private static final Set<Integer> REFUSED_FOR_GOOD = Set.of(400, 410, 422);

    /** What a gateway needs to know its customer. */
    record Access(URI url, String key, String signature, Duration timeout) {

        @Override
        public String toString() {
            return "Access[" + url.getHost() + "]";
        }
    }

    private final HttpClient http;
    private final ObjectMapper json;
    private final Access access;

    SmsGateway(HttpClient http, ObjectMapper json, Access access) {
        this.http = http;
        this.json = json;
        this.access = access;
    }

    private record Body(
            UUID id, String to, String template, String language, Map<String, String> params, String signature) {}

    @Override
    public Uni<Void> send(Sms sms) {
        return http.request(request(sms))
                .chain(request -> request.send(body(sms)))
                .call(response -> response.body())
                .invoke(response -> judge(sms, response.statusCode()))
                .ifNoItem()
                .after(access.timeout())
                .fail()
                .replaceWithVoid();
    }

    private RequestOptions request(Sms sms) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(access.url().toString())
                .setTimeout(access.timeout().toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("Authorization", "Bearer " + access.key())
                .putHeader("Idempotency-Key", sms.id().toString());
    }

    private String body(Sms sms) {
        try {
            return json.writeValueAsString(new Body(
                    sms.id(),
                    sms.phone(),
                    sms.template().key(),
                    sms.language().tag(),
                    sms.params(),
                    access.signature()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a message is always writable", impossible);
        }
    }

    private static void judge(Sms sms, int status) {
        if (status >= 200 && status < 300 || status == KNOWN_ALREADY) return;
        LOG.warnf("The gateway for text messages answered %d to %s", status, sms);
        if (!REFUSED_FOR_GOOD.contains(status)) {
            throw new IllegalStateException("the gateway answered " + status);
        }
    }
}
