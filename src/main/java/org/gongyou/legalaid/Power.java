package org.gongyou.legalaid;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Words;

/**
 * What the worker lets a lawyer do: everything that is done in proceedings, and of what gives rights away (民事诉讼法 art. 62)
 * only what is named.
 */
@Schema(name = "LegalAidPower")
record Power(boolean settle, boolean waive, boolean accept, boolean counterclaim, boolean appeal) {

    static final Power GENERAL = new Power(false, false, false, false, false);

    boolean isSpecial() {
        return settle || waive || accept || counterclaim || appeal;
    }

    List<Words> named() {
        List<Words> named = new ArrayList<>();
        if (accept) named.add(new Words("代为承认仲裁、诉讼请求", "admit claims of the other side"));
        if (waive) named.add(new Words("代为放弃、变更仲裁、诉讼请求", "waive or change claims"));
        if (settle) named.add(new Words("代为和解、接受调解", "settle"));
        if (counterclaim) named.add(new Words("代为提起反请求、反诉", "bring a counterclaim"));
        if (appeal) named.add(new Words("代为提起上诉", "appeal"));
        return named;
    }
}
