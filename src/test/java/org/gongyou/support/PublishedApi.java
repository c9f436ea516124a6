package org.gongyou.support;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Holds every answer of every test against the published description; requests may be as wrong as a test wants them. */
final class PublishedApi implements Filter {

    private final PublishedRooms rooms = new PublishedRooms();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        SimpleResponse.Builder seen = SimpleResponse.Builder.status(response.statusCode());
        response.headers().forEach(header -> seen.withHeader(header.getName(), header.getValue()));
        byte[] body = response.asByteArray();
        if (body.length > 0) seen.withBody(body);
        check(request.getMethod(), java.net.URI.create(request.getURI()).getPath(), seen.build());
        return response;
    }

    void check(String method, String path, SimpleResponse seen) {
        OpenApiInteractionValidator room = rooms.of(path);
        if (room == null) return;
        ValidationReport report = room.validateResponse(path, Request.Method.valueOf(method), seen);
        if (report.hasErrors() && report.getMessages().stream().anyMatch(PublishedApi::isOurs)) {
            throw new AssertionError(method + " " + path + " answered otherwise than published:\n"
                    + SimpleValidationReportFormat.getInstance().apply(report));
        }
    }

    private static boolean isOurs(ValidationReport.Message message) {
        return message.getLevel() == Level.ERROR && message.getKey().startsWith("validation.response");
    }
}
