package org.gongyou.card;

import jakarta.validation.constraints.NotNull;

record FreezeRequest(@NotNull FreezeReason reason) {}
