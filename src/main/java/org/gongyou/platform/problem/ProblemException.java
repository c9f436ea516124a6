package org.gongyou.platform.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ends a request with a problem. It carries no message built from input, and no stack trace: it is an answer, not a
 * failure of the program.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> members;
    private final transient Map<String, String> headers;

    public ProblemException(ProblemType type) {
        this(type, List.of(), Map.of(), Map.of());
    }

    private ProblemException(
            ProblemType type, List<FieldError> errors, Map<String, Object> members, Map<String, String> headers) {
        super(type.code(), null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.members = Map.copyOf(members);
        this.headers = Map.copyOf(headers);
    }

    /** 422 {@code request.invalid} that names one field. */
    public static ProblemException invalid(String pointer, ProblemType what) {
        return invalid(List.of(new FieldError(pointer, what)));
    }

    /** 422 {@code request.invalid} that names several fields. */
    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(RequestProblem.INVALID, errors, Map.of(), Map.of());
    }

    /** The same with one more member in the answer, such as the number of the case that stands in the way. */
    public ProblemException with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new ProblemException(type, errors, more, headers);
    }

    /** The same with the pointers of its fields below another: a value found its own fault, its place is known outside. */
    public ProblemException under(String prefix) {
        List<FieldError> below = errors.stream()
                .map(error -> new FieldError(prefix + error.pointer(), error.type()))
                .toList();
        return new ProblemException(type, below, members, headers);
    }

    /** The same with {@code Retry-After}, in whole seconds, at least one. */
    public ProblemException retryAfter(Duration pause) {
        return withHeader("Retry-After", Long.toString(Math.max(1, pause.toSeconds())));
    }

    public ProblemException withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ProblemException(type, errors, members, more);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    Map<String, Object> members() {
        return members;
    }

    Map<String, String> headers() {
        return headers;
    }
}
