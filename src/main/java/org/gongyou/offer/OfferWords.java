package org.gongyou.offer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Something said in Chinese and, where somebody wrote it, in English. */
@Schema(name = "OfferWords")
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfferWords(
        @NotBlank @Size(max = 1_000) String zh,
        @Nullable @Size(max = 1_000) String en) {

    public String in(Language language) {
        return language == Language.EN && en != null ? en : zh;
    }
}
