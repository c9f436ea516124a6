package org.gongyou.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses, at the start and once, who carries text messages. */
@Singleton
class SmsSenders {

    static final String FILE = "sms.jsonl";

    private final Vertx vertx;
    private final ObjectMapper json;
    private final Clock clock;

    SmsSenders(Vertx vertx, ObjectMapper json, Clock clock) {
        this.vertx = vertx;
        this.json = json;
        this.clock = clock;
    }

    /** The file in the embedded run and the demo, so that no invented phone is ever called; else the gateway. */
    @Produces
    @Singleton
    @Startup
    SmsSender sender(
            SmsSettings settings,
            @ConfigProperty(name = "gongyou.mode", defaultValue = "embedded") String mode,
            @ConfigProperty(name = "gongyou.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "gongyou.data", defaultValue = ".gongyou") Path data) {
        return demo || mode.equals("embedded")
                ? new SmsFile(data.resolve(FILE), vertx, json, clock)
                : new SmsGateway(vertx.createHttpClient(), json, access(settings));
    }

    /** @throws IllegalStateException one sentence that names what is missing */
    static SmsGateway.Access access(SmsSettings settings) {
        List<String> missing = new ArrayList<>();
        if (settings.url().isEmpty()) missing.add("GONGYOU_SMS_URL");
        if (isBlank(settings.key())) missing.add("GONGYOU_SMS_KEY");
        if (isBlank(settings.signature())) missing.add("GONGYOU_SMS_SIGNATURE");
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Text messages need a gateway: set " + String.join(", ", missing)
                    + " (or GONGYOU_DEMO=true for a demonstration).");
        }
        return new SmsGateway.Access(
                settings.url().orElseThrow(),
                settings.key().orElseThrow(),
                settings.signature().orElseThrow(),
                settings.timeout());
    }

    private static boolean isBlank(Optional<String> setting) {
        return setting.map(String::isBlank).orElse(true);
    }
}
