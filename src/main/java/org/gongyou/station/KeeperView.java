package org.gongyou.station;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Who looks after a station, masked. */
@Schema(name = "StationKeeper")
record KeeperView(
        @Nullable PersonName name,
        @Nullable PhoneNumber phone,

        @Schema(description = "Whether the keeper lets everybody see the phone")
        boolean phoneShown) {

    static @Nullable KeeperView of(Keeper keeper) {
        return keeper.account() == null ? null : new KeeperView(keeper.name(), keeper.phone(), keeper.phoneShown());
    }
}
