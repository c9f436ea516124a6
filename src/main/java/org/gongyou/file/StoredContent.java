package org.gongyou.file;

import java.util.UUID;

/**
 * What came of an upload once its bytes are in the store.
 *
 * @param size of the plain bytes kept, like {@code sha256}, in hexadecimal
 * @param uploadedSha256 of the bytes as they came, by which a repetition of the request is known
 */
record StoredContent(UUID id, FileKind kind, int size, String sha256, String uploadedSha256) {}
