package org.gongyou.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;

/** The body of a problem answer (RFC 9457). */
@Schema(description = "A problem, RFC 9457; further members by code, see mobile-contract/problems.md")
record Problem(
        String type,
        String title,
        int status,
        String code,
        String traceId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Field> errors,

        @JsonAnyGetter @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<String, Object> members) {

    record Field(String pointer, String code, String message) {}

    static Problem of(ProblemException problem, Language language, String traceId) {
        ProblemType type = problem.type();
        List<Field> fields = problem.errors().stream()
                .map(error -> new Field(
                        error.pointer(),
                        error.type().code(),
                        error.type().title().in(language)))
                .toList();
        return new Problem(
                "urn:gongyou:problem:" + type.code(),
                type.title().in(language),
                type.status(),
                type.code(),
                traceId,
                fields,
                problem.members());
    }
}
