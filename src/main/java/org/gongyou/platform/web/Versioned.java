package org.gongyou.platform.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of one thing that can be edited or decided; everything it shows moves the version. */
public interface Versioned {

    @JsonIgnore
    long version();
}
