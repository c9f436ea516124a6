package org.gongyou.witness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.jspecify.annotations.Nullable;

/** What reporters are called: another name at each station, and another where all stations are looked at together. */
@ApplicationScoped
public class Pseudonyms {

    private static final String AT_STATION = "report.pseudonym";
    private static final String OVERALL = "report.pattern";
    /** Among the some hundred reporters of a station two hardly ever meet in 36 to the sixth. */
    private static final int LETTERS = 6;

    private final Vault vault;

    Pseudonyms(Vault vault) {
        this.vault = vault;
    }

    @Nullable
    public String at(UUID station, Witness by) {
        String key = by.key();
        return key == null ? null : name(AT_STATION, station + "/" + key);
    }

    @Nullable
    public String overall(Witness by) {
        String key = by.key();
        return key == null ? null : name(OVERALL, key);
    }

    private String name(String purpose, String value) {
        String hash = vault.fingerprint(purpose, value);
        return hash.substring(hash.indexOf(':') + 1)
                .replaceAll("[^A-Za-z0-9]", "")
                .toUpperCase(Locale.ROOT)
                .substring(0, LETTERS);
    }
}
