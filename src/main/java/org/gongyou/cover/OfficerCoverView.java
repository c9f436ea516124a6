package org.gongyou.cover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;

/** A member's cover as an officer sees it who records what was paid. */
@Schema(name = "ManagedCover")
record OfficerCoverView(
        CoverView cover, String memberNumber, @JsonIgnore long version) implements Versioned {}
