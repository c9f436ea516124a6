package org.gongyou.file;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.UUID;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.RequestDeadline;

/** Photos that features take at their own addresses, also of people who are not signed in. */
@ApplicationScoped
public class PhotoUploads {

    private final FileService files;
    private final RequestDeadline deadline;

    PhotoUploads(FileService files, RequestDeadline deadline) {
        this.files = files;
        this.deadline = deadline;
    }

    /**
     * Keeps a photo until its owner attaches it to something; for a month at most.
     *
     * @param owner an account, or what stands for somebody without: whoever is the same owner later may attach it
     * @throws ProblemException of {@link FileProblem} when it is not a photo we take; 429 after too many of one owner's
     */
    public Uni<FileView> take(UUID owner, IdempotencyKey key, Path upload) {
        deadline.hurry();
        return files.uploadPhoto(owner, key, upload);
    }
}
