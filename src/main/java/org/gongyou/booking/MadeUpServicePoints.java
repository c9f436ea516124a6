package org.gongyou.booking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.platform.language.Language;

/** Service points of a demonstration, marked as such. */
@ApplicationScoped
public class MadeUpServicePoints {

    private final ServicePointImports imports;
    private final ServicePointRegister register;
    private final PointScopes scopes;

    MadeUpServicePoints(ServicePointImports imports, ServicePointRegister register, PointScopes scopes) {
        this.imports = imports;
        this.register = register;
        this.scopes = scopes;
    }

    /**
     * Enters a table of the form that officers import, in the caller's transaction. The unions it names stand already.
     *
     * @throws org.gongyou.platform.problem.ProblemException 422 with what is wrong with the table
     */
    public Uni<Void> enter(byte[] table) {
        return register.within(() -> imports.enter(scopes.everything(), table, Language.EN, true))
                .replaceWithVoid();
    }

    /** After the commit: this instance knows them at once. */
    public Uni<Void> renew() {
        return register.renew();
    }
}
