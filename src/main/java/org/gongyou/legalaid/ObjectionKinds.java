package org.gongyou.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.UnionAbove;
import org.gongyou.casework.WorkCase;

/** The kinds of case that are about a request. */
@ApplicationScoped
class ObjectionKinds {

    private final ReviewCase review;
    private final ObjectionCase objection;
    private final UnionAbove above;

    ObjectionKinds(ReviewCase review, ObjectionCase objection, UnionAbove above) {
        this.review = review;
        this.objection = objection;
        this.above = above;
    }

    /** A refusal is reviewed; to anything else one objects. One of them at a time. */
    NewCase against(WorkCase about, UUID handled, boolean refused, UUID request) {
        return above.against(about, handled, refused ? review : objection, "legal-aid-objection:" + request);
    }
}
