package org.gongyou.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gongyou.legalaid.Grievance;
import org.gongyou.legalaid.OpponentKey;
import org.gongyou.platform.crypto.Vault;
import org.jspecify.annotations.Nullable;

/** Whom somebody complains of is kept as a keyed hash, and in words only sealed. */
@ApplicationScoped
class GroupText {

    private static final String PURPOSE = "group-dispute";

    /** Digits of a division code that name the city. */
    private static final int CITY = 4;

    private final Vault vault;

    GroupText(Vault vault) {
        this.vault = vault;
    }

    /** One for each live key, the current first. */
    List<String> keys(OpponentKey opponent, Grievance about) {
        return vault.fingerprints(PURPOSE, opponent.value() + "\n" + about.name());
    }

    /** Of a name in one city: the register has a full name there once, and elsewhere it is somebody else's. */
    List<String> names(String name, String divisionCode, Grievance about) {
        String city = divisionCode.substring(0, Math.min(CITY, divisionCode.length()));
        return vault.fingerprints(
                PURPOSE, city + "\n" + OpponentKey.ofName(name).value() + "\n" + about.name());
    }

    byte[] seal(String text) {
        return vault.seal(PURPOSE, text);
    }

    byte[] sealBytes(byte[] bytes) {
        return vault.sealBytes(PURPOSE, bytes);
    }

    byte[] openBytes(byte[] sealed) {
        return vault.openBytes(PURPOSE, sealed);
    }

    String open(byte[] sealed) {
        return vault.open(PURPOSE, sealed);
    }

    @Nullable
    String openNullable(byte @Nullable [] sealed) {
        return sealed == null ? null : open(sealed);
    }
}
