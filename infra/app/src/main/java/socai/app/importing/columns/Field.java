package socai.app.importing.columns;

import java.util.List;

/** Something that a column may hold. Constants of an enum implement it; their order is fixed for ever (mapping hash). */
public interface Field {

    String name();

    int ordinal();

    /** Names by which the column is known without a mapping; the Vietnamese one first, the English one second. */
    List<String> names();

    /** A list without this column cannot be imported. */
    boolean required();
}
