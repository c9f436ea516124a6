package org.gongyou.dispute;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GroupDisputePraise")
record PraiseRequest(@Min(1) @Max(5) int stars) {}
