package org.gongyou.hardship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.personal.PersonalData;
import org.gongyou.programme.Circumstances;
import org.jspecify.annotations.Nullable;

/** The file as personal data: it says of somebody that they are poor, so nothing of it outlives the account. */
@ApplicationScoped
class FilePersonalData implements PersonalData {

    private final FileRepository files;
    private final FileWriter writer;
    private final ObjectMapper json;
    private final Duration retention;

    FilePersonalData(
            FileRepository files,
            FileWriter writer,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.hardship.retention") Duration retention) {
        this.files = files;
        this.writer = writer;
        this.json = json;
        this.retention = retention;
    }

    private record Exported(
            UUID id,
            String classCode,
            String programmeCode,
            String caseNumber,
            LocalDate since,
            LocalDate reviewOn,
            @Nullable String nationalNumber,
            @Nullable LocalDate leftOn,
            @Nullable Reason leftReason,
            @Nullable Circumstances circumstances) {}

    @Override
    public String section() {
        return "hardshipFile";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return files.of(worker)
                .map(rows -> json.valueToTree(rows.stream().map(this::exported).toList()));
    }

    private Exported exported(HardshipFile file) {
        return new Exported(
                file.id(),
                file.classCode(),
                file.programmeCode(),
                file.caseNumber(),
                file.since(),
                file.reviewOn(),
                file.nationalNumber(),
                file.leftOn(),
                file.leftReason(),
                writer.said(file));
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return writer.leave(worker, Reason.ERASED, null).chain(() -> files.erase(worker));
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        return files.forgetLeft(ChinaDay.of(now.minus(retention)));
    }
}
