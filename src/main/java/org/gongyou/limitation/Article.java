package org.gongyou.limitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.gongyou.platform.language.Words;

/**
 * Where it stands in the law.
 *
 * @param key by which rules of the same edition name it
 * @param number of the article, with its paragraph where that matters: 27(4)
 * @param text in the law's own words, or what it says in short where it could not be compared
 * @param verified whether number and text were compared with a text of the law
 */
public record Article(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String key,
        @NotNull Words law,
        @NotBlank @Size(max = 20) String number,
        @NotNull @Valid Words text,
        boolean verified) {}
