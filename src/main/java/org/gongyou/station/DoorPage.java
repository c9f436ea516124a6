package org.gongyou.station;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a phone's camera opens: one small page with everything in it, which works without the app, and but for the form
 * without a script.
 *
 * @param door null when no station has the code
 */
record DoorPage(String lang, @Nullable Door door, String style, String script) {

    private static final String STYLE = resource("door.css");
    private static final String SCRIPT = resource("door.js");

    /** Runs and shows what stands in the page itself and nothing else, and talks to this server alone. */
    static final String POLICY =
            "default-src 'none'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'; style-src 'sha256-"
                    + sha256(STYLE)
                    + "'; script-src 'sha256-"
                    + sha256(SCRIPT)
                    + "'";

    static DoorPage of(@Nullable Door door, Language language) {
        return new DoorPage(language.tag(), door, STYLE, SCRIPT);
    }

    private static String resource(String name) {
        try (InputStream in = DoorPage.class.getResourceAsStream("/door/" + name)) {
            if (in == null) throw new IllegalStateException("the package lacks " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(String text) {
        return Base64.getEncoder().encodeToString(Sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
