package org.gongyou.report;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.station.StationReports;
import org.jspecify.annotations.Nullable;

/** What somebody found who came to a station. */
@Schema(name = "StationReportRequest")
record ReportRequest(
        @Schema(
                description =
                        "LOCKED, OPEN, FACILITY_BROKEN, FACILITY_MENDED, SUPPLIES_EXPIRED, MOVED or WRONG_HOURS, or a name for it",
                example = "LOCKED")
        @NotBlank
        @Size(max = 40)
        String what,

        @Schema(
                description =
                        "Which one, by code or name, when it is about a facility; expired supplies are the first-aid kit's"
                                + " unless it says otherwise",
                example = "MICROWAVE")
        @Nullable
        @Size(max = 40)
        String facility,

        @Schema(description = "Where the phone is; needed with lon") @Nullable @DecimalMin("-90") @DecimalMax("90")
        Double lat,

        @Nullable @DecimalMin("-180") @DecimalMax("180") Double lon,

        @Schema(description = "Of lat and lon; WGS-84 when absent") @Nullable
        String crs,

        @Schema(description = "For keeper and officers only") @Nullable @Size(max = 200)
        String note,

        @Schema(
                description =
                        "A photo the caller sent before, to report-photos or as a file; for keeper and officers only")
        @Nullable
        UUID photoId) {

    /** @throws ProblemException 422 that names every field that is not understood */
    Saying saying() {
        List<FieldError> errors = new ArrayList<>();
        ReportWhat word = word(errors);
        String read = facility == null || facility.isBlank() ? null : StationReports.facility(facility);
        if (read == null && facility != null && !facility.isBlank()) {
            errors.add(new FieldError("/facility", StationReports.FACILITY_UNKNOWN));
        }
        boolean maybeDefault = word == ReportWhat.SUPPLIES_EXPIRED;
        if (word != null && word.isAboutFacility() && !maybeDefault && (facility == null || facility.isBlank())) {
            errors.add(new FieldError("/facility", ReportProblem.FACILITY_MISSING));
        }
        Place place = place(errors);
        if (word == null || !errors.isEmpty()) throw ProblemException.invalid(errors);
        return new Saying(
                word,
                word.isAboutFacility() ? read : null,
                place,
                note == null || note.isBlank() ? null : note,
                photoId);
    }

    private @Nullable ReportWhat word(List<FieldError> errors) {
        String code = ReportWhat.WORDS.code(what);
        if (code == null) errors.add(new FieldError("/what", ReportProblem.WHAT_UNKNOWN));
        return code == null ? null : ReportWhat.valueOf(code);
    }

    private @Nullable Place place(List<FieldError> errors) {
        Crs system = crs == null || crs.isBlank() ? Crs.WGS84 : Crs.named(crs);
        if (system == null) errors.add(new FieldError("/crs", StationReports.CRS_UNKNOWN));
        if (lat == null && lon != null) errors.add(new FieldError("/lat", RequestProblem.REQUIRED));
        if (lon == null && lat != null) errors.add(new FieldError("/lon", RequestProblem.REQUIRED));
        return system == null || lat == null || lon == null ? null : system.toWgs84(lat, lon);
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "ReportRequest[" + what + "]";
    }
}
