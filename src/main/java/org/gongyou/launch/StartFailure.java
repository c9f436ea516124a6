package org.gongyou.launch;

import io.quarkus.runtime.QuarkusBindException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Says why the app did not start: in a sentence where a setting is to blame, with its trace where the program is. A feature
 * blames a setting by throwing what names the variable, {@code GONGYOU_…}; of what the framework throws, only the name of
 * the property is repeated, since its value may be a secret.
 */
final class StartFailure {

    private static final Logger LOG = Logger.getLogger(StartFailure.class);
    private static final Pattern VARIABLE = Pattern.compile("\\bGONGYOU_[A-Z_]+");
    private static final Pattern PROPERTY =
            Pattern.compile("(?:Failed to load config value of type .* for: |SRCFG\\d+: .*?propert(?:y|ies) )"
                    + "([a-z][a-z0-9.\\-]+)");

    private StartFailure() {}

    static StartRefused explain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(StartFailure::sentence)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> {
                    LOG.error("The app could not be started", failure);
                    return new StartRefused("the trace above tells why.");
                });
    }

    private static @Nullable StartRefused sentence(Throwable cause) {
        if (cause instanceof QuarkusBindException bind) {
            return new StartRefused(
                    "port " + bind.getPort() + " is in use by another process: QUARKUS_HTTP_PORT names another.");
        }
        String message = String.valueOf(cause.getMessage());
        Matcher property = PROPERTY.matcher(message);
        if (property.find()) {
            return new StartRefused(Settings.variable(property.group(1)) + " is missing or cannot be read.");
        }
        return VARIABLE.matcher(message).find()
                ? new StartRefused(message.strip().replaceAll("\\s+", " "))
                : null;
    }
}
