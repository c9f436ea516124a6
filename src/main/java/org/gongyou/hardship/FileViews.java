package org.gongyou.hardship;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.hardship.FileRepository.Entry;
import org.gongyou.hardship.FileView.EntryView;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.programme.Programmes;
import org.jspecify.annotations.Nullable;

/** How files are shown. */
@ApplicationScoped
class FileViews {

    private final Programmes programmes;
    private final Unions unions;
    private final Persons persons;

    FileViews(Programmes programmes, Unions unions, Persons persons) {
        this.programmes = programmes;
        this.unions = unions;
        this.persons = persons;
    }

    /** For officers, with the name. @param history null in a list */
    Uni<FileView> named(HardshipFile file, @Nullable List<Entry> history, Language language) {
        return persons.of(file.workerId()).map(person -> of(file, person, history, language));
    }

    /**
     * @param person null for the worker's own
     * @param history null in a list
     */
    FileView of(HardshipFile file, @Nullable Person person, @Nullable List<Entry> history, Language language) {
        boolean rechecked = file.recheck() != Recheck.NONE;
        return new FileView(
                file.id(),
                file.classCode(),
                className(file.programmeId(), file.classCode(), language),
                file.unionId(),
                union(file.unionId()),
                person == null || person.name() == null ? null : person.name().masked(),
                file.since(),
                file.reviewOn(),
                file.programmeCode(),
                file.caseNumber(),
                rechecked ? file.recheck().name() : null,
                rechecked ? file.recheck().words().in(language) : null,
                file.nationalNumber(),
                history == null
                        ? null
                        : history.stream().map(entry -> entry(entry, language)).toList(),
                file.version());
    }

    String className(UUID programme, String classCode, Language language) {
        Words name = programmes.version(programme).className(classCode);
        return name.in(language);
    }

    String union(UUID id) {
        UnionNode union = unions.tree().find(id);
        return union == null ? "" : union.name();
    }

    private EntryView entry(Entry entry, Language language) {
        return new EntryView(
                entry.what(),
                className(entry.programmeId(), entry.classCode(), language),
                entry.reason() == null
                        ? null
                        : Reason.valueOf(entry.reason()).words().in(language),
                entry.at());
    }
}
