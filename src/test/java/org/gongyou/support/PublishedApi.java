package org.gongyou.support;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.file.Path;

/** Holds every answer of every test against the published description; requests may be as wrong as a test wants them. */
final class PublishedApi implements Filter {

    private static final Path DESCRIPTION = Path.of("openapi/openapi.yaml");

    private final OpenApiInteractionValidator validator = OpenApiInteractionValidator.createForSpecificationUrl(
                    DESCRIPTION.toUri().toString())
            .withLevelResolver(LevelResolver.create()
                    // Of routes that are not ours to describe (health, metrics, routes that are not there) nothing is
                    // said.
                    .withLevel("validation.request", Level.IGNORE)
                    .build())
            .build();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        ValidationReport report =
                validator.validateResponse(path(request), Request.Method.valueOf(request.getMethod()), seen(response));
        if (report.hasErrors() && report.getMessages().stream().anyMatch(PublishedApi::isOurs)) {
            throw new AssertionError(request.getMethod() + " " + path(request) + " answered otherwise than published:\n"
                    + SimpleValidationReportFormat.getInstance().apply(report));
        }
        return response;
    }

    private static boolean isOurs(ValidationReport.Message message) {
        return message.getLevel() == Level.ERROR && message.getKey().startsWith("validation.response");
    }

    private static String path(FilterableRequestSpecification request) {
        return java.net.URI.create(request.getURI()).getPath();
    }

    private static SimpleResponse seen(Response response) {
        SimpleResponse.Builder seen = SimpleResponse.Builder.status(response.statusCode());
        response.headers().forEach(header -> seen.withHeader(header.getName(), header.getValue()));
        byte[] body = response.asByteArray();
        if (body.length > 0) {
            seen.withBody(body);
        }
        return seen.build();
    }
}
