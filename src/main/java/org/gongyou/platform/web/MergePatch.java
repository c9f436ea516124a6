package org.gongyou.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/** A change of some fields of what somebody wrote before: JSON merge patch (RFC 7396), checked as a whole afterwards. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * Fails like the body of a request fails: 422 that names the fields.
     *
     * @param current in the clear: what masks itself when it is written would be lost
     */
    public <T> Uni<T> merged(ObjectNode current, ObjectNode patch, Class<T> type) {
        ObjectNode whole = current.deepCopy();
        merge(whole, patch);
        try {
            T merged = json.treeToValue(whole, type);
            Set<ConstraintViolation<T>> violations = validator.validate(merged);
            return violations.isEmpty()
                    ? Uni.createFrom().item(merged)
                    : Uni.createFrom().failure(new ConstraintViolationException(violations));
        } catch (JsonProcessingException wrongType) {
            return Uni.createFrom().failure(wrongType);
        }
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isNull()) {
                target.remove(field.getKey());
            } else if (value instanceof ObjectNode inner) {
                merge(target.withObjectProperty(field.getKey()), inner);
            } else {
                target.set(field.getKey(), value);
            }
        });
    }
}
