package org.gongyou.platform.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Finds the query parameters that could not be converted. The framework answers 404 for them as for a bad path, which
 * names nothing; this looks again, only after such a failure.
 */
final class QueryErrors {

    private QueryErrors() {}

    static List<FieldError> of(SimpleResourceInfo resource, MultivaluedMap<String, String> query) {
        return Arrays.stream(resource.getResourceClass().getMethods())
                .filter(method -> method.getName().equals(resource.getMethodName())
                        && Arrays.equals(method.getParameterTypes(), resource.parameterTypes()))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .filter(parameter -> isWrong(parameter, query))
                .map(parameter -> new FieldError(
                        "/" + parameter.getAnnotation(QueryParam.class).value(), RequestProblem.FORMAT))
                .toList();
    }

    private static boolean isWrong(Parameter parameter, MultivaluedMap<String, String> query) {
        List<String> values =
                query.getOrDefault(parameter.getAnnotation(QueryParam.class).value(), List.of());
        return values.stream().filter(Objects::nonNull).anyMatch(value -> !converts(value, parameter.getType()));
    }

    private static boolean converts(String value, Class<?> type) {
        try {
            if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == long.class || type == Long.class) {
                Long.parseLong(value);
            } else if (type == double.class || type == Double.class) {
                Double.parseDouble(value);
            } else if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == UUID.class) {
                UUID.fromString(value);
            } else if (type != String.class && !List.class.isAssignableFrom(type)) {
                factory(type).invoke(null, value);
            }
            return true;
        } catch (DateTimeException none) {
            return false;
        } catch (IllegalArgumentException | ReflectiveOperationException wrong) {
            return !(wrong instanceof InvocationTargetException || wrong instanceof IllegalArgumentException);
        }
    }

    private static Method factory(Class<?> type) throws NoSuchMethodException {
        try {
            return type.getMethod("fromString", String.class);
        } catch (NoSuchMethodException none) {
            return type.getMethod("valueOf", String.class);
        }
    }
}
