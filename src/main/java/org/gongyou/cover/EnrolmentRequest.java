package org.gongyou.cover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit's list is for. @param reference by which the union's books find what the unit paid */
record EnrolmentRequest(
        UUID productId, UUID unionId, @Nullable String reference, boolean dryRun) {}
