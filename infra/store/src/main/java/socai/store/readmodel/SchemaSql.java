package socai.store.readmodel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The statements on all tables of one schema. */
final class SchemaSql {

    private final String schema;
    private final Map<Layout, TableSql> tables = new LinkedHashMap<>();

    SchemaSql(String schema, Layouts layouts) {
        this.schema = Layout.plain(schema);
        layouts.all().forEach(layout -> tables.put(layout, new TableSql(schema, layout)));
    }

    String schema() {
        return schema;
    }

    Map<Layout, TableSql> tables() {
        return Collections.unmodifiableMap(tables);
    }
}
