package org.gongyou.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.personal.PersonalData;

/**
 * Files as personal data. What is attached to a case lives and dies with it: the feature that attached it erases it when no
 * law asks to keep the case.
 */
@ApplicationScoped
class FilePersonalData implements PersonalData {

    private final FileRepository files;
    private final WorkerFiles workerFiles;
    private final Captions captions;
    private final ObjectMapper json;

    FilePersonalData(FileRepository files, WorkerFiles workerFiles, Captions captions, ObjectMapper json) {
        this.files = files;
        this.workerFiles = workerFiles;
        this.captions = captions;
        this.json = json;
    }

    private record Exported(FileView file, String content) {}

    @Override
    public String section() {
        return "files";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return files.ofWorker(worker).map(this::write);
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return files.ofWorker(worker)
                .map(all -> all.stream().filter(file -> !file.isAttached()).toList())
                .chain(loose -> workerFiles.eraseKnown(worker, loose));
    }

    private JsonNode write(List<StoredFile> all) {
        return json.valueToTree(all.stream()
                .map(file -> new Exported(captions.view(file), "/v1/files/" + file.id()))
                .toList());
    }
}
