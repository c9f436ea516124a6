package org.gongyou.cover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** Something an officer says in Chinese and, where somebody wrote it, in English. */
@Schema(name = "CoverWords")
record CoverWords(
        @NotBlank @Size(max = 1_000) String zh,
        @Nullable @Size(max = 1_000) String en) {

    static CoverWords of(Words words) {
        return new CoverWords(words.zh(), words.en());
    }

    Words words() {
        return new Words(zh, en == null || en.isBlank() ? zh : en);
    }
}
