package org.gongyou.casework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has to act, as published: the list is closed, and for apps that know no parties the union has what a party has. */
@Schema(name = "Holder")
enum ShownHolder {
    DRAFT,
    APPLICANT,
    UNION,
    NOBODY;

    static ShownHolder of(Holder holder) {
        return holder == Holder.PARTY ? UNION : valueOf(holder.name());
    }
}
