package org.gongyou.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/** What an app built on one description can no longer rely on in another. */
final class ApiBreaks {

    private ApiBreaks() {}

    static List<String> between(OpenAPI released, OpenAPI published) {
        List<String> breaks = newlySecured(released, published);
        ChangedOpenApi changes = OpenApiCompare.fromSpecifications(released, published);
        changes.getMissingEndpoints().forEach(gone -> breaks.add(gone + " is gone"));
        for (ChangedOperation operation : changes.getChangedOperations()) {
            Set<String> fields = new LinkedHashSet<>();
            collectGone(operation, fields);
            if (operation.isIncompatible() || !fields.isEmpty()) {
                breaks.add(operation.getHttpMethod() + " " + operation.getPathUrl()
                        + (fields.isEmpty() ? " is stricter or answers less" : " has lost " + fields));
            }
        }
        if (changes.isIncompatible() && breaks.isEmpty()) breaks.add("the description as a whole");
        return breaks;
    }

    /** Optional fields too, which the comparison lets go: one that requests no longer have is refused with 422. */
    private static void collectGone(Changed change, Set<String> fields) {
        if (change instanceof ChangedSchema schema) {
            fields.addAll(schema.getMissingProperties().keySet());
        }
        if (change instanceof ComposedChanged composed) {
            for (Changed element : composed.getChangedElements()) {
                if (element != null) collectGone(element, fields);
            }
        }
    }

    /** What took no token and takes one now; the comparison says nothing of it. */
    private static List<String> newlySecured(OpenAPI released, OpenAPI published) {
        List<String> secured = new ArrayList<>();
        released.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            PathItem today = published.getPaths().get(path);
            Operation now = today == null ? null : today.readOperationsMap().get(method);
            if (now != null && !isSecured(operation) && isSecured(now)) {
                secured.add(method + " " + path + " takes a token now");
            }
        }));
        return secured;
    }

    private static boolean isSecured(Operation operation) {
        List<SecurityRequirement> security = operation.getSecurity();
        return security != null && !security.isEmpty();
    }
}
