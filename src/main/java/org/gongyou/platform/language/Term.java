package org.gongyou.platform.language;

import java.util.List;

/**
 * A word of one of the open lists: a code for programs, names for people. Rows and answers hold the code as text, so that a
 * code which only a newer release knows passes through an older one.
 */
public interface Term {

    String name();

    Words words();

    /** Other names people write into lists. */
    List<String> aliases();
}
