package org.gongyou.cover;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.csv.CsvReport;
import org.jspecify.annotations.Nullable;

/**
 * What became of a unit's list, or would become of it.
 *
 * @param enrolled who is covered by it from now on
 * @param already who stands on an earlier list of the same product
 * @param duplicates who has another valid cover of the family: theirs by this list is void
 * @param members of the unit
 * @param coveredPermille of them, with this list
 */
@Schema(name = "CoverEnrolmentReport")
record EnrolmentReport(
        int rows,
        List<CsvReport.Entry> errors,
        int enrolled,
        int already,
        int duplicates,
        long members,
        int coveredPermille,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    EnrolmentReport {
        errors = List.copyOf(errors);
    }
}
