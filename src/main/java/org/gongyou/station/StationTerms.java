package org.gongyou.station;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Vocabulary;

/** The words of the open lists in the caller's language, so that an old app can name what only a newer server knows. */
@Schema(name = "StationTerms")
record StationTerms(List<Name> kinds, List<Name> access, List<Name> facilities, List<Name> facilityStates) {

    /** A code of answers and queries, and what people call it. */
    @Schema(name = "StationTerm")
    record Name(@Schema(example = "MICROWAVE") String code, String name) {}

    static StationTerms in(Language language) {
        return new StationTerms(
                names(StationWords.KINDS, language),
                names(StationWords.ACCESS, language),
                names(StationWords.FACILITIES, language),
                names(StationWords.STATES, language));
    }

    private static List<Name> names(Vocabulary vocabulary, Language language) {
        return vocabulary.terms().stream()
                .map(term -> new Name(term.name(), term.words().in(language)))
                .toList();
    }
}
