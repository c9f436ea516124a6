package org.gongyou.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.file.FileProblem;
import org.gongyou.file.FileView;
import org.gongyou.file.WorkerFiles;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.MergePatch;

/** The files behind the items of a locker. In the caller's transaction. */
@ApplicationScoped
class LockerFiles {

    private final WorkerFiles files;
    private final MergePatch patches;
    private final ObjectMapper json;
    private final Audit audit;

    LockerFiles(WorkerFiles files, MergePatch patches, ObjectMapper json, Audit audit) {
        this.files = files;
        this.patches = patches;
        this.json = json;
        this.audit = audit;
    }

    /** @param owner the account that uploaded it */
    record Taken(UUID owner, FileView file) {}

    /** @throws ProblemException 422 when it is not the worker's */
    Uni<Taken> take(UUID worker, UUID id) {
        return files.attach(worker, List.of(id), "/fileIds")
                .onFailure(ProblemException.class)
                .transform(unknown -> ProblemException.invalid("/fileId", FileProblem.UNKNOWN))
                .map(owners -> owners.get(id))
                .chain(owner -> files.describe(owner, List.of(id)).map(found -> new Taken(owner, found.get(0))));
    }

    Uni<Void> release(EvidenceItem item) {
        return files.detach(item.fileOwner(), List.of(item.fileId()));
    }

    Uni<ItemContent> merged(ItemContent current, ObjectNode patch) {
        return patches.merged(json.valueToTree(current), patch, ItemContent.class);
    }

    /** The hash in the audit's chain proves later that it was there at that time, and was this. */
    Uni<Void> noted(UUID actor, Locker.Key locker, String action, EvidenceItem item) {
        return audit.record(
                locker.workerId(),
                actor,
                action,
                item.id(),
                Map.of("locker", locker.id().toString(), "file", item.fileId().toString(), "sha256", item.sha256()));
    }
}
