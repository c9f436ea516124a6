package org.gongyou.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a version holds. */
@Schema(name = "ReliefProgrammeEnd")
record EndRequest(
        @Schema(description = "Not past; before its first day it is called off") @NotNull
        LocalDate lastDay) {}
