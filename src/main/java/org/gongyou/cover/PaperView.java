package org.gongyou.cover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;

/** A paper to be shown with a claim. */
@Schema(name = "CoverPaper")
record PaperView(
        @Schema(description = "Open list", example = "DIAGNOSIS")
        String code,

        String name) {

    static List<PaperView> of(List<String> codes, Language language) {
        return codes.stream()
                .map(code -> new PaperView(code, Paper.WORDS.name(code, language)))
                .toList();
    }
}
