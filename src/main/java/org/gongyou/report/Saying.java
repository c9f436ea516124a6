package org.gongyou.report;

import java.util.List;
import java.util.UUID;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.station.StationReports;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says, understood.
 *
 * @param facility code of the one it is about; null when it is about none, or about supplies that lie where they always do
 */
record Saying(
        ReportWhat what,
        @Nullable String facility,
        @Nullable Place place,
        @Nullable String note,
        @Nullable UUID photoId) {

    /** Where medicine lies. */
    private static final String SUPPLIES = "FIRST_AID_KIT";

    /**
     * The facility it is about at a station; null for the station as a whole.
     *
     * @throws ProblemException 422 for one the station does not have
     */
    @Nullable
    String facilityAmong(List<String> there) {
        if (!what.isAboutFacility()) return null;
        if (facility == null && !there.contains(SUPPLIES)) {
            throw ProblemException.invalid("/facility", ReportProblem.FACILITY_MISSING);
        }
        String meant = facility == null ? SUPPLIES : facility;
        if (!there.contains(meant)) throw ProblemException.invalid("/facility", StationReports.FACILITY_NOT_THERE);
        return meant;
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "Saying[" + what + "]";
    }
}
