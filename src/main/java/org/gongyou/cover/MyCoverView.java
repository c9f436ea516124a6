package org.gongyou.cover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All cover of the caller, the latest term first, and what to mind. */
@Schema(name = "MyCover")
record MyCoverView(List<CoverView> covers, List<CoverWarning> warnings) {}
