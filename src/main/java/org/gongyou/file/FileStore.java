package org.gongyou.file;

import java.io.IOException;
import java.util.UUID;

/** Port: keeps sealed bytes under an id. Called on worker threads, outside any transaction. */
interface FileStore {

    /** Returns when the bytes would survive a crash. */
    void put(UUID id, byte[] sealed) throws IOException;

    byte[] get(UUID id) throws IOException;

    /** Nothing happens when there is none. */
    void delete(UUID id) throws IOException;
}
