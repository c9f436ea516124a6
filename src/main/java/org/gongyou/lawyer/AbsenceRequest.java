package org.gongyou.lawyer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.ProblemException;

/** From when until when a lawyer is away, both days included. */
@Schema(name = "LawyerAbsenceRequest")
record AbsenceRequest(@NotNull LocalDate from, @NotNull LocalDate until) {

    Absence absence() {
        if (until.isBefore(from)) throw ProblemException.invalid("/until", LawyerProblem.ENDS_BEFORE);
        return new Absence(from, until);
    }
}
