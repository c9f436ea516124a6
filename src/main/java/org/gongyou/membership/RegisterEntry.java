package org.gongyou.membership;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The register's further fields (会员登记表): asked afterwards, never in the way of joining. */
public record RegisterEntry(
        @Size(max = 20) @Nullable String ethnicGroup,
        @Size(max = 20) @Nullable String education,
        @Size(max = 20) @Nullable String politicalStatus,
        @Size(max = 20) @Nullable String householdType,
        @Size(max = 20) @Nullable String skillLevel) {}
