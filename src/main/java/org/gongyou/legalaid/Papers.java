package org.gongyou.legalaid;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.pdf.Printer;
import org.gongyou.platform.pdf.Sheet;
import org.gongyou.platform.problem.ProblemException;

/** The papers of a request as PDF: as they were signed, else as they are to be signed. */
@ApplicationScoped
class Papers {

    private final AidBook book;
    private final PaperRepository papers;
    private final PaperDesk desk;
    private final AidText text;
    private final Printer printer;
    private final PaperReaders readers;

    Papers(AidBook book, PaperRepository papers, PaperDesk desk, AidText text, Printer printer, PaperReaders readers) {
        this.book = book;
        this.papers = papers;
        this.desk = desk;
        this.text = text;
        this.printer = printer;
        this.readers = readers;
    }

    Uni<byte[]> ofOwner(UUID worker, UUID id, String paper, Power power) {
        return read(() -> readers.owner(worker, id), kind(paper), power);
    }

    Uni<byte[]> ofOfficer(UUID officer, String number, String paper) {
        return read(() -> readers.officer(officer, number), kind(paper), Power.GENERAL);
    }

    Uni<byte[]> ofParty(UUID account, String number, String paper) {
        return read(() -> readers.party(account, number), kind(paper), Power.GENERAL);
    }

    /** @throws ProblemException 404 for a paper that no request has */
    private static PaperKind kind(String path) {
        PaperKind kind = PaperKind.at(path);
        if (kind == null) throw new ProblemException(AidProblem.PAPER_UNKNOWN);
        return kind;
    }

    /** What is printed anew is printed after the session. */
    private Uni<byte[]> read(Supplier<Uni<WorkCase>> found, PaperKind kind, Power power) {
        return Panache.withSession(() -> found.get()
                        .chain(subject -> book.aid(subject).chain(aid -> content(subject, aid, kind, power))))
                .chain(Supplier::get);
    }

    private Uni<Supplier<Uni<byte[]>>> content(WorkCase subject, Aid aid, PaperKind kind, Power power) {
        if (kind == PaperKind.DECISION) return desk.decided(aid).map(facts -> written(aid, facts));
        if (!aid.service().papers().contains(kind)) throw new ProblemException(AidProblem.PAPER_UNKNOWN);
        return papers.of(aid).chain(all -> {
            SignedPaper signed = all.get(kind);
            if (signed != null && signed.counts()) return Uni.createFrom().item(() -> kept(signed));
            return desk.facts(subject, aid).map(facts -> toPrint(new PaperSheets(facts).of(kind, power)));
        });
    }

    private Supplier<Uni<byte[]>> toPrint(Sheet sheet) {
        return () -> printer.print(sheet);
    }

    private Supplier<Uni<byte[]>> written(Aid aid, PaperFacts facts) {
        Decided decided = aid.decided();
        Decided.Outcome outcome = decided.outcome();
        if (outcome == null) throw new ProblemException(AidProblem.PAPER_UNKNOWN);
        return toPrint(new PaperSheets(facts).decision(decided, outcome, text.words(decided.note())));
    }

    /** @throws ProblemException 404 once it was erased */
    private Supplier<Uni<byte[]>> kept(SignedPaper paper) {
        byte[] bytes = paper.signed() == null ? paper.shown() : paper.signed();
        if (bytes == null) throw new ProblemException(AidProblem.PAPER_UNKNOWN);
        byte[] plain = text.openBytes(bytes);
        return () -> Uni.createFrom().item(plain);
    }
}
