package org.gongyou.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Tells whoever tries the demo who can sign in: {@code demo-accounts.json} in the data folder. */
@ApplicationScoped
class DemoAccounts {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String role,
            List<String> functions,
            String phone,
            String name,
            @Nullable String documentLast4,
            @Nullable UUID unionId,
            @Nullable String union) {}

    private final Path file;
    private final Unions unions;
    private final ObjectMapper json;
    private final Clock clock;

    DemoAccounts(
            @ConfigProperty(name = "gongyou.data", defaultValue = ".gongyou") Path data,
            Unions unions,
            ObjectMapper json,
            Clock clock) {
        this.file = data.resolve("demo-accounts.json");
        this.unions = unions;
        this.clock = clock;
        this.json = json.copy().enable(SerializationFeature.INDENT_OUTPUT);
    }

    /** Anew at each start: ids differ from one database to another. */
    void write() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(aside, json.writeValueAsBytes(entries()));
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Entry> entries() {
        return Stream.of(
                        DemoOfficer.ALL.stream().map(this::entry),
                        DemoWorker.ALL.stream().map(this::entry),
                        DemoGrievant.ALL.stream().map(this::entry),
                        DemoMerchant.ALL.stream().flatMap(DemoAccounts::entries),
                        DemoLawyer.ALL.stream().map(DemoAccounts::entry))
                .flatMap(all -> all)
                .toList();
    }

    /** Owner and clerk. */
    private static Stream<Entry> entries(DemoMerchant merchant) {
        return Stream.of(
                clerk(merchant.ownerPhone(), merchant.ownerName()), clerk(merchant.clerkPhone(), merchant.clerkName()));
    }

    private static Entry entry(DemoLawyer lawyer) {
        return new Entry(
                Role.LAWYER, List.of(), lawyer.phone().e164(), lawyer.name().value(), null, null, null);
    }

    private static Entry clerk(PhoneNumber phone, PersonName name) {
        return new Entry(Role.CLERK, List.of(), phone.e164(), name.value(), null, null, null);
    }

    private Entry entry(DemoWorker worker) {
        IdentityDocument document = worker.document(ChinaDay.today(clock));
        return new Entry(
                Role.WORKER,
                List.of(),
                worker.phone().e164(),
                worker.name().value(),
                document == null ? null : document.lastFour(),
                null,
                null);
    }

    private Entry entry(DemoGrievant grievant) {
        return new Entry(
                Role.WORKER,
                List.of(),
                grievant.phone().e164(),
                grievant.name().value(),
                grievant.document(ChinaDay.today(clock)).lastFour(),
                null,
                null);
    }

    private Entry entry(DemoOfficer officer) {
        UnionNode union = unions.tree().byCode(officer.union());
        return new Entry(
                officer.isAdministrator() ? Role.ADMINISTRATOR : Role.OFFICER,
                officer.functions().stream().map(Enum::name).sorted().toList(),
                officer.phone().e164(),
                officer.name().value(),
                null,
                union == null ? null : union.id(),
                union == null ? null : union.name());
    }
}
