package socai.app.demo;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import socai.app.CannotStart;

/** What the store says about itself: a demonstration is marked before its first event and can never be unmarked. */
@Component
public class DemoStore {

    private static final String MARK = "demo";
    private static final String LOADED = "demo-loaded";

    private final JdbcClient database;
    private volatile boolean justMarked;

    DemoStore(DataSource source) {
        this.database = JdbcClient.create(source);
    }

    public boolean isDemo() {
        return value(MARK).isPresent();
    }

    /** Whether this run of the program has marked it. */
    public boolean justMarked() {
        return justMarked;
    }

    /** Whether the province was loaded to its end. */
    public boolean isLoaded() {
        return value(LOADED).isPresent();
    }

    /**
     * Marks a store that holds nothing yet.
     *
     * @param recipe seed and day; a store that was begun with another one is left alone
     * @throws CannotStart when there is something in it that is not a demonstration
     */
    public void mark(String recipe) {
        Optional<String> there = value(MARK);
        if (there.isEmpty()) {
            long events = database.sql(
                            "select count(*) from domain_event_entry where type <> 'policy' and type <> 'journal'")
                    .query(Long.class)
                    .single();
            if (events > 0) {
                throw new CannotStart("Kho này có dữ liệu thật, không thể dùng làm bản trình diễn."
                        + " / This store holds real data and cannot become a demonstration.");
            }
            put(MARK, recipe);
            justMarked = true;
        } else if (!there.get().equals(recipe)) {
            throw new CannotStart("Bản trình diễn này đã được bắt đầu với tham số khác; hãy chọn thư mục dữ liệu khác."
                    + " / This demonstration was begun with other settings; choose another data folder.");
        }
    }

    public void loaded() {
        put(LOADED, "true");
    }

    /** The recipe of a load that was interrupted, so that it goes on as it began. */
    public Optional<String> recipe() {
        return value(MARK);
    }

    private Optional<String> value(String key) {
        return database.sql("select value from store_property where key = ?")
                .param(key)
                .query(String.class)
                .optional();
    }

    private void put(String key, String value) {
        database.sql("insert into store_property (key, value) values (?, ?)")
                .params(List.of(key, value))
                .update();
    }
}
