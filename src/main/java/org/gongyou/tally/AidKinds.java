package org.gongyou.tally;

import org.gongyou.platform.language.Words;

/** Port: what the forms of help are called. */
public interface AidKinds {

    /** The code itself where only a newer release knows it. */
    Words words(String service);

    /** The same of what requests are about. */
    Words grievance(String code);
}
