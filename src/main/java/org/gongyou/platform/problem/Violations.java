package org.gongyou.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** From the validator's and Jackson's view of a wrong field to ours: a pointer and a code, never the value. */
final class Violations {

    private static final Map<String, ProblemType> BY_CONSTRAINT = Map.ofEntries(
            Map.entry("NotNull", RequestProblem.REQUIRED),
            Map.entry("NotBlank", RequestProblem.REQUIRED),
            Map.entry("NotEmpty", RequestProblem.REQUIRED),
            Map.entry("Size", RequestProblem.LENGTH),
            Map.entry("CodePointLength", RequestProblem.LENGTH),
            Map.entry("Min", RequestProblem.RANGE),
            Map.entry("Max", RequestProblem.RANGE),
            Map.entry("DecimalMin", RequestProblem.RANGE),
            Map.entry("DecimalMax", RequestProblem.RANGE),
            Map.entry("Positive", RequestProblem.RANGE),
            Map.entry("PositiveOrZero", RequestProblem.RANGE),
            Map.entry("Past", RequestProblem.RANGE),
            Map.entry("Future", RequestProblem.RANGE));

    /** What the validator calls a name in a map: of a wrong one the map alone is named. */
    private static final String MAP_KEY = "<map key>";

    private Violations() {}

    /** A missing parameter named {@code key} is the Idempotency-Key header; everything else is about fields. */
    static ProblemException problem(ConstraintViolationException violations) {
        List<FieldError> errors = errors(violations);
        boolean noKey = errors.stream()
                .anyMatch(error -> error.pointer().equals("/key") && error.type() == RequestProblem.REQUIRED);
        return noKey ? new ProblemException(RequestProblem.IDEMPOTENCY_KEY_MISSING) : ProblemException.invalid(errors);
    }

    private static List<FieldError> errors(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(Violations::error)
                .distinct()
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
    }

    static ProblemException mismatch(MismatchedInputException mismatch) {
        // A parser error below a mapping (broken syntax, too deep) is about the whole text, not about a field.
        if (mismatch.getCause() instanceof JacksonException broken && !(broken instanceof JsonMappingException)) {
            return new ProblemException(RequestProblem.MALFORMED);
        }
        if (mismatch.getCause() instanceof ProblemException problem) {
            return problem.under(pointer(mismatch));
        }
        if (mismatch.getOriginalMessage().startsWith("Trailing token")) {
            return new ProblemException(RequestProblem.MALFORMED);
        }
        return ProblemException.invalid(pointer(mismatch), RequestProblem.FORMAT);
    }

    /** Where in the body Jackson was. */
    static String pointer(JsonMappingException mapping) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName()));
        }
        return pointer.toString();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldError(
                pointer(violation.getPropertyPath()), BY_CONSTRAINT.getOrDefault(constraint, RequestProblem.FORMAT));
    }

    /** A path is {@code method.parameter.field[0].field}: the method is dropped; of the parameter only a query's name stays. */
    private static String pointer(Path path) {
        StringBuilder fields = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = "/" + node.getName();
            }
            if (node.getIndex() != null) {
                fields.append('/').append(node.getIndex());
            }
            if (node.getKey() != null && !node.getName().equals(MAP_KEY)) {
                fields.append('/').append(escaped(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                fields.append('/').append(escaped(node.getName()));
            }
        }
        boolean body = parameter.equals("/request");
        return !fields.isEmpty() || body ? fields.toString() : parameter;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
