package org.gongyou.redemption;

import java.util.UUID;

/** Where somebody serves. */
record Counter(UUID clerk, UUID store, UUID merchant) {}
