package org.gongyou.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.junit.jupiter.api.Test;

class DemoWorkerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void twentyWorkersHaveNumbersOfTheirOwn() {
        assertThat(DemoWorker.ALL).hasSize(20);
        assertThat(Stream.concat(
                                DemoWorker.ALL.stream().map(DemoWorker::phone),
                                DemoOfficer.ALL.stream().map(DemoOfficer::phone))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void documentsAreValidAndNobodys() {
        List<IdentityDocument> documents = DemoWorker.ALL.stream()
                .map(worker -> worker.document(TODAY))
                .filter(Objects::nonNull)
                .toList();

        assertThat(documents).hasSize(19);
        assertThat(documents).extracting(IdentityDocument::key).doesNotHaveDuplicates();
        assertThat(documents)
                .filteredOn(document -> document.type() == DocumentType.RESIDENT_IDENTITY_CARD)
                .hasSize(18)
                .allMatch(document -> IdcardUtil.isValidCard18(document.number()))
                .allMatch(document -> document.number().startsWith("230199"));
    }

    @Test
    void everyDeedIsDoneBySomebody() {
        assertThat(DemoWorker.ALL.stream()
                        .map(DemoWorker::deeds)
                        .filter(Objects::nonNull)
                        .flatMap(List::stream))
                .contains(Deed.values());
    }
}
