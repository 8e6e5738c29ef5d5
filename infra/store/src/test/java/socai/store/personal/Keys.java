package socai.store.personal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import socai.spine.PersonId;
import socai.store.postgres.TestDatabase;

/** A node's person keys on a test database, with what tests ask about them. */
record Keys(PersonKeys keys, DataSource dataSource, TransactionTemplate transaction) {

    private static final byte[] CONTEXT = {7};

    static Keys node(TestDatabase database, Path folder) {
        DataSource app = database.app();
        return new Keys(
                PersonKeys.open(app, MasterKey.in(folder)),
                app,
                new TransactionTemplate(new JdbcTransactionManager(app)));
    }

    static PersonId somebody() {
        return PersonId.of("per-" + UUID.randomUUID());
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    void inTransactionThatRollsBack(Runnable work) {
        transaction.executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    byte[] encrypt(PersonId subject, String text) {
        try {
            return keys.keyForWriting(subject).encrypt(text.getBytes(StandardCharsets.UTF_8), CONTEXT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** "(gone)" when there is no key. */
    String decrypt(PersonId subject, byte[] cipher) {
        return keys.keyForReading(subject, PersonKeys.VERSION)
                .map(aead -> {
                    try {
                        return new String(aead.decrypt(cipher, CONTEXT), StandardCharsets.UTF_8);
                    } catch (GeneralSecurityException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElse("(gone)");
    }

    boolean cached(PersonId subject) {
        return keys.cache().get(new KeyId(subject.raw(), PersonKeys.VERSION)) != null;
    }

    int rows(PersonId subject) {
        return JdbcClient.create(dataSource)
                .sql("select count(*) from person_key where subject = ?")
                .param(subject.raw())
                .query(Integer.class)
                .single();
    }

    String state(PersonId subject) {
        return JdbcClient.create(dataSource)
                .sql("select case when wrapped is null then 'no key' else 'key' end"
                        + " || case when erased_at is null then '' else ', erased' end"
                        + " from person_key where subject = ?")
                .param(subject.raw())
                .query(String.class)
                .single();
    }
}
