package org.gongyou.cover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.language.Language;

/** Products and covers of a demonstration and of tests, marked as such. */
@ApplicationScoped
public class MadeUpCovers {

    private final ProductRegister register;
    private final ProductImports imports;
    private final CoverProducts products;
    private final CoverWriter writer;
    private final Unions unions;
    private final CoverDays days;

    MadeUpCovers(
            ProductRegister register,
            ProductImports imports,
            CoverProducts products,
            CoverWriter writer,
            Unions unions,
            CoverDays days) {
        this.register = register;
        this.imports = imports;
        this.unions = unions;
        this.products = products;
        this.writer = writer;
        this.days = days;
    }

    /** A product of the union, in the caller's transaction; {@link #renew} makes it known. @return its id */
    public Uni<UUID> product(String code, UUID union, ProductDetails details) {
        return register.within(() -> register.begin(null, code, union, details, true))
                .map(ProductOnFile::id);
    }

    /**
     * Enters a table of the form that officers import, in the caller's transaction.
     *
     * @throws org.gongyou.platform.problem.ProblemException 422 with what is wrong with the table
     */
    public Uni<Void> enter(byte[] table) {
        ManagedUnions everything = new ManagedUnions(OfficerFunction.MANAGE_BENEFITS, null, unions.tree());
        ProductImport list = new ProductImport(everything, table);
        return register.within(() -> imports.enter(null, list, true, Language.EN));
    }

    /** After the commit: this instance knows the products at once. */
    public Uni<Void> renew() {
        return register.renew();
    }

    /**
     * Covers people between two days, in the caller's transaction, without waiting time; nobody is asked and nobody pays.
     *
     * @param product known to this instance
     * @return who is; the others have a valid cover of the family already
     */
    public Uni<Set<UUID>> enrol(Collection<UUID> workers, UUID product, LocalDate from, LocalDate until) {
        return enrol(workers, product, new TermRule.Span(from, until, from));
    }

    /** The same by the product's own rule, as of today. */
    public Uni<Set<UUID>> enrol(Collection<UUID> workers, UUID product) {
        Product known = products.known(product);
        return enrol(workers, product, known.term().span(known.year(), days.today(), known.waitingDays(), null));
    }

    private Uni<Set<UUID>> enrol(Collection<UUID> workers, UUID product, TermRule.Span span) {
        List<CoverWriter.Person> people = workers.stream()
                .map(worker -> new CoverWriter.Person(worker, null))
                .toList();
        return writer.enter(new CoverWriter.Batch(products.known(product), Way.UNIT, span, null, days.now()), people);
    }
}
