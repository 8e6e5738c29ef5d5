package socai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import socai.bench.importing.MemberList;
import socai.bench.importing.StoreCheck;
import socai.store.events.JdbcClaims;
import socai.store.postgres.DataFolder;
import socai.store.postgres.Database;
import socai.store.postgres.DatabaseSettings;

/** Opens a store into which lists were imported and looks whether everything is there once. */
public final class ImportProof {

    private ImportProof() {}

    /** @return what is not as it should be, in sentences; nothing else may have been imported */
    public static List<String> differences(Path data, MemberList list) throws IOException, SQLException {
        return differences(data, List.of(list));
    }

    /** The same for several lists. */
    public static List<String> differences(Path data, List<MemberList> lists) throws IOException, SQLException {
        Map<String, String> settings = Map.of("socai.data", data.toString());
        try (Database database = Database.open(DatabaseSettings.from(settings::get))) {
            StoreCheck check = new StoreCheck(
                    database.app(),
                    new JdbcClaims(
                            database.app(), ClaimKey.in(DataFolder.at(data).keys())));
            for (MemberList list : lists) {
                check.list(list);
            }
            return check.differences();
        }
    }
}
