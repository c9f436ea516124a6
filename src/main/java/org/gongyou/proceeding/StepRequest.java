package org.gongyou.proceeding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which day a step happened. */
@Schema(name = "ProceedingStepRequest")
record StepRequest(@NotNull LocalDate on) {}
