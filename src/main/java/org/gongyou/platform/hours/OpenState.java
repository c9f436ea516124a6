package org.gongyou.platform.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a place stands at an instant.
 *
 * @param until when it closes; absent when it is closed, or open and never closes
 * @param opensNext when it opens, or after closing opens again; absent when it never does within two years
 */
public record OpenState(
        boolean open, @Nullable Instant until, @Nullable Instant opensNext) {

    public boolean neverCloses() {
        return open && until == null;
    }
}
