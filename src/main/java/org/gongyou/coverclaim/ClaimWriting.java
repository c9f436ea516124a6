package org.gongyou.coverclaim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.CaseFiles;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.web.MergePatch;

/** Writing and mending a claim. Every call works in the caller's transaction. */
@ApplicationScoped
class ClaimWriting {

    private static final String PAPERS = "/papers";

    private final ClaimRepository claims;
    private final ClaimDesk desk;
    private final ClaimText text;
    private final ClaimRoute route;
    private final CaseFiles files;
    private final MergePatch patch;

    ClaimWriting(
            ClaimRepository claims,
            ClaimDesk desk,
            ClaimText text,
            ClaimRoute route,
            CaseFiles files,
            MergePatch patch) {
        this.claims = claims;
        this.desk = desk;
        this.text = text;
        this.route = route;
        this.files = files;
        this.patch = patch;
    }

    Uni<WorkCase> begin(UUID worker, ClaimRequest request) {
        CoverClaim claim = new CoverClaim(worker, Ids.next(), text.seal(request));
        return claims.add(claim)
                .chain(() -> desk.draft(claim, request))
                .chain(() -> route.open(claim, request))
                .call(subject -> files.attach(subject, worker, request.files(), PAPERS));
    }

    /** Only while it is the claimant's turn. */
    Uni<WorkCase> mend(UUID worker, WorkCase subject, CoverClaim claim, ObjectNode changes) {
        route.requireTurn(subject);
        ClaimRequest before = text.open(claim);
        return patch.merged(text.plain(before), changes, ClaimRequest.class)
                .call(request -> desk.forget(claim, before))
                .invoke(request -> claim.say(text.seal(request)))
                .call(request -> desk.draft(claim, request))
                .call(request -> files.replace(subject, worker, request.files(), PAPERS))
                .chain(request -> route.edited(subject));
    }
}
