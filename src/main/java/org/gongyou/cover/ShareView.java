package org.gongyou.cover;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many members of a union, all below it included, are covered on a day. */
@Schema(name = "CoverShare")
record ShareView(UUID unionId, String unionName, long members, long covered, int permille) {

    static ShareView of(UUID union, String name, long members, long covered) {
        return new ShareView(
                union, name, members, covered, members == 0 ? 0 : (int) (covered * Formula.WHOLE / members));
    }
}
