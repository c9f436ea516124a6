package org.gongyou.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** What an officer says in Chinese and, where somebody wrote it, in English. */
@Schema(name = "ReliefWords")
record Named(
        @NotBlank @Size(max = 500) String zh,
        @Nullable @Size(max = 500) String en) {

    Words words() {
        return new Words(zh, en == null || en.isBlank() ? zh : en);
    }
}
