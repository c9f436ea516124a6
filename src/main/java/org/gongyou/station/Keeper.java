package org.gongyou.station;

import java.util.UUID;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a station (站长). The values mask themselves.
 *
 * @param account null for nobody
 * @param phoneShown whether everybody may call, which only the keeper can say
 */
record Keeper(
        @Nullable UUID account,
        @Nullable PersonName name,
        @Nullable PhoneNumber phone,
        boolean phoneShown) {

    static final Keeper NOBODY = new Keeper(null, null, null, false);

    /** For everybody; null without the keeper's consent. */
    @Nullable
    String publicPhone() {
        return phoneShown && phone != null ? phone.e164() : null;
    }
}
