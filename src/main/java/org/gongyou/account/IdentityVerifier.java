package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;

/** Port: an authority that knows which name belongs to which number. */
interface IdentityVerifier {

    enum Verdict {
        /** Name and number belong together. */
        MATCHED,
        /** They do not. */
        DIFFERENT,
        /** Nobody could say: not asked, no answer, or a kind of document the authority does not know. */
        UNKNOWN
    }

    /** Called outside any transaction. Never fails: an authority that is away has said nothing. */
    Uni<Verdict> verify(PersonName name, IdentityDocument document);
}
