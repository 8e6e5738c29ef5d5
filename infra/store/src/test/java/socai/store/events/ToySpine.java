package socai.store.events;

import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.PersonId;
import socai.spine.Recorded;
import socai.spine.write.Keyring;
import tools.jackson.databind.module.SimpleModule;

/** A spine with the toy context on a test database: one "node". */
final class ToySpine {

    final Spine spine;

    ToySpine(DataSource source) {
        Keyring none = new Keyring() {
            @Override
            public void prepare(Collection<PersonId> subjects) {}

            @Override
            public void erase(PersonId subject) {}
        };
        this.spine = new Spine(
                source,
                new DataSourceTransactionManager(source),
                Toy.parts(),
                new Spine.Secrets(new SimpleModule(), none, new JdbcClaims(source, new byte[32])));
    }

    Answer ask(CommandId id, Command command) {
        return spine.door().submit(Toy.ask(id, command));
    }

    List<Recorded> stream(String id) {
        return spine.tails().range(id, 0, Long.MAX_VALUE);
    }
}
