package org.gongyou.station;

import org.gongyou.platform.language.Vocabulary;

/** The open lists of what is said of a station. */
final class StationWords {

    static final Vocabulary KINDS = new Vocabulary(StationKind.values());
    static final Vocabulary ACCESS = new Vocabulary(StationAccess.values());
    static final Vocabulary FACILITIES = new Vocabulary(Facility.values());
    static final Vocabulary STATES = new Vocabulary(FacilityState.values());

    private StationWords() {}
}
