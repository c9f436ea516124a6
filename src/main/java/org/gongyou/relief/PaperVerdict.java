package org.gongyou.relief;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the photographed authority is as it should be. */
@Schema(name = "ReliefPaperVerdict")
record PaperVerdict(@NotNull Boolean accepted) {}
