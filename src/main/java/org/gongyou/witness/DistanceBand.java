package org.gongyou.witness;

import org.jspecify.annotations.Nullable;

/** How near somebody was who said something; where exactly is kept nowhere. Open list. */
public enum DistanceBand {
    AT_STATION(ReportRules.SURE_METRES),
    NEARBY(1_000),
    IN_THE_AREA(ReportRules.FAR_METRES),
    FAR_AWAY(Double.MAX_VALUE),
    UNKNOWN(Double.MAX_VALUE);

    private final double metres;

    DistanceBand(double metres) {
        this.metres = metres;
    }

    public static DistanceBand of(@Nullable Double metres) {
        if (metres == null) return UNKNOWN;
        for (DistanceBand band : values()) {
            if (metres <= band.metres) return band;
        }
        return FAR_AWAY;
    }
}
