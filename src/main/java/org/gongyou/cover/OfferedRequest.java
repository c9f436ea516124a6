package org.gongyou.cover;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether people are enrolled from now on. */
@Schema(name = "CoverOfferedRequest")
record OfferedRequest(@NotNull Boolean offered) {}
