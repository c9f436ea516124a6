package org.gongyou.contract;

/** What people do in a room, past every table of workers there: every bean of this kind is walked. */
interface Journey {

    void walk();
}
