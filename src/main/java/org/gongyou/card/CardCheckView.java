package org.gongyou.card;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What whoever checks a card gets to see. */
@Schema(name = "CardCheck")
record CardCheckView(String number, @Nullable String maskedName, LocalDate validUntil) {

    @Override
    public String toString() {
        return "CardCheckView[" + number + "]";
    }
}
