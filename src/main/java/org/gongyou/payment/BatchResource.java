package org.gongyou.payment;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.Workbook;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.persistence.CallerContext;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What goes to the bank, and what the bank says. */
@Path("/officer/v1/payment-batches")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "payments")
public class BatchResource {

    private static final String CSV = "text/csv";

    private final BatchService batches;
    private final BankAnswers answers;
    private final PaymentScopes scopes;

    BatchResource(BatchService batches, BankAnswers answers, PaymentScopes scopes) {
        this.batches = batches;
        this.answers = answers;
        this.scopes = scopes;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "makePaymentBatch",
            summary = "Puts released payments of a union together; a second person releases the batch")
    public Uni<BatchView> make(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key, @NotNull @Valid BatchRequest request) {
        return batches.make(scopes.ofCaller(), key, request);
    }

    @GET
    @Operation(operationId = "paymentBatches", summary = "The batches one handles, the newest first")
    public Uni<Page<BatchView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return batches.list(scopes.ofCaller(), cursor, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "paymentBatch", summary = "One batch with its lines")
    public Uni<BatchView> one(@PathParam("id") UUID id) {
        return batches.one(scopes.ofCaller(), id);
    }

    @POST
    @Path("/{id}/release")
    @Operation(
            operationId = "releasePaymentBatch",
            summary = "The second person gives it to the bank; never the one who made it")
    public Uni<BatchView> release(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return batches.release(scopes.ofCaller(), id, IfMatch.of(ifMatch));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelPaymentBatch",
            summary = "Before it is released: its payments may go into another one")
    public Uni<BatchView> cancel(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return batches.cancel(scopes.ofCaller(), id, IfMatch.of(ifMatch));
    }

    @GET
    @Path("/{id}/file")
    @Produces({CSV, Workbook.TYPE})
    @Operation(
            operationId = "paymentBatchFile",
            summary = "The bank's file, with the payees in the clear; who fetched it is on record",
            description =
                    "As CSV, or as XLSX for whoever accepts that. The columns reference,name,account,bank,amount,caseNumber,remark;"
                            + " amounts in yuan; the remark tells a school or hospital whom it is for. A reference is the same"
                            + " however often the file is fetched, and another one when a payment is sent again.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Workbook.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> file(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        boolean workbook = headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> Workbook.TYPE.equals(type.getType() + "/" + type.getSubtype()));
        return batches.file(scopes.ofCaller(), id)
                .chain(table -> workbook ? bytes(table) : Uni.createFrom().item(text(table)));
    }

    private static Response text(List<List<String>> table) {
        return Response.ok(Workbook.csv(table), CSV + "; charset=utf-8").build();
    }

    private static Uni<Response> bytes(List<List<String>> table) {
        return CallerContext.keep(Uni.createFrom()
                        .item(() -> Workbook.write("batch", table))
                        .runSubscriptionOn(Infrastructure.getDefaultExecutor()))
                .map(book -> Response.ok(book, Workbook.TYPE)
                        .tag(Sha256.hex(Workbook.csv(table).getBytes(StandardCharsets.UTF_8)))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"batch.xlsx\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .build());
    }

    @POST
    @Path("/{id}/answer")
    @Consumes({CSV, Workbook.TYPE})
    @Operation(
            operationId = "enterBankAnswer",
            summary = "Enters what the bank says became of the lines; what was entered before is passed over",
            description =
                    "As CSV, or as the first sheet of an XLSX. The columns reference,result (PAID or RETURNED) and, where wanted, reason,amount. What came back"
                            + " after it was paid is entered the same way.")
    public Uni<CsvReport> answer(
            @PathParam("id") UUID id,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull byte[] request) {
        Language language = Language.preferred(languages);
        PaymentScope scope = scopes.ofCaller();
        return dryRun ? answers.check(scope, id, request, language) : answers.enter(scope, id, request, language);
    }
}
