package org.gongyou.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.casework.CaseKind;

/** The kinds of case that are about a request. */
@ApplicationScoped
class ObjectionKinds {

    private final ReviewCase review;
    private final ObjectionCase objection;

    ObjectionKinds(ReviewCase review, ObjectionCase objection) {
        this.review = review;
        this.objection = objection;
    }

    CaseKind review() {
        return review;
    }

    CaseKind objection() {
        return objection;
    }
}
