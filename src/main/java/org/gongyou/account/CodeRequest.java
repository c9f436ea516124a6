package org.gongyou.account;

import jakarta.validation.constraints.NotNull;
import org.gongyou.platform.personal.PhoneNumber;

record CodeRequest(@NotNull PhoneNumber phone) {}
