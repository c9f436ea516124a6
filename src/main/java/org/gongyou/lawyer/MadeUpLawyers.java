package org.gongyou.lawyer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.language.Language;

/** Lawyers of a demonstration, marked as such. Every call works in the caller's transaction. */
@ApplicationScoped
public class MadeUpLawyers {

    private final LawyerImports imports;
    private final LawyerRepository lawyers;
    private final LawyerScopes scopes;

    MadeUpLawyers(LawyerImports imports, LawyerRepository lawyers, LawyerScopes scopes) {
        this.imports = imports;
        this.lawyers = lawyers;
        this.scopes = scopes;
    }

    /**
     * Enters a table of the form that officers import. The unions it names stand already.
     *
     * @throws org.gongyou.platform.problem.ProblemException 422 with what is wrong with the table
     */
    public Uni<Void> enter(byte[] table) {
        return imports.enter(scopes.everything(), table, Language.EN, true).replaceWithVoid();
    }

    /** By the licence. */
    public Uni<UUID> id(String code) {
        return lawyers.coded(code).map(found -> {
            if (found == null) throw new IllegalArgumentException("no lawyer of that code");
            return found.id();
        });
    }
}
