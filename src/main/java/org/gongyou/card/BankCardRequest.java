package org.gongyou.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param branch the code of a branch */
record BankCardRequest(@NotBlank @Size(max = 40) String branch) {}
