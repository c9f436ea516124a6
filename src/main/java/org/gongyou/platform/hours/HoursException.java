package org.gongyou.platform.hours;

/** The text is no opening hours that can be kept to. Its message never repeats the text. */
public final class HoursException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HoursFault fault;

    HoursException(HoursFault fault) {
        super(fault.code());
        this.fault = fault;
    }

    public HoursFault fault() {
        return fault;
    }
}
