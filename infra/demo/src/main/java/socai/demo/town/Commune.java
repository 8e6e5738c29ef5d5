package socai.demo.town;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import socai.spine.OrganisationId;

/** The organisation of a commune or ward. */
public final class Commune {

    private final OrganisationId id;
    private final String name;
    private final boolean delegated;
    private final List<Cell> cells = new ArrayList<>();

    /** @param delegated its committee may decide admissions, where the regulation knows that */
    public Commune(OrganisationId id, String name, boolean delegated) {
        this.id = id;
        this.name = name;
        this.delegated = delegated;
    }

    public OrganisationId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean delegated() {
        return delegated;
    }

    public List<Cell> cells() {
        return Collections.unmodifiableList(cells);
    }

    void add(Cell cell) {
        cells.add(cell);
    }

    public List<Member> members() {
        return cells.stream().flatMap(cell -> cell.members().stream()).toList();
    }
}
