package org.gongyou.file;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.platform.crypto.Vault;
import org.jspecify.annotations.Nullable;

/** People write names and illnesses under their papers: captions are sealed. */
@ApplicationScoped
class Captions {

    private static final String PURPOSE = "file-caption";

    private final Vault vault;

    Captions(Vault vault) {
        this.vault = vault;
    }

    byte @Nullable [] seal(@Nullable String caption) {
        return caption == null || caption.isBlank() ? null : vault.seal(PURPOSE, caption.strip());
    }

    FileView view(StoredFile file) {
        byte[] sealed = file.caption();
        return new FileView(
                file.id(),
                file.kind().mediaType(),
                file.size(),
                file.sha256(),
                file.receivedSha256(),
                file.at(),
                sealed == null ? null : vault.open(PURPOSE, sealed));
    }
}
