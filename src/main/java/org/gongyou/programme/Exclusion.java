package org.gongyou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What keeps a household out. */
@Schema(name = "ReliefExclusion")
public record Exclusion(
        @NotBlank @Size(max = 40) String code,
        @NotNull @Valid Named name,
        @NotBlank @Size(max = 2_000) String when) {}
