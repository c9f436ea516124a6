package org.gongyou.legalaid;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.casework.CaseFiles;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What was signed, of a locked case. Every call works in the caller's transaction. */
@ApplicationScoped
class SignatureBook {

    private final AidRepository aids;
    private final PaperRepository papers;
    private final AidText text;
    private final CaseFiles files;
    private final Printing printing;
    private final RulesInForce rules;

    SignatureBook(
            AidRepository aids,
            PaperRepository papers,
            AidText text,
            CaseFiles files,
            Printing printing,
            RulesInForce rules) {
        this.aids = aids;
        this.papers = papers;
        this.text = text;
        this.files = files;
        this.printing = printing;
        this.rules = rules;
    }

    /**
     * @return whether all is signed now
     * @throws ProblemException 409 when a paper is not the one that was read, 422 for one that this request has not
     */
    Uni<Boolean> keep(
            UUID worker,
            WorkCase subject,
            Aid aid,
            SignedPaper.Act act,
            SignatureRequest request,
            Prints.Printed printed) {
        requireRead(request, printed);
        return aids.lockMatter(aid)
                .invoke(matter -> AidChecks.requireConsent(text.open(matter), rules.today()))
                .invoke(matter -> {
                    if (!printing.hash(text.open(matter)).equals(printed.intake()))
                        throw new ProblemException(AidProblem.PAPER_CHANGED);
                })
                .chain(() -> files.attach(subject, worker, act.files(), pointer(act)))
                .chain(() -> papers.of(aid))
                .chain(known -> Multi.createFrom()
                        .iterable(printed.copies().entrySet())
                        .filter(copy -> !counts(known, copy.getKey()))
                        .onItem()
                        .transformToUniAndConcatenate(copy -> papers.add(
                                paper(aid, copy.getKey(), known.get(copy.getKey()), act, copy.getValue(), request)))
                        .onItem()
                        .ignoreAsUni())
                .chain(() -> papers.of(aid))
                .map(known -> aid.service().papers().stream().allMatch(kind -> counts(known, kind)));
    }

    private static String pointer(SignedPaper.Act act) {
        return act.manner() == SignedPaper.Manner.PAPER ? "/photoFileIds" : "/signatureFileId";
    }

    private static void requireRead(SignatureRequest request, Prints.Printed printed) {
        List<FieldError> unknown = IntStream.range(0, request.papers().size())
                .filter(i -> !printed.copies().containsKey(kind(request.papers().get(i))))
                .mapToObj(i -> new FieldError("/papers/" + i + "/paper", AidProblem.PAPER_UNKNOWN))
                .toList();
        if (!unknown.isEmpty()) throw ProblemException.invalid(unknown);
        for (SignatureRequest.Read read : request.papers()) {
            Prints.Copy copy = Objects.requireNonNull(printed.copies().get(kind(read)));
            if (!Sha256.hex(copy.shown()).equals(read.sha256())) throw new ProblemException(AidProblem.PAPER_CHANGED);
        }
    }

    private static PaperKind kind(SignatureRequest.Read read) {
        return Objects.requireNonNull(PaperKind.at(read.paper()));
    }

    private static boolean counts(Map<PaperKind, SignedPaper> known, PaperKind kind) {
        SignedPaper paper = known.get(kind);
        return paper != null && paper.counts();
    }

    private SignedPaper paper(
            Aid aid,
            PaperKind kind,
            @Nullable SignedPaper former,
            SignedPaper.Act act,
            Prints.Copy copy,
            SignatureRequest request) {
        int round = former == null ? 1 : former.round() + 1;
        SignedPaper paper = new SignedPaper(aid, kind, round, Sha256.hex(copy.shown()), act, rules.now());
        byte[] signed = copy.signed();
        Power power = request.power() == null ? Power.GENERAL : request.power();
        paper.keeps(
                text.sealBytes(copy.shown()),
                signed == null ? null : text.sealBytes(signed),
                kind == PaperKind.POWER ? text.sealAny(power) : null);
        return paper;
    }

    /** @throws ProblemException 409 when there is none */
    Uni<Void> revokePower(Aid aid) {
        return papers.of(aid).chain(known -> {
            SignedPaper power = known.get(PaperKind.POWER);
            if (power == null || !power.counts()) throw new ProblemException(AidProblem.NOT_SIGNED);
            power.revoke(rules.now());
            return papers.flush();
        });
    }
}
