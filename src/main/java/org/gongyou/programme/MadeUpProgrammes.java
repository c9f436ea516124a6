package org.gongyou.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** Programmes of a demonstration and of tests, marked as such. */
@ApplicationScoped
public class MadeUpProgrammes {

    private final ProgrammeRegister register;
    private final ProgrammeRepository programmes;
    private final ObjectMapper json;

    MadeUpProgrammes(ProgrammeRegister register, ProgrammeRepository programmes, ObjectMapper json) {
        this.register = register;
        this.programmes = programmes;
        this.json = json;
    }

    /**
     * Publishes a version in the caller's transaction; {@link #renew} makes it known. Its rules must compile; its examples are
     * not asked.
     *
     * @param document as officers write it
     * @param from may be past
     * @return the id of the version
     */
    public Uni<UUID> publish(String document, UUID union, LocalDate from, UUID author, UUID publisher) {
        return publish(document, union, from, null, author, publisher);
    }

    /** The same for some days. */
    public Uni<UUID> publish(
            String document, UUID union, LocalDate from, @Nullable LocalDate until, UUID author, UUID publisher) {
        ProgrammeDocument written = read(document);
        UUID id = Ids.next();
        return register.raise()
                .invoke(() -> Proof.compiled(written))
                .chain(() -> register.draft(id, union, written, author, true))
                .chain(() -> programmes.one(id))
                .chain(draft -> draft == null
                        ? Uni.createFrom().voidItem()
                        : register.publishWithin(draft, from, until, publisher))
                .replaceWith(id);
    }

    /** After the commit: this instance knows the programmes at once. */
    public Uni<Void> renew() {
        return register.renew();
    }

    private ProgrammeDocument read(String document) {
        try {
            return json.readValue(document, ProgrammeDocument.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("a programme cannot be read", broken);
        }
    }
}
