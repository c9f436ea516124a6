package org.gongyou.relief;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the times suits. */
@Schema(name = "ReliefVisitChoice")
record VisitChoice(@NotNull Instant startsAt) {}
