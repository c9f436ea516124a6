package org.gongyou.representation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.PlainText;

/** A lawyer takes a case. */
@Schema(name = "LawyerAcceptanceRequest")
record AcceptanceRequest(@NotNull @Valid Declaration declaration) {

    /** What the lawyer answers for. */
    @Schema(name = "LawyerConflictDeclaration")
    record Declaration(
            @Schema(description = "Neither the lawyer nor the firm acts, or acted, for the other side") @NotNull
            Boolean noConflict,

            @Schema(description = "How that was looked into")
            @NotBlank
            @Size(min = 4, max = 500)
            @PlainText(lines = true)
            String reason) {

        void requireNoConflict() {
            if (!noConflict)
                throw ProblemException.invalid("/declaration/noConflict", RepresentationProblem.DECLARATION_NEEDED);
        }

        @Override
        public String toString() {
            return "Declaration";
        }
    }
}
