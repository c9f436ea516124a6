package org.gongyou.card;

import jakarta.validation.constraints.NotNull;

record UnfreezeRequest(@NotNull UnfreezeReason reason) {}
