package org.gongyou.legalaid;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.file.FileView;
import org.gongyou.file.OpenFiles;
import org.gongyou.file.WorkerFiles;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Prints what is about to be signed, outside any transaction. */
@ApplicationScoped
class Prints {

    private static final String PNG = "image/png";
    private static final String SIGNATURE = "/signatureFileId";

    private final Cases cases;
    private final AidBook book;
    private final PaperDesk desk;
    private final WorkerFiles own;
    private final OpenFiles files;
    private final Printing printing;

    Prints(Cases cases, AidBook book, PaperDesk desk, WorkerFiles own, OpenFiles files, Printing printing) {
        this.cases = cases;
        this.book = book;
        this.desk = desk;
        this.own = own;
        this.files = files;
        this.printing = printing;
    }

    /**
     * A paper with and without its signature.
     *
     * @param signed null when it was signed on paper
     */
    record Copy(byte[] shown, byte @Nullable [] signed) {

        @Override
        public String toString() {
            return "Copy";
        }
    }

    /** @param intake of which the papers were made, by its hash */
    record Printed(Map<PaperKind, Copy> copies, String intake) {}

    Uni<Printed> of(UUID worker, UUID id, SignatureRequest request) {
        requireSignature(request);
        return Panache.withSession(() -> facts(worker, id).call(() -> requireOwn(worker, request)))
                .chain(facts -> strokes(request).chain(strokes -> print(facts, request, strokes)));
    }

    private static void requireSignature(SignatureRequest request) {
        if (request.manner() == SignedPaper.Manner.PHONE && request.signatureFileId() == null)
            throw ProblemException.invalid(SIGNATURE, AidProblem.SIGNATURE_MISSING);
        if (request.manner() == SignedPaper.Manner.PAPER
                && request.photoFileIds().isEmpty())
            throw ProblemException.invalid("/photoFileIds", AidProblem.SIGNATURE_MISSING);
    }

    private Uni<PaperFacts> facts(UUID worker, UUID id) {
        return cases.found(worker, id).chain(subject -> book.aid(subject).chain(aid -> desk.facts(subject, aid)));
    }

    /** Nobody signs with somebody else's hand. */
    private Uni<List<FileView>> requireOwn(UUID worker, SignatureRequest request) {
        UUID signature = request.signatureFileId();
        if (request.manner() == SignedPaper.Manner.PAPER || signature == null)
            return Uni.createFrom().item(List.of());
        return own.describe(worker, List.of(signature)).invoke(found -> {
            if (found.isEmpty() || !found.get(0).mediaType().equals(PNG))
                throw ProblemException.invalid(SIGNATURE, AidProblem.SIGNATURE_MISSING);
        });
    }

    private Uni<byte @Nullable []> strokes(SignatureRequest request) {
        return request.manner() == SignedPaper.Manner.PAPER
                ? Uni.createFrom().nullItem()
                : files.read(Objects.requireNonNull(request.signatureFileId()))
                        .map(content -> content == null ? null : content.bytes());
    }

    private Uni<Printed> print(PaperFacts facts, SignatureRequest request, byte @Nullable [] strokes) {
        Map<PaperKind, Copy> copies = new EnumMap<>(PaperKind.class);
        return Multi.createFrom()
                .iterable(request.papers())
                .map(read -> Objects.requireNonNull(PaperKind.at(read.paper())))
                .filter(facts.aid().service().papers()::contains)
                .onItem()
                .transformToUniAndConcatenate(kind ->
                        printing.copy(facts, kind, request.power(), strokes).invoke(copy -> copies.put(kind, copy)))
                .onItem()
                .ignoreAsUni()
                .replaceWith(() -> new Printed(copies, printing.hash(facts.request())));
    }
}
