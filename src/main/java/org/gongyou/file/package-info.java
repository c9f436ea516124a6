/**
 * Files that people upload: photos and papers, as JPEG, PNG, HEIC or PDF.
 *
 * <p>What a file is, its content decides, never its name. Images lose everything that is not picture (place, time, camera,
 * comments; only a JPEG's orientation and colour profile stay); PDF stays as it is, for signatures hold over its bytes. The
 * SHA-256 of what is kept and the time are recorded and audited, the bytes are sealed and kept in a
 * {@link org.gongyou.file.FileStore}, outside any transaction.
 *
 * <p>A file belongs to the account that uploaded it. Only the owner reads it, and those whom a
 * {@link org.gongyou.file.FileReaders} lets, which is audited; for everybody else it does not exist. A feature that uses
 * files calls {@link org.gongyou.file.WorkerFiles}; a file nobody attaches to anything, and no
 * {@link org.gongyou.file.FileHolders} holds, is erased after a month.
 *
 * <p>Tables: {@code worker_file}, and {@code file_leftover}, which names every blob that has no row: not yet, because its
 * upload is under way, or no more, because it was erased. A leftover that is due loses its blob; so whatever is killed in
 * between, no blob is forgotten and none with a row is lost. The directory's FILE leads from an id to its owner.
 */
@NullMarked
package org.gongyou.file;

import org.jspecify.annotations.NullMarked;
