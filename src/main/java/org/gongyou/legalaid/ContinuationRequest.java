package org.gongyou.legalaid;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of help that is to come next in the same matter. */
@Schema(name = "LegalAidContinuation")
record ContinuationRequest(@NotNull Service service) {}
