package org.gongyou.publicnotice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of an objection, for whoever has its receipt: nothing of the notice, which may be gone. */
@Schema(name = "PublicNoticeObjectionStanding")
record ObjectionStanding(
        UUID id,
        Instant madeAt,
        PublicObjection.State state,
        @Nullable Instant answeredAt,

        @Schema(description = "What the union says to it beside the finding; erased after some time") @Nullable
        String reply) {

    static ObjectionStanding of(PublicObjection objection, NoticeText text) {
        return new ObjectionStanding(
                objection.id(),
                objection.madeAt(),
                objection.state(),
                objection.answeredAt(),
                text.answer(objection.reply()));
    }
}
