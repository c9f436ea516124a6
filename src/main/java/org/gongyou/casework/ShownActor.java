package org.gongyou.casework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did something, as published: the list is closed, and for apps that know no parties those are handlers. */
@Schema(name = "Actor")
enum ShownActor {
    APPLICANT,
    HANDLER,
    SECOND_REVIEWER,
    SYSTEM;

    static ShownActor of(Actor actor) {
        return actor == Actor.PARTY ? HANDLER : valueOf(actor.name());
    }
}
