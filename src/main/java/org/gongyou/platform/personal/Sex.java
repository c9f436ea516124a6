package org.gongyou.platform.personal;

/** As a resident's document says it. */
public enum Sex {
    FEMALE,
    MALE
}
