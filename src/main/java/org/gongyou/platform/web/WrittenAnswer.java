package org.gongyou.platform.web;

/** An answer put together of JSON that is written already: nobody writes it again for each who asks. */
public interface WrittenAnswer {

    /** In UTF-8; the caller may keep it. */
    byte[] json();
}
