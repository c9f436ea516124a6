package org.gongyou.station;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.support.Transactions;

/** Lets tests of other packages see somebody leave who keeps stations. */
@ApplicationScoped
public class StationPersonalDataProbe {

    private final StationPersonalData personal;

    StationPersonalDataProbe(StationPersonalData personal) {
        this.personal = personal;
    }

    public void erase(UUID worker) {
        Transactions.run(() -> personal.erase(worker).replaceWith(true));
    }
}
