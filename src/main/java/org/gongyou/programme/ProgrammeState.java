package org.gongyou.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a version stands. That it is over is read from its last day. */
@Schema(name = "ReliefProgrammeState")
enum ProgrammeState {
    DRAFT,
    PUBLISHED,
    /** Ended before it began. */
    CALLED_OFF
}
