package socai.app.cli;

import java.nio.file.Path;
import java.util.Map;
import socai.store.personal.MasterKey;
import socai.store.personal.PersonKeys;
import socai.store.postgres.DataFolder;
import socai.store.postgres.Database;
import socai.store.postgres.DatabaseSettings;

/** A store without read models: they would not know the events of a benchmark, and would take part in it. */
record BareStore(Database database, PersonKeys keys) implements AutoCloseable {

    private static final String CONNECTIONS = "40";

    static BareStore in(Path data) {
        Map<String, String> settings = Map.of("socai.data", data.toString(), "socai.db.pool", CONNECTIONS);
        Database database = Database.open(DatabaseSettings.from(settings::get));
        return new BareStore(
                database,
                PersonKeys.open(database.app(), MasterKey.in(DataFolder.at(data).keys())));
    }

    @Override
    public void close() {
        database.close();
    }
}
