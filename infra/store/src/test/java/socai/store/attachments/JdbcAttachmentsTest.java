package socai.store.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import socai.spine.PersonId;
import socai.store.personal.MasterKey;
import socai.store.personal.PersonKeys;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** Files lie in the store as ciphertext of one person, and are proved by the hash of just those bytes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdbcAttachmentsTest {

    private static final byte[] SCAN = "%PDF Lý lịch của Trần Thị Bưởi".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    private TestDatabase database;
    private PersonKeys keys;
    private JdbcAttachments attachments;

    @BeforeAll
    void start() {
        database = TestPostgres.fresh(4);
        keys = PersonKeys.open(database.app(), MasterKey.in(folder));
        attachments = new JdbcAttachments(database.app(), keys);
    }

    @AfterAll
    void stop() {
        database.close();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(new JdbcTransactionManager(database.app())).executeWithoutResult(status -> work.run());
    }

    private PersonId somebody() {
        PersonId person = PersonId.of("per-" + UUID.randomUUID());
        inTransaction(() -> keys.prepare(List.of(person)));
        return person;
    }

    @Test
    void what_was_stored_is_read_again_and_lies_there_in_no_readable_form() {
        PersonId person = somebody();

        JdbcAttachments.Stored stored = attachments.store(person, "application/pdf", SCAN, "bi-thu");

        assertThat(stored.size()).isEqualTo(SCAN.length);
        assertThat(attachments.open(stored.id())).hasValueSatisfying(file -> {
            assertThat(file.subject()).isEqualTo(person);
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            assertThat(file.content()).isEqualTo(SCAN);
        });
        assertThat(attachments.subject(stored.id())).hasValue(person);
        byte[] lies = new JdbcTemplate(database.owner())
                .queryForObject("select content from attachment where id = ?", byte[].class, stored.id());
        assertThat(new String(lies, StandardCharsets.UTF_8))
                .doesNotContain("PDF")
                .doesNotContain("Bưởi");
    }

    @Test
    void a_file_is_held_for_its_own_person_under_its_own_hash_only() {
        PersonId person = somebody();
        JdbcAttachments.Stored stored = attachments.store(person, "image/png", SCAN, "bi-thu");

        assertThat(attachments.holds(stored.id(), person, stored.sha256())).isTrue();
        assertThat(attachments.holds(stored.id(), somebody(), stored.sha256())).isFalse();
        assertThat(attachments.holds(stored.id(), person, "ab".repeat(32))).isFalse();
        assertThat(attachments.holds("att-" + UUID.randomUUID(), person, stored.sha256()))
                .isFalse();
        assertThat(attachments.holds(person, stored.sha256())).isTrue();
        assertThat(attachments.holds(somebody(), stored.sha256())).isFalse();
        assertThat(attachments.holds(person, "ab".repeat(32))).isFalse();
    }

    @Test
    void the_same_id_is_stored_once() {
        PersonId person = somebody();
        JdbcAttachments.Stored first = attachments.store("att-" + person.raw(), person, "image/png", SCAN, "bi-thu");

        attachments.store(first.id(), person, "image/png", "khác".getBytes(StandardCharsets.UTF_8), "bi-thu");

        assertThat(attachments.open(first.id()))
                .hasValueSatisfying(file -> assertThat(file.content()).isEqualTo(SCAN));
    }

    @Test
    void changed_bytes_and_another_owner_are_found_out() {
        PersonId person = somebody();
        JdbcAttachments.Stored bytes = attachments.store(person, "image/png", SCAN, "bi-thu");
        JdbcAttachments.Stored owner = attachments.store(person, "image/png", SCAN, "bi-thu");
        forced(
                "update attachment set content = set_byte(content, 40, get_byte(content, 40) # 1) where id = ?",
                bytes.id());
        PersonId other = somebody();
        forced("update attachment set subject = '" + other.raw() + "' where id = ?", owner.id());

        assertThat(attachments.holds(bytes.id(), person, bytes.sha256())).isFalse();
        assertThat(attachments.holds(person, bytes.sha256())).isFalse();
        assertThatThrownBy(() -> attachments.open(bytes.id())).hasMessageContaining("changed in the store");
        assertThatThrownBy(() -> attachments.open(owner.id())).hasMessageContaining("changed in the store");
    }

    @Test
    void nothing_can_be_read_after_an_erasure_and_the_hash_still_proves_what_was_there() {
        PersonId person = somebody();
        JdbcAttachments.Stored stored = attachments.store(person, "image/png", SCAN, "bi-thu");

        inTransaction(() -> keys.erase(person));

        assertThat(attachments.open(stored.id())).isEmpty();
        assertThat(attachments.holds(stored.id(), person, stored.sha256())).isTrue();
        assertThat(attachments.holds(person, stored.sha256())).isTrue();
        assertThatThrownBy(() -> attachments.store(person, "image/png", SCAN, "bi-thu"))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(
                        () -> new JdbcAttachments(database.app(), PersonKeys.open(database.app(), MasterKey.in(folder)))
                                .open(stored.id())
                                .orElseThrow())
                .as("by another node too")
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    /** What no role of the application can do, and whoever has the disk can. */
    private void forced(String change, String id) {
        new TransactionTemplate(new JdbcTransactionManager(database.owner())).executeWithoutResult(status -> {
            JdbcTemplate owner = new JdbcTemplate(database.owner());
            owner.execute("alter table attachment disable trigger no_change");
            assertThat(owner.update(change, id)).isEqualTo(1);
            owner.execute("alter table attachment enable trigger no_change");
        });
    }
}
