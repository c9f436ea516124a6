package org.gongyou.platform.snapshot;

/** The instance has only just started; asked again in a moment it will know. */
public final class SnapshotNotLoadedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SnapshotNotLoadedException(String name) {
        super("snapshot " + name + " is not loaded yet");
    }
}
