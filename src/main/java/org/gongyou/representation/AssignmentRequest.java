package org.gongyou.representation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom an officer names. */
@Schema(name = "LawyerAssignmentRequest")
record AssignmentRequest(@NotNull UUID lawyerId) {}
