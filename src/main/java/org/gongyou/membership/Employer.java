package org.gongyou.membership;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employer as the worker names it: by one of the three.
 *
 * @param creditCode unified social credit code
 * @param unionId its union
 * @param name in free text
 */
public record Employer(
        @Size(max = 18) @Nullable String creditCode,
        @Nullable UUID unionId,
        @Size(max = 100) @Nullable String name) {

    boolean isEmpty() {
        return (creditCode == null || creditCode.isBlank()) && unionId == null && (name == null || name.isBlank());
    }
}
